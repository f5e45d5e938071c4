import ArticleText

/// `(반대한다고 답한) 비율이`, `응답자는`: those who were asked, or how many of them.
enum ShareNoun {
  private static let nouns = WordOpenings(["비율", "비중", "응답", "사람", "숫자", "경우"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
