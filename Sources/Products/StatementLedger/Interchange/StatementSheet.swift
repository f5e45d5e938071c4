import Outputs

/// Statements as a table for spreadsheets.
public enum StatementSheet {
  /// The table as CSV: a byte-order mark, CR and LF, and no cell that a spreadsheet would run; O(size).
  public static func csv(_ rows: [ExportRow]) -> [UInt8] {
    var table = DelimitedText(.commas, header: columns.map(\.name))
    for row in rows { table.add(columns.map { $0.cell(row) }) }
    return table.bytes
  }

  private static let columns: [(name: String, cell: @Sendable (ExportRow) -> String)] = [
    ("id", { "S\($0.statement.id)" }), ("address", { $0.address }), ("day", { $0.statement.day ?? "" }),
    ("said", { $0.statement.said ?? "" }), ("speaker_id", { $0.statement.speaker.map { "P\($0)" } ?? "" }),
    ("speaker", { $0.statement.speakerName ?? "" }), ("named", { $0.statement.named ?? "" }),
    ("role", { $0.statement.role ?? "" }), ("organization", { $0.statement.organization ?? "" }),
    ("transparency", { $0.statement.transparency }), ("via", { $0.statement.via.joined(separator: " > ") }),
    ("type", { $0.statement.type }), ("content", { $0.statement.content }), ("cue", { $0.statement.cue ?? "" }),
    ("stance", { $0.statement.stance ?? "" }),
    ("confidence", { $0.statement.confidence.map { DecimalText.fixed(min(max($0, 0), 1), 2) } ?? "" }),
    ("outlet", { $0.statement.document.outlet }), ("published", { $0.statement.document.published ?? "" }),
    ("byline", { $0.statement.document.byline ?? "" }), ("title", { $0.statement.document.title ?? "" }),
    ("url", { $0.statement.document.url ?? "" }), ("record_id", { $0.statement.document.recordID }),
    ("in", { $0.statement.isInTitle ? "title" : "text" }), ("spans", { SpanText.text($0.statement.spans) }),
    ("appearances", { "\($0.appearances.count)" }), ("status", { $0.statement.status ?? StatementQuery.unseen }),
    ("verdict", { $0.verdict?.grade.name ?? "" }), ("decided_at", { $0.history.last?.at.text ?? "" }),
    ("decided_by", { $0.history.last?.by ?? "" }), ("note", { $0.history.last?.note ?? "" }),
    ("evidence", { $0.history.last?.evidence.joined(separator: " ") ?? "" }),
    ("review", { $0.history.last?.review ?? "" }),
  ]
}
