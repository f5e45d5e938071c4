import AnalysisRecords
import JSONText

/// Writes a report as JSON, schema `hwaja-report/1`: the same content as the forms for people, for programs.
public enum JSONReport {
  /// The report as UTF-8, indented; O(size of the report).
  public static func bytes(_ report: QuoteReport) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("schema", "hwaja-report/1")
    write("documents", report.documents, to: &json) { $0.write(to: &$1) }
    write("speakers", report.speakers, to: &json) { $0.write(report, to: &$1) }
    write("unattributed", report.unattributed, to: &json) { $0.write(report, to: &$1) }
    write("failures", report.failures, to: &json) { $0.write(to: &$1) }
    json.closeObject()
    json.endLine()
    return json.takeBytes()
  }

  fileprivate static func write<Element>(
    _ key: JSONName, _ elements: [Element], to json: inout JSONWriter, _ element: (Element, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.openArray()
    for each in elements { element(each, &json) }
    json.closeArray()
  }
}

extension ReportedDocument {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    writePlace(to: &json)
    json.member("title", title)
    json.member("published", published)
    json.member("outlet", outlet)
    json.member("url", url)
    json.closeObject()
  }

  fileprivate func writePlace(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("path", origin.path)
    json.key("row")
    json.integer(origin.row)
  }
}

extension ReportedSpeaker {
  fileprivate func write(_ report: QuoteReport, to json: inout JSONWriter) {
    json.openObject()
    json.member("name", name)
    json.member("kind", kind.rawValue)
    json.member("lexicon", lexicon)
    json.member("merged_by", merging.rawValue)
    JSONReport.write("forms", forms, to: &json) { $1.string($0) }
    JSONReport.write("roles", roles, to: &json) { $0.write(to: &$1) }
    JSONReport.write("affiliations", affiliations, to: &json) { $0.write(to: &$1) }
    json.key("document_count")
    json.integer(documentCount)
    json.key("statement_count")
    json.integer(statements.count)
    for type in AttributionType.allCases {
      json.key(JSONName("\(type.rawValue)_count"))
      json.integer(count(of: type))
    }
    JSONReport.write("statements", statements, to: &json) { $0.write(report, to: &$1) }
    json.closeObject()
  }
}

extension CountedText {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("text", text)
    json.key("documents")
    json.integer(count)
    json.closeObject()
  }
}

extension ReportedStatement {
  fileprivate func write(_ report: QuoteReport, to json: inout JSONWriter) {
    json.openObject()
    json.key("document")
    json.openObject()
    report.documents[document].writePlace(to: &json)
    json.closeObject()
    json.member("within", within)
    JSONReport.write("repetitions", repetitions, to: &json) { $0.write(to: &$1) }
    json.key("item")
    item.write(to: &json)
    json.closeObject()
  }
}
