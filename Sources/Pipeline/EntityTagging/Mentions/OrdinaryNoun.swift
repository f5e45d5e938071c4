import ArticleText

/// `성장(은 이어질 것)`, `부상(은 없다)`: words that are titles behind a name and something else by themselves.
enum OrdinaryNoun {
  private static let nouns = WordSet([
    "성장", "모델", "공사", "감사", "부상", "선임", "연출", "프로", "수상", "경위", "심판", "이용", "라인",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
