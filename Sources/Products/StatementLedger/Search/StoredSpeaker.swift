import SQLiteDatabase

/// A speaker of the ledger, with everyone that was merged into them.
public struct StoredSpeaker: Sendable, Equatable {
  /// Number of the speaker.
  public var id: Int
  /// Name and kind.
  public var name, kind: String
  /// Organization, and id in the lexicon.
  public var organization, lexicon: String?
  /// What makes them one speaker over documents: `lexicon`, `name`, `document`, or `given` by a person.
  public var scope: String
  /// How many statements they have, in how many documents and outlets.
  public var statements, documents, outlets: Int
  /// First and last day.
  public var firstDay, lastDay: String?
  /// Numbers and names of those that were merged into them.
  public var parts: [Part]

  /// A speaker that was merged into another one.
  public struct Part: Sendable, Equatable {
    /// Number.
    public var id: Int
    /// Name.
    public var name: String
  }
}

extension StoredSpeaker {
  /// Whom a name may mean among all speakers whose names hold it.
  ///
  /// Those of the very name with statements, else those of the lexicon that have it as a word of their name (`푸틴` means
  /// 블라디미르 푸틴 although there is `푸틴 대통령을 만난 당국자`), else all of them.
  public static func meant(by name: String, among speakers: [StoredSpeaker]) -> [StoredSpeaker] {
    let exact = speakers.filter { $0.name == name && $0.statements > 0 }
    guard exact.isEmpty else { return exact }
    let known = speakers.filter { $0.lexicon != nil && $0.name.split(separator: " ").contains { $0 == name } }
    return known.isEmpty ? speakers : known
  }
}

extension Ledger {
  /// The speakers, most statements first; those whose name, or a name in an article, holds `name` if one is given.
  ///
  /// `number` asks for one speaker, or the one that they were merged into. O(statements).
  public func speakers(named name: String? = nil, number: Int? = nil, limit: Int? = nil) throws(LedgerFault)
    -> [StoredSpeaker]
  {
    try reading { () throws(DatabaseFault) in
      var speakers = try database.all(
        """
        SELECT r.id, r.name, r.kind, r.organization, r.lexicon, r.scope, COUNT(s.id), COUNT(DISTINCT s.document),
          COUNT(DISTINCT d.outlet), min(s.day), max(s.day)
        FROM speakers r JOIN speakers p ON p.root = r.id LEFT JOIN statements s ON s.speaker = p.id AND NOT s.is_gone
          LEFT JOIN documents d ON d.id = s.document
        WHERE (?1 IS NULL OR r.id IN (
            SELECT q.root FROM speakers q WHERE instr(replace(q.name, ' ', ''), replace(?1, ' ', ''))))
          AND (?2 IS NULL OR r.id = (SELECT root FROM speakers WHERE id = ?2))
        GROUP BY r.id ORDER BY COUNT(s.id) DESC, r.id LIMIT ?3
        """, [DatabaseValue(name), DatabaseValue(number), .integer(limit ?? -1)]
      ) { StoredSpeaker($0) }
      for index in speakers.indices {
        speakers[index].parts = try database.all(
          "SELECT id, name FROM speakers WHERE root = ?1 AND id != ?1 ORDER BY id", [.integer(speakers[index].id)]
        ) { row in StoredSpeaker.Part(id: row.integer(0) ?? 0, name: row.text(1) ?? "") }
      }
      return speakers
    }
  }
}

extension StoredSpeaker {
  fileprivate init(_ row: borrowing DatabaseRow) {
    self.init(
      id: row.integer(0) ?? 0, name: row.text(1) ?? "", kind: row.text(2) ?? "", organization: row.text(3),
      lexicon: row.text(4), scope: row.text(5) ?? "", statements: row.integer(6) ?? 0, documents: row.integer(7) ?? 0,
      outlets: row.integer(8) ?? 0, firstDay: row.text(9), lastDay: row.text(10), parts: [])
  }
}
