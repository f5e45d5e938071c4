import ArticleText

/// `(나루시가 밝힌) 바에 따르면`, `(연구소가 집계한) 결과에 따르면`: nouns of frames behind the clause of whoever tells them.
enum ToldNoun {
  private static let told = WordSet(["내용", "것"])
  private static let found = WordSet(["결과", "자료", "통계"])
  private static let both = WordSet(["바"])
  private static let finding = WordOpenings(["집계", "조사", "분석", "발표", "공개", "밝힌", "내놓", "제출"])

  /// Whether the noun stands for what somebody has said: `(보도한) 내용`.
  static func isTold(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    told.contains(text, noun) || both.contains(text, noun)
  }

  /// Whether the noun is `결과`, before which stands by what it was found: `조사 결과`.
  static func isFinding(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { findings.contains(text, noun) }

  private static let findings = WordSet(["결과"])

  /// Whether the noun stands for what somebody has found by the verb, and so tells: `집계한 결과`.
  static func isFound(_ text: Span<UInt8>, _ noun: TextSpan, by verb: TextSpan) -> Bool {
    (found.contains(text, noun) || both.contains(text, noun)) && finding.begin(text, verb)
  }
}
