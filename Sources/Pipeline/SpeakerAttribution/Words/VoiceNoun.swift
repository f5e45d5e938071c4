import ArticleText

/// `(누리꾼들의) 반응은`, `(주민들) 목소리가`: nouns for what many say or do together, so that those who say it are who is told of.
enum VoiceNoun {
  private static let nouns = WordOpenings(["반응", "의견", "여론", "비판", "목소", "관심", "저항", "항의", "분노", "시위", "투쟁", "요구"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
