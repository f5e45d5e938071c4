import ArticleText
import LexiconTables

/// `“…”는 나루당의 요구에 (응하지 않았다)`, `“…”는 한서윤 시장 말에도`: words that another than their owner answers to.
enum AnsweredWords {
  private static let nouns = WordOpenings([
    "요구", "지적", "비판", "주장", "제안", "요청", "발언", "경고", "호소", "촉구", "질타", "항의", "반박", "해명", "설명",
  ])
  /// Words between the complementizer and the noun: whose words they are.
  private static let reach = 5

  /// The unit of the noun, if its owner stands right before it and nothing else between it and the quote.
  static func noun(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>) -> Int? {
    for at in range.prefix(reach) {
      guard units[at].kind == .word, units[at].link == nil, units[at].ending == nil || units[at].ending == .clip else {
        return nil
      }
      if at > range.lowerBound, units[at - 1].mention >= 0, answers(text, units[at]) { return at }
      guard units[at].particle == .none || units[at].particle == .genitive else { return nil }
    }
    return nil
  }

  /// `말에`, `요구에도`.
  private static func answers(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    guard unit.particle == .place || unit.isFrame else { return false }
    let isWord = unit.span.count <= 9 && Hangul.syllable(in: text, at: unit.span.lower) == Hangul.index("말")
    return isWord || unit.span.count <= 12 && nouns.begin(text, unit.span)
  }
}
