import ArticleText
import QuotationParsing

/// `(왜 늦었느냐는) 질문에`, `(늦었다는) 지적에`: what the words behind it answer.
enum AnsweredNoun {
  private static let words = WordSet([
    "지적에", "지적에는", "비판에", "주장에", "보도에", "관측에", "소문에", "말에", "말에는", "추궁에",
  ])

  /// Verbs that have the noun for their own: `(지적에) 공감한다`.
  private static let verbs = WordOpenings([
    "공감", "동의", "반박", "반대", "찬성", "대응", "호응", "화답", "부응", "수긍", "답변", "답하", "답한", "답할", "응하", "응할", "응한", "따르", "따라",
    "따른",
    "맞서", "비춰", "속아", "대답", "귀를", "무게", "힘을",
  ])

  /// Whether the word is such a noun with its particle.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    TopicFrame.isQuestion(text, span) || words.contains(text, span)
  }

  /// `(지적에) 공감한다고`, `(말에 귀를 기울이겠다고)`: whether the noun at unit `at` belongs to the words told, which end at unit `end`.
  static func isComplement(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    verbs.begin(text, units[at + 1].span) || verbs.begin(text, units[end].span)
  }
}
