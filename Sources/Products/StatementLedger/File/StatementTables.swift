extension Migration {
  /// Version 1: documents, speakers, statements, the index of their words, and the decisions of people.
  ///
  /// - `documents`: known by URL or id (`name`), outlet and text; analyzer and lexicon that read them last.
  /// - `speakers`: `key` is what makes them one (see `SpeakerIdentity`); `root` is the speaker they were merged into,
  ///   else themselves; `scope` says how far the key reaches.
  /// - `speaker_history`: what people merged and split; rows are only ever added.
  /// - `statements`: `spans` and `quotes` as `start-end,start-end` in scalars of text or title; `via` outermost first,
  ///   parted by U+001F; `day` is that of the words where the article gives it, else of publication; `is_given` marks a
  ///   speaker that a person set, `is_gone` an item that a later analyzer no longer finds but people have decided on.
  /// - `words`: pairs of letters of the content (see `BigramText`); holds no text of its own.
  /// - `decisions`: the history of statuses; rows are only ever added.
  static let statements = Migration(
    sql: """
      CREATE TABLE documents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL, outlet TEXT NOT NULL, text_sha256 TEXT NOT NULL,
        record_id TEXT NOT NULL, url TEXT, title TEXT, byline TEXT, published TEXT, day TEXT, path TEXT, row INTEGER,
        analyzer TEXT NOT NULL, lexicon TEXT NOT NULL, text TEXT, added TEXT NOT NULL,
        UNIQUE (name, outlet, text_sha256)
      ) STRICT;
      CREATE TABLE speakers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE, scope TEXT NOT NULL, root INTEGER NOT NULL,
        name TEXT NOT NULL, kind TEXT NOT NULL, organization TEXT, lexicon TEXT
      ) STRICT;
      CREATE INDEX speakers_by_root ON speakers (root);
      CREATE TABLE speaker_history (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        action TEXT NOT NULL, speaker INTEGER NOT NULL, other INTEGER NOT NULL, statements TEXT,
        at TEXT NOT NULL, by TEXT NOT NULL, note TEXT
      ) STRICT;
      CREATE TABLE statements (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document INTEGER NOT NULL REFERENCES documents (id),
        item TEXT NOT NULL, in_title INTEGER NOT NULL, spans TEXT NOT NULL, quotes TEXT NOT NULL,
        sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
        type TEXT NOT NULL, content TEXT NOT NULL,
        speaker INTEGER REFERENCES speakers (id), named TEXT, source TEXT, role TEXT, organization TEXT,
        transparency TEXT NOT NULL, via TEXT NOT NULL,
        cue TEXT, lemma TEXT, stance TEXT, resolution TEXT NOT NULL, pattern TEXT NOT NULL, confidence REAL,
        said TEXT, said_day TEXT, day TEXT, parent TEXT, same_as TEXT, truncated INTEGER NOT NULL,
        is_given INTEGER NOT NULL DEFAULT 0, is_gone INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX statements_by_document ON statements (document);
      CREATE INDEX statements_by_speaker ON statements (speaker, day);
      CREATE INDEX statements_by_day ON statements (day, id);
      CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'ascii');
      CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        statement INTEGER NOT NULL REFERENCES statements (id),
        status TEXT NOT NULL, verdict TEXT, rating INTEGER, best INTEGER, worst INTEGER, at TEXT NOT NULL, by TEXT NOT NULL, note TEXT, evidence TEXT NOT NULL,
        review TEXT
      ) STRICT;
      CREATE INDEX decisions_by_statement ON decisions (statement, id);
      """ + ["decisions", "speaker_history"].map(appendOnly).joined())

  /// Rules that let no row of a history change or go.
  private static func appendOnly(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { change in
      """

      CREATE TRIGGER \(table)_keep_on_\(change.lowercased()) BEFORE \(change) ON \(table)
      BEGIN SELECT RAISE (ABORT, 'the history is append-only'); END;
      """
    }.joined()
  }
}
