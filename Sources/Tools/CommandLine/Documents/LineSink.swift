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
    case .article(let article): lines.append(.record(worker.record(of: article, withText: withText, floor)))
    case .record(.record(let record)): lines.append(.record(floor.applied(to: record)))
    case .record(let line): lines.append(line)
    case .failure(let failure, _): lines.append(.failure(failure))
    }
  }

  mutating func takeProduct() -> [RecordLine] {
    defer { lines = [] }
    return lines
  }
}
