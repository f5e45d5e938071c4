import SQLiteDatabase

/// What to look for among the statements; what is `nil` or empty does not matter.
public struct StatementQuery: Sendable {
  /// Words that must all stand in the statement, with any particle.
  public var words: String?
  /// Number of a speaker; whoever was merged into them is included.
  public var speaker: Int?
  /// Part of the name that the article or the ledger has for the speaker.
  public var speakerName: String?
  /// Part of the outlet's name.
  public var outlet: String?
  /// First and last day, `2026-02-03`, of the words, else of publication.
  public var since, until: String?
  /// Direct, mixed or indirect.
  public var type: String?
  /// How the words were said: `deny`, `promise`.
  public var stance: String?
  /// The last status; ``unseen`` for statements that nobody has looked at.
  public var status: String?
  /// Most statements to give; all if `nil`.
  public var limit: Int?
  /// Which come first.
  public var order = Order.latest

  /// In what order statements come.
  public enum Order: String, Sendable, CaseIterable {
    /// The latest day first.
    case latest
    /// The earliest day first.
    case earliest
    /// What is worth checking most, the latest first among even ones; last of all those of which nobody has said.
    case worth
  }

  /// The status of a statement that nobody has decided on.
  public static let unseen = "new"

  /// Makes a query for words, or for everything.
  public init(words: String? = nil) { self.words = words }

  /// The tables to look in, what must hold, and the values of its `?`; `nil` if the words hold no letter to look for.
  ///
  /// Every condition asks no more of a statement than its index has (see `Migration.filters`): rows are long.
  func condition() -> (tables: String, text: String, values: [DatabaseValue])? {
    var builder = ConditionBuilder()
    if let words {
      guard let question = BigramText.question(words) else { return nil }
      builder.add("s.id = words.rowid AND words MATCH ?", .text(question))
    }
    if let speaker { builder.add("s.speaker IN (SELECT id FROM speakers WHERE root = ?)", .integer(speaker)) }
    if let speakerName { builder.add(Self.nameCondition, .text(speakerName), .text(speakerName)) }
    if let outlet { builder.add("s.document IN (SELECT id FROM documents WHERE instr(outlet, ?))", .text(outlet)) }
    if let since { builder.add("s.day >= ?", .text(since)) }
    if let until { builder.add("s.day <= ?", .text(until)) }
    if let type { builder.add("s.type = ?", .text(type)) }
    if let stance { builder.add("s.stance = ?", .text(stance)) }
    if let status { builder.addStatus(status) }
    builder.add("NOT s.is_gone")
    // The words are asked first; SQLite would rather go to the statement's row than to the index.
    let tables = words == nil ? "statements s" : "words CROSS JOIN statements s INDEXED BY statements_places"
    return (tables, builder.text, builder.values)
  }

  private static let nameCondition = """
    (instr(s.named, ?) OR s.speaker IN (
      SELECT p.id FROM speakers p JOIN speakers r ON r.id = p.root WHERE instr(r.name, ?)))
    """
}

/// Conditions that must all hold.
private struct ConditionBuilder {
  private var conditions: [String] = []
  private(set) var values: [DatabaseValue] = []

  mutating func add(_ condition: String, _ values: DatabaseValue...) {
    conditions.append(condition)
    self.values += values
  }

  /// What people decided last on a statement, or that nobody has decided.
  mutating func addStatus(_ status: String) {
    guard status != StatementQuery.unseen else { return add("s.id NOT IN (SELECT statement FROM decisions)") }
    add(
      """
      s.id IN (SELECT statement FROM decisions
        WHERE status = ? AND id IN (SELECT max(id) FROM decisions GROUP BY statement))
      """, .text(status))
  }

  var text: String { conditions.joined(separator: " AND ") }
}
