/// Hands out turns to read and brings results back into the order of the input.
///
/// Only one worker reads at a time, and only so many pieces are under way, so that memory stays bounded. The worker
/// that holds the oldest piece never waits.
actor WorkLine<Product: Sendable> {
  private let limit: Int
  private var issued = 0
  private var taken = 0
  private var isReading = false
  private var isOver = false
  private var finished: [Int: Product] = [:]
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// Makes a line for so many pieces at once.
  init(limit: Int) { self.limit = limit }

  /// Waits for a turn to read; gives the number of the piece, or `nil` when there is nothing more to read.
  func turn() async -> Int? {
    while !isOver && (isReading || issued - taken >= limit) { await change() }
    guard !isOver else { return nil }
    isReading = true
    issued += 1
    return issued - 1
  }

  /// Ends a turn that found something to read.
  func endTurn() {
    isReading = false
    announceChange()
  }

  /// Ends a turn that found nothing: there is nothing more to read.
  func endReading() {
    isReading = false
    isOver = true
    issued -= 1
    announceChange()
  }

  /// Nobody wants more results: no further turns.
  func stop() {
    isOver = true
    announceChange()
  }

  /// Brings the result of a piece.
  func deliver(_ product: Product, of piece: Int) {
    finished[piece] = product
    announceChange()
  }

  /// The result of the next piece in order; `nil` after the last one.
  func next() async -> Product? {
    while true {
      if let product = finished.removeValue(forKey: taken) {
        taken += 1
        announceChange()
        return product
      }
      if isOver && !isReading && taken == issued { return nil }
      await change()
    }
  }

  private func change() async { await withCheckedContinuation { waiting.append($0) } }

  private func announceChange() {
    let resumed = waiting
    waiting = []
    for continuation in resumed { continuation.resume() }
  }
}
