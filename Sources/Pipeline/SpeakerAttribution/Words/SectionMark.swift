import ArticleText

/// Marks that begin a new section: what was said before is over.
enum SectionMark {
  private static let marks: Set<UInt32> = Set("■□◆◇▶▷▲△●○◎★☆▣◈".unicodeScalars.map(\.value))

  /// `{리포트}`, `[앵커]`: the parts of a broadcast report, in brackets.
  private static let parts = WordSet(["리포트", "앵커", "앵커멘트", "기자", "VCR"])

  /// Whether the words begin with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    switch text[span.lower] {
    // All of the marks lie between U+2500 and U+26FF.
    case 0xE2: marks.contains(UTF8Scalar.value(in: text, at: span.lower))
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "<"): isPart(text, span)
    default: false
    }
  }

  /// Whether a bracket with the name of such a part opens the words.
  private static func isPart(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let inside = span.lower + 1..<min(span.upper, span.lower + 16)
    guard let end = inside.first(where: { text[$0] < 0x80 && closing.contains(text[$0]) }) else { return false }
    return parts.contains(text, TextSpan(span.lower + 1, end))
  }

  private static let closing = Array("}]>".utf8)
}
