import ArticleText

/// `회의(에서)`, `조사(에서)`: where something comes about, as well as where it is told.
enum Meeting {
  private static let nouns = WordEndings(["회의", "회동", "회담", "협상", "조사", "총회", "표결", "투표", "협의"])

  /// Whether the noun ends in one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.end(text, noun) }
}
