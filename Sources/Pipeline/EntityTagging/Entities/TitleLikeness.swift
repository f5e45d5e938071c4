public import ArticleText

/// Compares titles as the press shortens them.
public enum TitleLikeness {
  /// Whether the two titles are the same words.
  static func equal(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Bool {
    a.count == b.count && commonEnd(text, a, b) == a.count
  }

  /// Whether the two titles can be one and the same.
  public static func same(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Bool {
    if endAlike(text, a, b) { return true }
    return a.count > b.count ? ManagingDirector.isCalled(text, a, by: b) : ManagingDirector.isCalled(text, b, by: a)
  }

  /// Whether one title ends with the other's last syllables: two at least, or the whole of the shorter.
  private static func endAlike(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Bool {
    let common = commonEnd(text, a, b)
    guard common >= 6 || common == min(a.count, b.count) else { return false }
    return isDeputy(text, a, common) == isDeputy(text, b, common)
  }

  /// `부위원장` is not `위원장`: whether `부` stands right before the part in common, and is not the ministry of `외교부장관`.
  private static func isDeputy(_ text: Span<UInt8>, _ title: TextSpan, _ common: Int) -> Bool {
    let part = TextSpan(title.upper - common, title.upper)
    guard title.count > common, Hangul.syllable(in: text, before: part.lower) == Hangul.index("부") else { return false }
    if title.count == common + 3 || text[part.lower - 4] == 0x20 { return true }
    let before = Hangul.syllable(in: text, before: part.lower - 3)
    return withDeputies.begin(text, part) && before.map(bodies.contains) != true
  }

  /// Offices of which no ministry has one: `행정1부지사`, `경제부총리`, `수석부대표`.
  private static let withDeputies = WordOpenings([
    "지사", "총리", "시장", "대표", "위원", "회장", "총장", "의장", "사장", "원장", "행장", "총재", "이사",
  ])

  /// `지부회장`, `정부대표`, `사업부대표`: the head of a `부`.
  private static let bodies = SyllableSet("지정본업")

  private static func commonEnd(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Int {
    var count = 0
    while count < a.count, count < b.count, text[a.upper - 1 - count] == text[b.upper - 1 - count] { count += 1 }
    return count / 3 * 3
  }
}
