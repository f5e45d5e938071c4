import ArticleText

/// `그룹 (누리별은)`, `걸그룹`, `듀오`: nouns behind which those are named who perform together.
enum Troupe {
  private static let nouns = WordSet(["그룹", "걸그룹", "보이그룹", "아이돌그룹", "밴드", "듀오", "혼성그룹", "보컬그룹"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
