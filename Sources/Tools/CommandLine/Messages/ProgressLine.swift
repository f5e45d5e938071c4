import Outputs

/// How far a long run has come: one line of a terminal's standard error that is written over again and again.
///
/// Nothing is written where standard error is no terminal, nor in the first second.
struct ProgressLine {
  private let console: Console
  /// Bytes of all inputs; `nil` where that is not known before.
  private let total: Int?
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?
  private var documents = 0
  private var bytes = 0

  /// Makes a line, or none where nobody would see it.
  init?(_ console: Console, total: Int?) {
    guard console.hasTerminal else { return nil }
    self.console = console
    self.total = total
  }

  /// Counts what has been done, and shows it some times a second.
  mutating func advance(documents: Int, bytes: Int) {
    self.documents += documents
    self.bytes += bytes
    guard isTime() else { return }
    console.show(Self.words(documents: self.documents, bytes: self.bytes, of: total, after: seconds))
  }

  /// Shows how many pages of a folder have been written.
  mutating func show(pages: Int, of total: Int) {
    guard isTime() else { return }
    console.show(Bilingual(en: "writing pages: \(pages) of \(total)", ko: "쪽 쓰는 중: \(pages)/\(total)"))
  }

  /// Takes the line away, so that something else can be said.
  mutating func clear() {
    guard lastShown != nil else { return }
    console.clear()
    lastShown = nil
  }

  /// The line: documents, megabytes a second, and the time left where the size of the inputs is known.
  static func words(documents: Int, bytes: Int, of total: Int?, after seconds: Double) -> Bilingual {
    let rate = DecimalText.fixed(Double(bytes) / 1_000_000 / max(seconds, 0.001), 1)
    guard let total, bytes > 0 else {
      return Bilingual(en: "\(documents) documents, \(rate) MB/s", ko: "문서 \(documents)건, 초당 \(rate)MB")
    }
    let left = Int((Double(max(0, total - bytes)) / Double(bytes) * seconds).rounded(.up))
    return Bilingual(
      en: "\(documents) documents, \(rate) MB/s, \(left) s left", ko: "문서 \(documents)건, 초당 \(rate)MB, 남은 시간 \(left)초")
  }

  private var seconds: Double { start.duration(to: .now) / .seconds(1) }

  private mutating func isTime() -> Bool {
    let now = ContinuousClock.now
    guard now - (lastShown ?? start) > (lastShown == nil ? .seconds(1) : .milliseconds(250)) else { return false }
    lastShown = now
    return true
  }
}
