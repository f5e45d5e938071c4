import ArticleText

/// `(경찰의) 말에 (따르면)`, `(경찰의) 설명을 (종합하면)`: nouns for what somebody says.
enum WordsOfSomebody {
  private static let words = WordSet(["말에"])
  private static let told = WordSet([
    "말을", "설명을", "증언을", "진술을", "발표를", "전언을", "주장을", "발언을", "답변을", "해명을",
  ])

  /// Whether the word is `말에`, which reads as an adverbial of the reporting verb as well (`기자의 말에 “…”고 답했다`).
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }

  /// First byte of the particle of `말에`; `nil` of other words.
  static func particle(_ text: Span<UInt8>, _ span: TextSpan) -> Int? {
    matches(text, span) ? span.upper - 3 : nil
  }

  /// Whether the word is the object of one who takes together what is told: no judgement, which he would make himself.
  static func areTold(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { told.contains(text, span) }
}
