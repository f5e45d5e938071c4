import ArticleText

/// `한서윤 시장의 말이다`: behind a quote, the words that tell whose it is.
public enum Testimony {
  /// The noun of speech with a copula that ends the units, behind somebody in the genitive; `nil` if they are no such words.
  ///
  /// O(1): no more than seven units are looked at.
  public static func noun(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>) -> Int? {
    var last = range.upperBound - 1
    while last > range.lowerBound, units[last].kind == .mark { last -= 1 }
    guard last > range.lowerBound, last - range.lowerBound <= 6, units[last].isSpeechNoun,
      units[last].particle == .copula, !MeaningNoun.begins(text, units[last].span),
      owner(units, range.lowerBound..<last) != nil
    else { return nil }
    return (range.lowerBound...last).allSatisfy { units[$0].kind == .word && units[$0].link == nil } ? last : nil
  }

  /// The unit of the one whose words they are.
  public static func owner(_ units: [Unit], _ range: Range<Int>) -> Int? {
    range.last { units[$0].mention >= 0 && units[$0].particle == .genitive }
  }
}
