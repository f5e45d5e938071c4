import AnalysisRecords
import Hwaja

/// Analyzes articles and keeps the records.
struct LineSink: DocumentSink {
  private let floor: ConfidenceFloor
  private let withText: Bool
  private var lines: [RecordLine] = []

  /// Makes a sink; `withText` puts the texts into the records.
  init(floor: ConfidenceFloor, withText: Bool) {
    self.floor = floor
    self.withText = withText
  }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article):
      var record = worker.analyze(article)
      if record.title == nil && article.origin.row == nil { record.title = article.firstLine }
      if withText { record.text = String(decoding: article.text, as: UTF8.self) }
      add(record)
    case .record(.record(let record)): add(record)
    case .record(let line): lines.append(line)
    case .failure(let failure, _): lines.append(.failure(failure))
    }
  }

  private mutating func add(_ record: AnalysisRecord) {
    var record = record
    floor.apply(to: &record)
    lines.append(.record(record))
  }

  mutating func takeProduct() -> [RecordLine] {
    defer { lines = [] }
    return lines
  }
}
