import AnalysisRecords
public import Outputs

/// Writes claims as Markdown: a section each.
public struct ClaimMarkdown {
  private let words: ClaimWords
  private var lines: [UInt8] = []

  /// Makes a writer.
  public init(language: Language) { words = ClaimWords(language: language) }

  /// The feed as UTF-8; O(size of the feed).
  public mutating func bytes(_ feed: ClaimFeed) -> [UInt8] {
    line("# \(words.heading)\n")
    line(words.overview(feed))
    for (index, claim) in feed.claims.enumerated() { add(claim, rank: index + 1) }
    if !feed.failures.isEmpty {
      line("\n## \(words.failures)\n")
      for failure in feed.failures { line("- \(MarkdownText.escaped("\(failure.id): \(failure.message)"))") }
    }
    return lines
  }

  private mutating func add(_ claim: Claim, rank: Int) {
    let (score, type) = (DecimalText.fixed(claim.score, 2), claim.type.label[words.language])
    line("\n## \(rank). \(MarkdownText.escaped(words.speaker(claim))) · \(type) · \(score)\n")
    line("> \(MarkdownText.escaped(RecordLabels.words(claim.item)))\n")
    line("- \(words.selfContained): \(MarkdownText.escaped(claim.selfContained.text))")
    line("- \(MarkdownText.escaped(words.reasons(claim)))")
    line("- \(MarkdownText.escaped(words.details(claim).joined(separator: " · ")))")
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(0x0A)
  }
}
