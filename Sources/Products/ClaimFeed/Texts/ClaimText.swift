import AnalysisRecords
public import Outputs

/// Writes claims for people, as plain text or coloured for a terminal.
public struct ClaimText {
  private let words: ClaimWords
  private let style: TerminalStyle
  private var lines: [UInt8] = []

  /// Makes a writer.
  public init(language: Language, style: TerminalStyle = TerminalStyle(isOn: false)) {
    words = ClaimWords(language: language)
    self.style = style
  }

  /// The feed as UTF-8; O(size of the feed).
  public mutating func bytes(_ feed: ClaimFeed) -> [UInt8] {
    line(style.strong(words.heading))
    line(words.overview(feed))
    for (index, claim) in feed.claims.enumerated() { add(claim, rank: index + 1) }
    if !feed.failures.isEmpty {
      line("")
      line(style.alert(words.failures))
      for failure in feed.failures { line("  \(PlainLine.text("\(failure.id): \(failure.message)"))") }
    }
    return lines
  }

  private mutating func add(_ claim: Claim, rank: Int) {
    let (score, type) = (DecimalText.fixed(claim.score, 2), claim.type.label[words.language])
    line("")
    line("\(rank). \(style.strong(score)) · \(type) · \(style.name(PlainLine.text(words.speaker(claim))))")
    line("   \(style.quote(PlainLine.text(RecordLabels.words(claim.item))))")
    line("   \(words.selfContained): \(PlainLine.text(claim.selfContained.text))")
    line("   \(PlainLine.text(words.reasons(claim)))")
    line("   \(style.faint(PlainLine.text(words.details(claim).joined(separator: " · "))))")
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(0x0A)
  }
}
