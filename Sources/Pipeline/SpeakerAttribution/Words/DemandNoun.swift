import ArticleText

/// `(사퇴하라는) 요구를 거론하며`: nouns of what somebody wants of another, and verbs that only speak of it.
enum DemandNoun {
  private static let nouns = WordOpenings(["요구", "지시", "명령", "압박", "압력", "요청", "제안", "권고"])
  private static let verbs = WordOpenings(["거론", "언급", "거부", "거절", "일축", "묵살", "외면", "수용", "따르", "받아"])

  /// Whether the word begins with such a noun.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }

  /// Whether the verb tells what is done upon it.
  static func isMentioned(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
