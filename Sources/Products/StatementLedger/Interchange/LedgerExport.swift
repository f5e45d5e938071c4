import JSONText
import SQLiteDatabase

extension Ledger {
  /// Writes the whole ledger as `hwaja-ledger/1`, line by line; texts of documents only if they are asked for.
  ///
  /// `use` gets some lines at a time. O(size of the ledger).
  public func exportLines(
    withText: Bool, use: ([UInt8]) -> Bool
  ) throws(LedgerFault) {
    try reading { () throws(DatabaseFault) in
      var json = JSONWriter()
      try writeSpeakers(to: &json)
      guard use(json.takeBytes()) else { return }
      for document in try database.all("SELECT id FROM documents ORDER BY id", make: { $0.integer(0) ?? 0 }) {
        try writeDocument(document, withText: withText, to: &json)
        guard use(json.takeBytes()) else { return }
      }
      try writeEvents(to: &json)
      _ = use(json.takeBytes())
    }
  }

  private func writeSpeakers(to json: inout JSONWriter) throws(DatabaseFault) {
    var lines = json
    try database.rows("SELECT \(JSONColumn.speaker.list("s")) FROM speakers s ORDER BY id") { row in
      lines.openLine("speaker")
      LedgerLines.write(JSONColumn.speaker, of: row, from: 0, to: &lines)
      lines.closeLine()
      return true
    }
    json = lines
  }

  private func writeDocument(_ id: Int, withText: Bool, to json: inout JSONWriter) throws(DatabaseFault) {
    var lines = json
    let columns = JSONColumn.document.dropLast(withText ? 0 : 1)
    try database.rows("SELECT \(Array(columns).list("d")) FROM documents d WHERE id = ?", [.integer(id)]) { row in
      lines.openLine("document")
      LedgerLines.write(Array(columns), of: row, from: 0, to: &lines)
      return true
    }
    lines.closeObject()
    lines.key("statements")
    lines.openArray()
    let numbers = try database.all(
      "SELECT id FROM statements WHERE document = ? ORDER BY id", [.integer(id)]
    ) { $0.integer(0) ?? 0 }
    for number in numbers { try writeStatement(number, to: &lines) }
    lines.closeArray()
    lines.closeObject()
    lines.endLine()
    json = lines
  }

  private func writeStatement(_ id: Int, to json: inout JSONWriter) throws(DatabaseFault) {
    var lines = json
    try database.rows(
      """
      SELECT \(JSONColumn.statement.list("s")), p.key FROM statements s LEFT JOIN speakers p ON p.id = s.speaker
      WHERE s.id = ?
      """, [.integer(id)]
    ) { row in
      lines.openObject()
      LedgerLines.write(JSONColumn.statement, of: row, from: 0, to: &lines)
      lines.member("speaker", row.text(JSONColumn.statement.count))
      return true
    }
    lines.key("decisions")
    lines.openArray()
    try database.rows(
      "SELECT \(JSONColumn.decision.list("l")) FROM decisions l WHERE statement = ? ORDER BY id", [.integer(id)]
    ) { row in
      lines.openObject()
      LedgerLines.write(JSONColumn.decision, of: row, from: 0, to: &lines)
      lines.closeObject()
      return true
    }
    lines.closeArray()
    lines.closeObject()
    json = lines
  }

  private func writeEvents(to json: inout JSONWriter) throws(DatabaseFault) {
    var lines = json
    try database.rows(
      """
      SELECT \(JSONColumn.event.list("h")), p.key, o.key FROM speaker_history h JOIN speakers p ON p.id = h.speaker
      LEFT JOIN speakers o ON o.id = h.other ORDER BY h.id
      """
    ) { row in
      lines.openLine("event")
      LedgerLines.write(JSONColumn.event, of: row, from: 0, to: &lines)
      lines.member("speaker", row.text(JSONColumn.event.count))
      lines.member("other", row.text(JSONColumn.event.count + 1))
      lines.closeLine()
      return true
    }
    json = lines
  }
}

extension JSONWriter {
  /// Begins a line of a kind, and the object that it is about.
  fileprivate mutating func openLine(_ kind: JSONName) {
    openObject()
    member("schema", LedgerLines.schema)
    key(kind)
    openObject()
  }

  /// Ends the object, and the line.
  fileprivate mutating func closeLine() {
    closeObject()
    closeObject()
    endLine()
  }
}
