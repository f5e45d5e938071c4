import JSONText
import SQLiteDatabase

/// A whole ledger as lines of JSON, schema `hwaja-ledger/1`, from which another one can be filled.
///
/// Three kinds of lines, told apart by their second key: a `speaker` with its key, a `document` with its `statements`
/// and their `decisions`, and an `event`, something that people did to speakers. Statements name their speaker by the
/// key. Speakers come first, events last.
public enum LedgerLines {
  static let schema = "hwaja-ledger/1"

  /// The words of a text column, or `null`.
  static func write(_ columns: [JSONColumn], of row: borrowing DatabaseRow, from first: Int, to json: inout JSONWriter)
  {
    for (index, column) in columns.enumerated() {
      json.key(column.name)
      switch column.kind {
      case .text: json.string(row.text(first + index))
      case .number: json.integer(row.integer(first + index))
      case .real:
        if let number = row.real(first + index) { json.number(number) } else { json.null() }
      }
    }
  }
}

/// A column of a table and the key that it has in JSON, which are alike.
struct JSONColumn: Sendable {
  /// What a column holds.
  enum Kind: Sendable {
    case text, number, real
  }

  let text: String
  let kind: Kind
  var name: JSONName { JSONName(text) }

  init(_ text: String, _ kind: Kind = .text) { (self.text, self.kind) = (text, kind) }

  static let speaker = ["key", "scope", "name", "kind", "organization", "lexicon"].map { JSONColumn($0) }

  static let document =
    ["name", "outlet", "text_sha256", "record_id", "url", "title", "byline", "published", "day", "path"].map {
      JSONColumn($0)
    } + [JSONColumn("row", .number)] + ["analyzer", "lexicon", "added", "text"].map { JSONColumn($0) }

  static let statement: [JSONColumn] = {
    let numbers: Set = ["in_title", "sentence_start", "sentence_end", "truncated", "is_given", "is_gone"]
    let reals: Set = ["confidence", "worth"]
    return (StatementRow.columns + ["is_given", "is_gone"]).map { name in
      JSONColumn(name, reals.contains(name) ? .real : numbers.contains(name) ? .number : .text)
    }
  }()

  static let decision =
    ["status", "verdict"].map { JSONColumn($0) } + ["rating", "best", "worst"].map { JSONColumn($0, .number) }
    + ["at", "by", "note", "evidence", "review"].map { JSONColumn($0) }

  static let event = ["action", "at", "by", "note"].map { JSONColumn($0) }
}

extension [JSONColumn] {
  /// The columns for SQL, each with a table before it.
  func list(_ table: String) -> String { map { "\(table).\($0.text)" }.joined(separator: ", ") }
}
