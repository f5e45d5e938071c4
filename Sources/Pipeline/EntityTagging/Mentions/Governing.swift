import ArticleText

/// `(나루시에) 사는`, `(내용을) 잘 아는`: adnominals before a source that govern a noun of their own.
enum Governing {
  private static let adnominals = WordSet([
    "사는", "아는", "일하는", "근무하는", "근무했던", "거주하는", "다니는", "정통한", "밝은", "참석한", "참여한", "관여한", "목격한", "활동하는", "운영하는",
  ])

  private static let plentiful = WordSet(["많은", "풍부한", "적은"])

  /// `(경험이) 많은`: whether it says that somebody has much of what its subject names.
  static func isPlentiful(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { plentiful.contains(text, span) }

  /// Whether the last word of the span is one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    var start = span.upper
    while start > span.lower, text[start - 1] != 0x20 { start -= 1 }
    return adnominals.contains(text, TextSpan(start, span.upper))
  }
}
