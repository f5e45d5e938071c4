import ArticleText

/// `(말을) 빌려`, `(돈을) 빌려`: to borrow, words or something else.
enum Borrowing {
  private static let verbs = WordSet(["빌려", "빌어", "빌려서"])
  private static let means = SyllableSet("말입")
  private static let nouns = WordOpenings(["자리", "지면", "표현", "이름"])

  /// Whether the word is the verb.
  static func matches(_ text: Span<UInt8>, _ verb: TextSpan) -> Bool { verbs.contains(text, verb) }

  /// `(관계자의) 말을 빌려`, `입을 빌려`: whether the noun and its verb pass on what somebody says.
  static func passesOn(_ text: Span<UInt8>, _ noun: TextSpan, _ verb: TextSpan) -> Bool {
    noun.count == 3 && isMeans(text, noun) && verbs.contains(text, verb)
  }

  /// Whether the object, with its particle, is what one speaks by.
  static func isOfSpeech(_ text: Span<UInt8>, _ object: TextSpan) -> Bool {
    object.count <= 9 && isMeans(text, object) || nouns.begin(text, object)
  }

  private static func isMeans(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    means.stands(in: text, at: noun.lower)
  }
}
