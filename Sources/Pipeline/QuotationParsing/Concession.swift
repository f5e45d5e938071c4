import ArticleText

/// `(변한다고) 해도`, `하더라도`: forms of the light verb that grant something.
enum Concession {
  private static let forms = WordSet(["해도", "하더라도", "할지라도", "한들", "하여도", "했더라도", "했어도"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { forms.contains(text, span) }
}
