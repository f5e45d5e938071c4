import ArticleText

/// `(이 일에 대해) 아는 (것이)`, `언급할 (내용이)`: adnominals of verbs that have `에 대해` for their own.
enum Concerning {
  private static let verbs = WordSet([
    "아는", "알고", "모르는", "언급할", "언급한", "언급하는", "책임질", "책임지는", "책임진", "말할", "말하는", "논의할", "논의한", "논의하는", "설명할", "답할",
    "답변할", "밝힐", "공개할", "얘기할", "이야기할", "할",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.contains(text, span) }
}
