import Outputs
import SQLiteDatabase

/// Finds out whether a new statement is another wording of an utterance that the ledger has.
struct UtteranceLinker {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Statements that are looked at for one mark: what more of them share is a common phrase.
  private static let markLimit = 40
  /// Candidates that are compared letter by letter.
  private static let candidateLimit = 4
  /// Share of the shorter wording's letters that the longer one must have.
  private static let (containment, containmentOfOthers) = (0.7, 0.8)
  /// Fewest letters of a wording that several speakers may have, and most days between them.
  private static let (fewestOfOthers, daysOfOthers) = (16, 10)

  /// What has to be known of a statement to link it.
  private struct Wording {
    var id: Int
    var content: String
    var document: Int
    var speaker: Int?
    var day: String?
    var utterance: Int?
    var isQuotation: Bool
  }

  /// Puts the marks of a statement in, and links it with the nearest wording among the earlier ones.
  ///
  /// Only quotations are linked: a reported clause is in the reporter's words. O(marks × ``markLimit``).
  func link(_ id: Int) throws(DatabaseFault) {
    guard let new = try wording(id), new.isQuotation else { return }
    let marks = TextFingerprints.marks(of: new.content)
    if let found = try nearest(new, marks) {
      let utterance = found.utterance ?? found.id
      try database.run(
        "UPDATE statements SET utterance = ?1 WHERE id IN (?1, ?2)", [.integer(utterance), .integer(id)])
    }
    for mark in marks {
      try database.run(
        "INSERT INTO fingerprints (mark, statement) VALUES (?, ?)", [.integer(mark), .integer(id)])
    }
  }

  /// Takes a statement out before it goes; what it was the first wording of goes on under the next one.
  func unlink(_ id: Int, content: String) throws(DatabaseFault) {
    for mark in TextFingerprints.marks(of: content) {
      try database.run("DELETE FROM fingerprints WHERE mark = ? AND statement = ?", [.integer(mark), .integer(id)])
    }
    let next = try database.integer(
      "SELECT min(id) FROM statements WHERE utterance = ?1 AND id != ?1", [.integer(id)])
    try database.run(
      "UPDATE statements SET utterance = ? WHERE utterance = ?", [DatabaseValue(next), .integer(id)])
  }

  private func nearest(_ new: Wording, _ marks: [Int]) throws(DatabaseFault) -> Wording? {
    var best: (wording: Wording, containment: Double)?
    for id in try candidates(marks) {
      guard let old = try wording(id) else { continue }
      let comparison = TextComparison(old.content, new.content)
      guard comparison.containment >= Self.containment, belongs(new, old, comparison) else { continue }
      if comparison.containment > best?.containment ?? 0 { best = (old, comparison.containment) }
      if comparison.containment == 1 { break }
    }
    return best?.wording
  }

  /// Earlier statements that share the most marks, the earliest first among even ones.
  private func candidates(_ marks: [Int]) throws(DatabaseFault) -> [Int] {
    var shared: [Int: Int] = [:]
    for mark in marks {
      let statements = try database.all(
        "SELECT statement FROM fingerprints WHERE mark = ? LIMIT \(Self.markLimit)", [.integer(mark)]
      ) { $0.integer(0) ?? 0 }
      for statement in statements { shared[statement, default: 0] += 1 }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.candidateLimit).map(\.key)
  }

  /// Whether two wordings are of one utterance: those of one speaker are; those of two must be longer and near in time,
  /// as when one of two reports names the wrong one.
  private func belongs(_ new: Wording, _ old: Wording, _ comparison: TextComparison) -> Bool {
    if new.speaker == nil || old.speaker == nil || new.speaker == old.speaker || new.document == old.document {
      return true
    }
    guard comparison.containment >= Self.containmentOfOthers else { return false }
    guard min(comparison.letters.old, comparison.letters.new) >= Self.fewestOfOthers else { return false }
    guard let days = LedgerTime.days(from: old.day, to: new.day) else { return true }
    return abs(days) <= Self.daysOfOthers
  }

  private func wording(_ id: Int) throws(DatabaseFault) -> Wording? {
    try database.all(
      """
      SELECT s.id, s.content, s.document, p.root, s.day, s.utterance, s.type FROM statements s
      LEFT JOIN speakers p ON p.id = s.speaker WHERE s.id = ?
      """, [.integer(id)]
    ) { row in
      Wording(
        id: row.integer(0) ?? 0, content: row.text(1) ?? "", document: row.integer(2) ?? 0, speaker: row.integer(3),
        day: row.text(4), utterance: row.integer(5), isQuotation: row.text(6) != "indirect")
    }.first
  }
}
