import ArticleText

/// `판사`, `의원`, `장관`: offices of state whose holders are called by them and not by `씨`, as long as they hold them.
enum StateOffice {
  private static let titles = WordEndings(["판사", "재판장", "재판관", "대법관", "검사", "검사장", "의원", "장관", "총리", "대통령"])

  /// Whether the title in the span ends in one and is no former one (`전 의원`).
  static func ends(_ text: Span<UInt8>, _ title: TextSpan) -> Bool {
    titles.end(text, title) && !isFormer(text, title.lower) && !isFormer(text, title.lower - 4)
  }

  /// Whether `전` stands at the byte, a space behind it.
  private static func isFormer(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at >= 0 && at + 3 < text.count && Hangul.syllable(in: text, at: at) == Hangul.index("전") && text[at + 3] == 0x20
  }
}
