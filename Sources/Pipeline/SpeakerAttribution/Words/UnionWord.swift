import ArticleText

/// `이 단체`, `이 협회`: words that point back to people who have joined.
enum UnionWord {
  private static let words = WordOpenings(["단체", "협회", "연대", "노조", "모임"])

  /// Whether the words end in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count >= 6 && words.begin(text, TextSpan(span.upper - 6, span.upper))
  }
}
