import AnalysisRecords
import JSONText
import Outputs

/// Writes a report as JSON, schema `hwaja-report/1`: the same content as the forms for people, for programs.
public enum JSONReport {
  /// The report as UTF-8, indented; O(size of the report).
  ///
  /// By document or outlet the statements stand in `documents` or `outlets`, each with its speaker.
  public static func bytes(_ report: QuoteReport, by grouping: ReportGrouping = .speaker) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("schema", "hwaja-report/1")
    json.member("by", grouping.rawValue)
    report.writePeriod(to: &json)
    if grouping == .speaker {
      write("documents", report.documents, to: &json) { $0.write(to: &$1) }
      write("speakers", report.speakers, to: &json) { $0.write(report, to: &$1) }
      write("unattributed", report.unattributed, to: &json) { $0.write(report, to: &$1) }
    } else {
      writeGroups(report, by: grouping, to: &json)
    }
    write("failures", report.failures, to: &json) { $0.write(to: &$1) }
    json.closeObject()
    json.endLine()
    return json.takeBytes()
  }

  private static func writeGroups(_ report: QuoteReport, by grouping: ReportGrouping, to json: inout JSONWriter) {
    let groups = report.documentGroups(by: grouping, ReportWords(language: .english))
    guard grouping == .outlet else {
      return write("documents", groups.flatMap(\.documents), to: &json) { report.write($0, to: &$1) }
    }
    write("outlets", groups, to: &json) { group, json in
      json.openObject()
      json.member("name", group.name)
      write("documents", group.documents, to: &json) { report.write($0, to: &$1) }
      json.closeObject()
    }
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

extension QuoteReport {
  fileprivate func writePeriod(to json: inout JSONWriter) {
    guard !period.isOpen else { return }
    json.key("period")
    json.openObject()
    json.member("since", period.since?.text)
    json.member("until", period.until?.text)
    json.member("left_out", outsideCount)
    JSONReport.write("undated", undated, to: &json) { $1.string($0) }
    json.closeObject()
  }

  fileprivate func write(
    _ group: (document: Int, statements: [DocumentGroup.Said]), to json: inout JSONWriter
  ) {
    json.openObject()
    documents[group.document].writeMembers(to: &json)
    JSONReport.write("statements", group.statements, to: &json) { said, json in
      json.openObject()
      json.member("speaker", said.speaker)
      json.member("kind", said.kind?.rawValue)
      said.statement.writeMembers(to: &json)
      json.closeObject()
    }
    json.closeObject()
  }
}

extension HeadlineFinding {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("item", item)
    json.member("words", words)
    json.member("speaker", speaker)
    json.member("verdict", verdict.rawValue)
    JSONReport.write("alterations", alterations, to: &json) { $1.string($0.rawValue) }
    json.key("other_speaker")
    json.boolean(isOtherSpeaker)
    json.member("nearest", nearest?.item)
    json.member("nearest_words", nearest?.words)
    json.closeObject()
  }
}

extension ReportedDocument {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    writeMembers(to: &json)
    json.closeObject()
  }

  fileprivate func writeMembers(to json: inout JSONWriter) {
    writePlace(to: &json)
    json.member("title", title)
    json.member("published", published)
    json.member("outlet", outlet)
    json.member("url", url)
    JSONReport.write("headlines", headlines, to: &json) { $0.write(to: &$1) }
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
    writeMembers(to: &json)
    json.closeObject()
  }

  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.member("within", within)
    json.member("role", role)
    json.member("source_class", sourceClass.rawValue)
    JSONReport.write("repetitions", repetitions, to: &json) { $0.write(to: &$1) }
    json.key("item")
    item.write(to: &json)
  }
}
