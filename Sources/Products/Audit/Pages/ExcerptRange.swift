/// How much of an article is shown around a place.
enum ExcerptRange {
  /// Most scalars that are shown before and behind the place.
  private static let reach = 160

  /// The sentences that hold the place and the marks near it; O(length of what is shown).
  static func around(_ place: Range<Int>, _ marks: [Range<Int>], in text: [Unicode.Scalar]) -> Range<Int> {
    let least = max(0, place.lowerBound - reach)
    let most = min(text.count, max(place.upperBound, place.lowerBound) + reach)
    let near = marks.filter { $0.lowerBound >= least && $0.upperBound <= most } + [place]
    var start = near.map(\.lowerBound).min() ?? place.lowerBound
    var end = min(text.count, near.map(\.upperBound).max() ?? place.upperBound)
    while start > least, !endsSentence(text, before: start) { start -= 1 }
    while end < most, !endsSentence(text, before: end) { end += 1 }
    while start < place.lowerBound, isSpace(text[start]) { start += 1 }
    while end > place.upperBound, isSpace(text[end - 1]) { end -= 1 }
    return start..<max(start, end)
  }

  /// Whether a line or a sentence has just ended.
  private static func endsSentence(_ text: [Unicode.Scalar], before place: Int) -> Bool {
    guard place > 0 else { return true }
    let last = text[place - 1]
    if last == "\n" || last == "\r" { return true }
    let isAtSpace = place == text.count || isSpace(text[place])
    return isAtSpace && (last == "." || last == "?" || last == "!")
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
