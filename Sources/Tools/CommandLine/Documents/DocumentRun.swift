import AnalysisRecords
import Hwaja
import Outputs
import Synchronization

/// What is made of the documents of one piece of work.
protocol DocumentSink: SendableMetatype {
  associatedtype Product: Sendable

  /// Takes a document in.
  mutating func add(_ document: Document, _ worker: AnalysisWorker)

  /// Gives away what was made of the documents taken in.
  mutating func takeProduct() -> Product
}

/// Reads and analyzes all inputs with several workers; what comes out does not depend on their number.
struct DocumentRun {
  var inputs: [Input]
  var analyzer: Analyzer
  var threads: Int
  /// Whether rows may be records.
  var takesRecords: Bool
  /// Whether a terminal is told how far the run has come.
  var showsProgress = false

  /// Runs; `use` gets the products in the order of the input.
  ///
  /// O(size of the input) in time, in memory bounded by the number of workers.
  func run<Sink: DocumentSink>(
    _ console: Console, sink: @escaping @Sendable () -> Sink, use: (Sink.Product) throws(Failure) -> Void
  ) async throws(Failure) -> Remarks {
    let line = WorkLine<(product: Sink.Product, remarks: Remarks)>(limit: threads * 4)
    let source = SharedSource(inputs)
    var total = Remarks()
    var failure: Failure?
    var progress = showsProgress ? ProgressLine(console, total: inputs.totalSize) : nil
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<threads { group.addTask { await work(line, source, sink) } }
      while failure == nil, let (product, remarks) = await line.next() {
        if !remarks.lines.isEmpty { progress?.clear() }
        for remark in remarks.lines { console.say(remark) }
        progress?.advance(documents: remarks.documents, bytes: remarks.bytes)
        total.documents += remarks.documents
        total.failures += remarks.failures
        do throws(Failure) { try use(product) } catch { failure = error }
      }
      await line.stop()
    }
    progress?.clear()
    if let failure { throw failure }
    return total
  }

  private func work<Sink: DocumentSink>(
    _ line: WorkLine<(product: Sink.Product, remarks: Remarks)>, _ source: SharedSource,
    _ makeSink: @Sendable () -> Sink
  ) async {
    let taker = SinkTaker(sink: makeSink(), worker: analyzer.makeWorker())
    var reader = DocumentReader(takesRecords: takesRecords, taker: taker)
    while let piece = await line.turn() {
      // Reading may take as long as it likes: it happens outside the line.
      guard let job = source.next() else { return await line.endReading() }
      await line.endTurn()
      reader.read(job)
      var remarks = reader.taker.takeRemarks()
      remarks.bytes = job.size
      await line.deliver((reader.taker.sink.takeProduct(), remarks), of: piece)
    }
  }
}

/// Passes documents on to a sink and keeps what is to be said of them.
private struct SinkTaker<Sink: DocumentSink>: DocumentTaker {
  var sink: Sink
  let worker: AnalysisWorker
  private var remarks = Remarks()

  init(sink: Sink, worker: AnalysisWorker) {
    self.sink = sink
    self.worker = worker
  }

  mutating func take(_ document: Document) {
    remarks.documents += 1
    if case .failure(_, let words) = document {
      remarks.failures += 1
      remarks.lines.append(words)
    }
    sink.add(document, worker)
  }

  mutating func note(_ remark: Bilingual) { remarks.lines.append(remark) }

  mutating func takeRemarks() -> Remarks {
    defer { remarks = Remarks() }
    return remarks
  }
}

/// The inputs, read by one worker at a time.
final class SharedSource: Sendable {
  private let source: Mutex<JobSource>

  init(_ inputs: [Input]) { source = Mutex(JobSource(inputs)) }

  func next() -> Job? { source.withLock { $0.next() } }
}
