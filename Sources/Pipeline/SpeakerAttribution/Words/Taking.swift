import ArticleText

/// `(B가 …고 지시한 것을) 거론하며`, `문제 삼았다`: the verb of one who takes up what another has said.
enum Taking {
  private static let verbs = WordOpenings([
    "거론", "문제", "비판", "지적", "언급", "겨냥", "꼬집", "반박", "비난", "규탄", "추궁", "질타",
  ])

  private static let gains = SyllableSet("받빌얻뜯챙")
  private static let compounds = WordOpenings(["제공", "건네", "수수", "전달", "송금", "납입"])

  /// `(돈을) 받았다는`, `빌린`, `제공받고`: the verb of one who gets something.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: span.lower).map(gains.contains) == true || compounds.begin(text, span)
  }

  /// Whether the word begins with one.
  static func up(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
