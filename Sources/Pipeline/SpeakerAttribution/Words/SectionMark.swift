import ArticleText

/// Marks that begin a new section: what was said before is over.
enum SectionMark {
  private static let marks: Set<UInt32> = Set("■□◆◇▶▷▲△●○◎★☆▣◈".unicodeScalars.map(\.value))

  /// Whether the words begin with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    // All of them lie between U+2500 and U+26FF.
    text[span.lower] == 0xE2 && marks.contains(UTF8Scalar.value(in: text, at: span.lower))
  }
}
