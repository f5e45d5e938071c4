import AnalysisRecords
import ArticleText
import Hwaja
import JSONText

/// How records are written.
enum RecordForm: Sendable {
  /// For reading.
  case page(RecordPage)
  /// One array.
  case array
  /// One record a line.
  case lines

  init(_ name: String, page: RecordPage) {
    switch name {
    case "json": self = .array
    case "jsonl": self = .lines
    default: self = .page(page)
    }
  }

  /// What stands before the first record.
  var opening: [UInt8] { isArray ? Array("[\n".utf8) : [] }
  /// What stands between two pieces of output.
  var separator: [UInt8] {
    switch self {
    case .page: Array("\n".utf8)
    case .array: Array(",\n".utf8)
    case .lines: []
    }
  }
  /// What stands after the last record.
  var closing: [UInt8] { isArray ? Array("\n]\n".utf8) : [] }
  /// What stands there if there was no record.
  var emptyClosing: [UInt8] { isArray ? Array("]\n".utf8) : [] }

  private var isArray: Bool { if case .array = self { true } else { false } }
}

/// Analyzes articles and writes their records.
struct RecordSink: DocumentSink {
  let form: RecordForm
  let withText: Bool
  let explains: Bool
  let floor: ConfidenceFloor
  private var json = JSONWriter()
  private var page: [UInt8] = []
  private var isFirst = true

  init(form: RecordForm, withText: Bool, explains: Bool, floor: ConfidenceFloor) {
    (self.form, self.withText, self.explains, self.floor) = (form, withText, explains, floor)
  }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article):
      var (record, explanations) = worker.analyze(article, explaining: explains)
      floor.apply(to: &record, &explanations)
      record.complete(from: article, withText: withText)
      write(.record(record), explanations)
    case .record(let line): write(line, [])
    case .failure(let failure, _): write(.failure(failure), [])
    }
  }

  mutating func takeProduct() -> [UInt8] {
    isFirst = true
    if case .page = form {
      defer { page.removeAll(keepingCapacity: true) }
      return page
    }
    return json.takeBytes()
  }

  private mutating func write(_ line: RecordLine, _ explanations: [ItemExplanation]) {
    switch form {
    case .page(let writer):
      if !isFirst { page.append(0x0A) }
      page += writer.page(line, explanations).utf8
    case .array:
      if !isFirst { json.endLine(after: UInt8(ascii: ",")) }
      line.write(to: &json)
    case .lines:
      line.write(to: &json)
      json.endLine()
    }
    isFirst = false
  }
}
