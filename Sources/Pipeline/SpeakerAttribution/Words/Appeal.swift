import ArticleText

/// `“앉으라”`, `“사실이냐”`, `“잘 봐달라”`, `“갑시다”`, `“책임지겠다”`: orders, questions, proposals and what one means to do, whose
/// subject is not who stands before the marks, unless he says it himself.
enum Appeal {
  private static let endings = SyllableSet("라냐까자")
  private static let polite = WordOpenings(["세요", "시오"])

  /// Whether the words end so.
  static func ends(_ text: Span<UInt8>, _ content: TextSpan) -> Bool {
    var end = content.upper
    while end > content.lower, text[end - 1] < 0x80 {
      if text[end - 1] == UInt8(ascii: "?") { return true }
      end -= 1
    }
    guard let last = Hangul.syllable(in: text, before: end) else { return false }
    if last == Hangul.index("다"), Hangul.syllable(in: text, before: end - 3) == Hangul.index("겠") { return true }
    if last == Hangul.index("오") || last == Hangul.index("요") {
      return end - content.lower >= 6 && polite.begin(text, TextSpan(end - 6, end))
    }
    return endings.contains(last)
  }
}
