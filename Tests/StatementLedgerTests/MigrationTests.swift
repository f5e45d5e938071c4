import Outputs
import SQLiteDatabase
import Testing

@testable import StatementLedger

/// Ledgers of every earlier version are brought up to date with all they hold.
@Suite struct MigrationTests {
  private let sample: SampleLedger

  init() throws { sample = try SampleLedger() }

  /// Two articles that quote one utterance, as version 1 has them; `decisions` and `speaker_history` have an entry each.
  private static let contents = """
    INSERT INTO documents (name, outlet, text_sha256, record_id, day, analyzer, lexicon, added)
      VALUES ('a1', '한빛일보', '00', 'a1', '2026-02-03', '0.1.0', 'sha256:0', '2026-02-03T09:00:00Z'),
        ('a2', '가온통신', '01', 'a2', '2026-02-03', '0.1.0', 'sha256:0', '2026-02-03T09:00:00Z');
    INSERT INTO speakers (key, scope, root, name, kind) VALUES ('lexicon:a', 'lexicon', 1, '한서윤', 'person');
    INSERT INTO statements (document, item, in_title, spans, quotes, sentence_start, sentence_end, type, content, speaker,
      named, transparency, via, resolution, pattern, day, truncated)
      VALUES (1, 'A1', 0, '1-23', '1-23', 0, 30, 'direct', '북항 다리를 내년 봄까지 3만 명에게 열겠다', 1, '한서윤', 'named-person', '',
          'explicit', 'quote-complement', '2026-02-03', 0),
        (2, 'A1', 0, '1-23', '1-23', 0, 30, 'direct', '북항 다리를 내년 봄까지 5만 명에게 열겠다', 1, '한서윤', 'named-person', '',
          'explicit', 'quote-complement', '2026-02-03', 0);
    INSERT INTO words (rowid, text) VALUES (1, '북항 항 다리 리를 를'), (2, '북항 항 다리 리를 를');
    INSERT INTO decisions (statement, status, at, by, evidence) VALUES (1, 'checking', '2026-02-03T10:00:00Z', '이도담', '');
    INSERT INTO speaker_history (action, speaker, other, statements, at, by)
      VALUES ('split', 1, 1, '', '2026-02-03T10:00:00Z', '이도담');
    """

  @Test(arguments: 1..<Migration.current)
  func everyEarlierVersionIsBroughtUp(_ version: Int) throws {
    do {
      let database = try Database(path: sample.path, mode: .create)
      try Migration.bring(database, to: 1)
      try database.script(Self.contents)
      try Migration.bring(database, to: version)
      #expect(try database.integer("PRAGMA user_version") == version)
    }
    let ledger = try Ledger(path: sample.path, mode: .open)
    #expect(try ledger.counts().version == Migration.current)
    #expect(try ledger.counts().statements == 2)
    #expect(try ledger.history(of: 1).map(\.by) == ["이도담"])
    #expect(try ledger.speakerHistory().count == 1)
    #expect(try ledger.search(StatementQuery(words: "다리")).count == 2)
    let variants = try ledger.variants()
    #expect(variants.flatMap(\.variants).map(\.comparison.alterations) == [[.number]], "wordings are linked afterwards")
    #expect(try ledger.check() == [])
  }

  @Test func allVersionsHaveTheSameTables() throws {
    _ = try sample.open()
    let other = try SampleLedger()
    do {
      let database = try Database(path: other.path, mode: .create)
      for version in 1...Migration.current { try Migration.bring(database, to: version) }
    }
    let schemas = try [sample, other].map { sample in
      try Database(path: sample.path, mode: .write).all("SELECT sql FROM sqlite_schema ORDER BY name") { $0.text(0) }
    }
    #expect(schemas[0] == schemas[1])
  }
}
