import ArticleText

/// `나날이`, `끊임없이`: adverbs that end like a noun with the particle of a subject.
enum AdverbInI {
  private static let words = WordSet([
    "나날이", "일찍이", "일일이", "낱낱이", "굳이", "틈틈이", "곰곰이", "간간이", "겹겹이", "샅샅이", "누누이", "번번이", "깊이",
    "끊임없이", "거침없이", "빠짐없이", "변함없이", "숨김없이", "없이", "주저없이", "망설임없이", "서슴없이", "스스럼없이", "아낌없이",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    words.contains(text, span)
  }
}
