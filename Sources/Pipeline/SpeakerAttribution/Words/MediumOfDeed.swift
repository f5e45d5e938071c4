import ArticleText
import QuotationParsing

/// `홈페이지(를 통해)`, `유튜브 채널(에서)`: where things are shown, sold and looked for, as well as where something is said.
enum MediumOfDeed {
  private static let nouns = WordEndings([
    "홈페이지", "누리집", "채널", "유튜브", "사이트", "온라인몰", "쇼핑몰", "앱", "애플리케이션", "플랫폼", "인스타그램", "스토어", "방송", "매장",
  ])
  private static let particles = SyllableSet("을를에")
  private static let source = WordEndings(["에서"])
  private static let official = WordSet(["공식", "자체", "전용"])
  private static let deeds = WordOpenings([
    "공개", "출시", "판매", "모집", "방영", "소개", "게시", "상영", "접수", "공모", "제공", "배포", "예약", "송출",
  ])
  private static let orders = WordEndings(["예약을", "신청을", "주문을", "접수를", "응모를", "지원을"])

  /// Whether the word is such a medium with its particle.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    if source.end(text, span) { return nouns.end(text, TextSpan(span.lower, span.upper - 6)) }
    return particles.stands(in: text, before: span.upper) && nouns.end(text, TextSpan(span.lower, span.upper - 3))
  }

  /// `공식 (유튜브 채널)`.
  static func isOfficial(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { official.contains(text, span) }

  /// Whether the clause that ends with unit `link` has for its predicate what is done by a medium.
  static func ends(_ text: Span<UInt8>, _ units: [Unit], _ link: Int) -> Bool {
    if deeds.begin(text, units[link].span) { return true }
    return link > 0 && Hangul.syllable(in: text, at: units[link].span.lower) == Hangul.index("받")
      && orders.end(text, units[link - 1].span)
  }
}
