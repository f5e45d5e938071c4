import SQLiteDatabase

/// Something that people did to speakers.
public struct SpeakerEvent: Sendable, Equatable {
  /// What can be done.
  public enum Action: String, Sendable, CaseIterable {
    /// A speaker became a part of another one.
    case merge
    /// A merge was undone.
    case split
    /// Some statements went to a speaker of their own.
    case separate
  }

  /// What was done.
  public var action: Action
  /// Number of the speaker that it was done to, and of the other one.
  public var speaker, other: Int
  /// Numbers of the statements that went over.
  public var statements: [Int]
  /// When, by whom, and why.
  public var at: LedgerTime, by: String, note: String?
}

/// Who did something, when, and why.
public struct Deed: Sendable, Equatable {
  /// When.
  public var at: LedgerTime
  /// Who.
  public var by: String
  /// Why.
  public var note: String?

  /// Makes a deed.
  public init(at: LedgerTime, by: String, note: String? = nil) { (self.at, self.by, self.note) = (at, by, note) }
}

extension Ledger {
  /// Makes a speaker, with all that were merged into it, a part of another one.
  ///
  /// - Throws: ``LedgerFault/noSpeaker(_:)``, ``LedgerFault/sameSpeaker(_:)``.
  public func merge(_ speaker: Int, into other: Int, _ deed: Deed) throws(LedgerFault) {
    let (part, whole) = (try root(of: speaker), try root(of: other))
    guard part != whole else { throw .sameSpeaker(whole) }
    try transaction { () throws(DatabaseFault) in
      try write(.merge, part, whole, [], deed)
      try setRoots()
    }
  }

  /// Undoes the last merge of a speaker into another one.
  ///
  /// - Throws: ``LedgerFault/noSpeaker(_:)``, ``LedgerFault/notMerged(_:)``.
  public func split(_ speaker: Int, _ deed: Deed) throws(LedgerFault) {
    _ = try root(of: speaker)
    let merges = try reading { () throws(DatabaseFault) in try standingMerges() }
    guard let last = merges.last(where: { $0.speaker == speaker }) else { throw .notMerged(speaker) }
    try transaction { () throws(DatabaseFault) in
      try write(.split, speaker, last.other, [], deed)
      try setRoots()
    }
  }

  /// Gives statements of a speaker to a new one of the same name, for namesakes; gives the new one's number.
  ///
  /// - Throws: ``LedgerFault/noSpeaker(_:)``, ``LedgerFault/notSpokenBy(statement:speaker:)``.
  public func separate(_ statements: [Int], from speaker: Int, _ deed: Deed) throws(LedgerFault) -> Int {
    let root = try root(of: speaker)
    for id in statements {
      guard try statement(id).speaker == root else { throw .notSpokenBy(statement: id, speaker: root) }
    }
    return try transaction { () throws(DatabaseFault) in
      try write(.separate, root, 0, statements, deed)
      let key = DocumentIdentity.digest([deed.at.text, deed.by, "\(root)"] + statements.map(String.init))
      try database.run(
        """
        INSERT INTO speakers (key, scope, root, name, kind, organization)
        SELECT ?, 'given', 0, name, kind, organization FROM speakers WHERE id = ?
        """, [.text("given:\(key)"), .integer(root)])
      let new = database.lastRow
      try database.run("UPDATE speakers SET root = id WHERE id = ?", [.integer(new)])
      for id in statements {
        try database.run(
          "UPDATE statements SET speaker = ?, is_given = 1 WHERE id = ?", [.integer(new), .integer(id)])
      }
      return new
    }
  }

  /// Everything that people did to speakers, the earliest first.
  public func speakerHistory() throws(LedgerFault) -> [SpeakerEvent] {
    try reading { () throws(DatabaseFault) in try speakerEvents() }
  }

  private func speakerEvents() throws(DatabaseFault) -> [SpeakerEvent] {
    try database.all(
      "SELECT action, speaker, other, statements, at, by, note FROM speaker_history ORDER BY id"
    ) { row in
      SpeakerEvent(
        action: SpeakerEvent.Action(rawValue: row.text(0) ?? "") ?? .merge, speaker: row.integer(1) ?? 0,
        other: row.integer(2) ?? 0, statements: (row.text(3) ?? "").split(separator: ",").compactMap { Int($0) },
        at: LedgerTime(stored: row.text(4) ?? ""), by: row.text(5) ?? "", note: row.text(6))
    }
  }

  /// The merges that no split has undone, in order.
  private func standingMerges() throws(DatabaseFault) -> [SpeakerEvent] {
    var standing: [SpeakerEvent] = []
    for event in try speakerEvents() {
      if event.action == .merge { standing.append(event) }
      if event.action == .split, let last = standing.lastIndex(where: { $0.speaker == event.speaker }) {
        standing.remove(at: last)
      }
    }
    return standing
  }

  /// Works out anew whom everybody belongs to, from the history; O(events × speakers that were merged).
  func setRoots() throws(DatabaseFault) {
    try database.run("UPDATE speakers SET root = id WHERE root != id")
    for merge in try standingMerges() {
      try database.run(
        "UPDATE speakers SET root = (SELECT root FROM speakers WHERE id = ?1) WHERE root = ?2",
        [.integer(merge.other), .integer(merge.speaker)])
    }
  }

  private func root(of speaker: Int) throws(LedgerFault) -> Int {
    let root = try reading { () throws(DatabaseFault) in
      try database.integer("SELECT root FROM speakers WHERE id = ?", [.integer(speaker)])
    }
    guard let root else { throw .noSpeaker(speaker) }
    return root
  }

  private func write(
    _ action: SpeakerEvent.Action, _ speaker: Int, _ other: Int, _ statements: [Int], _ deed: Deed
  ) throws(DatabaseFault) {
    try database.run(
      "INSERT INTO speaker_history (action, speaker, other, statements, at, by, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .text(action.rawValue), .integer(speaker), .integer(other),
        .text(statements.map(String.init).joined(separator: ",")), .text(deed.at.text), .text(deed.by),
        DatabaseValue(deed.note),
      ])
  }
}
