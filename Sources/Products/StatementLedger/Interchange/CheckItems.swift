import JSONText

/// Statements as items for Meedan's Check: the input of its API's `createProjectMedia`, one a line.
public enum CheckItems {
  /// The items; O(size).
  ///
  /// A verdict becomes a tag and the beginning of the fact-check's summary, since the words for a status are each
  /// workspace's own; only the status of an item that is not decided yet is one that every workspace has.
  public static func lines(_ rows: [ExportRow]) -> [UInt8] {
    var json = JSONWriter()
    for row in rows {
      json.openObject()
      json.member("media_type", "Claim")
      json.member("quote", row.statement.content)
      json.member("set_claim_description", row.statement.content)
      json.member("set_claim_context", context(row))
      json.key("set_tags")
      json.openArray()
      for tag in tags(row) { json.string(tag) }
      json.closeArray()
      writeStatus(row, to: &json)
      writeFactCheck(row, to: &json)
      json.closeObject()
      json.endLine()
    }
    return json.bytes
  }

  /// Who said it where, and how the article names the source.
  private static func context(_ row: ExportRow) -> String {
    let (statement, document) = (row.statement, row.statement.document)
    let speaker = [statement.organization, statement.role, statement.named].compactMap { $0 }.joined(separator: " ")
    let places = row.appearances.map(\.document).map { $0.url ?? $0.recordID }
    return ([speaker, statement.day ?? "", document.outlet] + statement.via + places).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private static func tags(_ row: ExportRow) -> [String] {
    [row.statement.type, row.statement.stance, row.statement.transparency, row.verdict?.grade.name].compactMap { $0 }
  }

  private static func writeStatus(_ row: ExportRow, to json: inout JSONWriter) {
    switch row.history.last?.status {
    case nil: json.member("set_status", "undetermined")
    case .checking, .waiting: json.member("set_status", "in_progress")
    case .checked, .dropped: break
    }
  }

  private static func writeFactCheck(_ row: ExportRow, to json: inout JSONWriter) {
    guard let (decision, grade) = row.verdict else { return }
    json.key("set_fact_check")
    json.openObject()
    json.member("title", row.statement.content)
    json.member("summary", [grade.name, decision.note].compactMap { $0 }.joined(separator: ": "))
    json.member("url", decision.review)
    json.member("language", "ko")
    json.key("publish_report")
    json.boolean(false)
    json.closeObject()
  }
}
