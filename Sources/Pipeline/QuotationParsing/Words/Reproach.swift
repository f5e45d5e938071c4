import ArticleText

/// `(…다는 정부의) 주장을 비판했다`: words that somebody holds against who has said them.
enum Reproach {
  private static let nouns = WordOpenings(["주장", "발언", "해명", "논리", "설명", "변명", "입장"])
  private static let verbs = WordOpenings(["비판", "비난", "질타", "성토", "규탄", "반격", "꼬집"])

  /// Whether the noun and the verb behind it tell so.
  static func strikes(_ text: Span<UInt8>, _ noun: TextSpan, _ verb: TextSpan) -> Bool {
    nouns.begin(text, noun) && verbs.begin(text, verb)
  }
}
