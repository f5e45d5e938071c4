import AnalysisRecords
import Foundation
import JSONText
import Outputs
import QuoteReports
import Testing

/// Reports of `Golden/records.jsonl`, compared byte by byte with the files beside it.
///
/// `HWAJA_UPDATE_GOLDEN=1 swift test --filter GoldenReportTests` writes the files anew.
@Suite struct GoldenReportTests {
  @Test(arguments: [
    "report.ko.txt", "report.en.txt", "report.colour.txt", "report.ko.md", "report.en.md", "report.json",
  ])
  func matches(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    let made = try Self.made(name, from: Array(Data(contentsOf: folder.appendingPathComponent("records.jsonl"))))
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["HWAJA_UPDATE_GOLDEN"] != nil { try Data(made).write(to: file) }
    let golden = Array(try Data(contentsOf: file))
    let line = zip(made.split(separator: 10), golden.split(separator: 10)).first { $0 != $1 }
    #expect(line.map { String(decoding: $0.0, as: UTF8.self) } == line.map { String(decoding: $0.1, as: UTF8.self) })
    let isSame = made == golden
    #expect(isSame, "\(name) has \(golden.count) bytes, the report \(made.count)")
  }

  private static func made(_ name: String, from records: [UInt8]) throws -> [UInt8] {
    let report = try SampleReport.read(records)
    let language: Language = name.contains(".en.") ? .english : .korean
    if name.hasSuffix(".json") { return JSONReport.bytes(report) }
    if name.hasSuffix(".md") {
      var writer = MarkdownReport(language: language)
      return writer.bytes(report)
    }
    var writer = TextReport(language: language, style: TerminalStyle(isOn: name.contains("colour")))
    return writer.bytes(report)
  }
}

enum SampleReport {
  /// The report of records in JSONL.
  static func read(_ bytes: [UInt8]) throws -> QuoteReport {
    var builder = QuoteReportBuilder()
    var reader = RecordReader(bytes)
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      builder.add(try reader.line(in: start..<end))
      start = end + 1
    }
    return builder.report()
  }
}
