import ArticleText

/// `자국 매체`, `현지 언론`, `외신들`: nouns for several outlets at once.
enum PressGroup {
  private static let endings = WordEndings(["매체", "매체들", "언론", "언론들", "언론사", "언론사들", "외신", "외신들"])

  /// Whether the words end in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { endings.end(text, span) }
}
