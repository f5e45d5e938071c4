import ArticleText

/// `(말한) 바 있다`, `(말한) 것으로 알려졌다`: what makes an adnominal the predicate of its sentence.
enum Auxiliary {
  private static let experiences = WordSet(["바", "바가", "적", "적이"])
  private static let knowledge = WordSet(["것으로"])
  private static let verbs = WordOpenings(["있다", "있었", "있습", "알려", "전해", "파악", "확인"])

  private static let ongoing = WordOpenings(["있다", "있었", "있습", "나섰", "나선"])

  /// `(반박하고) 있다`, `나섰다`: whether the word says that what stands before it goes on or begins.
  static func goesOn(_ text: Span<UInt8>, _ verb: TextSpan) -> Bool { ongoing.begin(text, verb) }

  /// Whether the two words are such an auxiliary.
  static func follows(_ text: Span<UInt8>, _ noun: TextSpan, _ verb: TextSpan) -> Bool {
    (isExperience(text, noun) || knowledge.contains(text, noun)) && verbs.begin(text, verb)
  }

  /// `(말한) 바 있다`, `적이 있다`: whether the noun of an auxiliary tells that somebody has done it once.
  static func isExperience(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { experiences.contains(text, noun) }

  /// `파악하고 있으며`, `부인하고 있고`: what goes on while something is told.
  static func lasts(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    (span.lower + 3..<max(span.lower + 3, span.upper - 3)).contains {
      text[$0] == 0x20 && Hangul.syllable(in: text, at: $0 + 1) == Hangul.index("있")
    }
  }
}
