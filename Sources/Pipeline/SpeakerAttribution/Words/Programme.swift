import ArticleText

/// What stands behind the name of a programme in marks: `(‘오늘’)에서`, `(‘오늘’)에 출연해`, `(‘오늘’)과의 인터뷰에서`.
enum Programme {
  private static let places = WordSet(["에서", "에서는", "에서도"])
  private static let beside = WordSet(["에", "과의", "와의", "과", "와"])
  private static let appearances = WordOpenings(["출연", "나와", "나온"])

  private static let texts = WordEndings(["보고서", "백서", "자료집", "전망", "사설", "기사", "칼럼"])

  /// Whether the name is that of a text.
  static func isText(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { texts.end(text, span) }

  /// Whether the particle makes it the place of the words.
  static func isPlace(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { places.contains(text, span) }

  /// Whether the particle ties it to the next word.
  static func isBeside(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { beside.contains(text, span) }

  /// Whether the word tells that somebody appears in it.
  static func isAppearance(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { appearances.begin(text, span) }
}
