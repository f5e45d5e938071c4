import ArticleText

/// `태도(는 달라졌다)`, `행보(는 빨라졌다)`: how somebody behaves or what he thinks.
enum BearingNoun {
  private static let nouns = WordOpenings([
    "태도", "행보", "반응", "표정", "생각", "마음", "심경", "고민", "선택", "결심", "행동", "말투", "처지", "도전", "구상", "말은", "말도", "발언", "주장",
    "입장", "해명", "설명",
  ])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
