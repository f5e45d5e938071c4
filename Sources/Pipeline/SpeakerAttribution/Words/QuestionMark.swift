import ArticleText

/// Marks that open a question: `-`, `―`, `Q.`.
enum QuestionMark {
  private static let dashes: Set<UInt32> = Set("-‐‑‒–—―─ㅡ".unicodeScalars.map(\.value))

  /// Whether the words begin with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    // All of them come before the syllables of Hangul, with which most sentences begin.
    if text[span.lower] < 0xE4, dashes.contains(UTF8Scalar.value(in: text, at: span.lower)) { return true }
    guard span.count > 2, text[span.lower] == UInt8(ascii: "Q") else { return false }
    let next = text[span.lower + 1]
    return next == UInt8(ascii: ".") || next == UInt8(ascii: ":") || next == UInt8(ascii: ")")
  }
}
