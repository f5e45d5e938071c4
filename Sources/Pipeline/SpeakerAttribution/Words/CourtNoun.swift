import ArticleText

/// `재판부`, `누리지법`, `판사`: who rules on a suit.
enum CourtNoun {
  private static let endings = WordOpenings(["판부", "지법", "고법", "법원", "판사", "헌재"])

  /// Whether the words of a mention end in one.
  static func stands(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count >= 6 && endings.begin(text, TextSpan(span.upper - 6, span.upper))
  }
}
