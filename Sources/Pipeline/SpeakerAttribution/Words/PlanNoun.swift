import ArticleText

/// `종합대책(을 내놓고)`, `개편안(을 발표하고)`: what an authority puts forth in words.
enum PlanNoun {
  private static let nouns = WordEndings([
    "대책", "방안", "계획", "개편안", "개선안", "개혁안", "수정안", "로드맵", "청사진", "지침", "권고안", "보고서", "입장", "성명", "자료",
  ])

  /// Whether the noun ends in one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.end(text, noun) }
}
