import ArticleText

/// `A(씨)`, `B(중령)`, `ㄷ(교수)`: one Latin capital, or one consonant, that hides a name.
enum VeilingLetter {
  /// Whether the span is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    if span.count == 3 { return 0x3131...0x314E ~= UTF8Scalar.value(in: text, at: span.lower) }
    return span.count == 1 && text[span.lower] >= 0x41 && text[span.lower] <= 0x5A
  }
}
