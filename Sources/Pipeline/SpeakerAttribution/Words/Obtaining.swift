import ArticleText

/// `(돈을) 받았다는`, `빌린`, `건네받고`: the verb of one who gets something; of compounds the form without `받` counts too.
enum Obtaining {
  private static let gains = SyllableSet("받빌얻뜯챙")
  private static let compounds = WordOpenings(["제공", "건네", "수수", "전달", "송금", "납입"])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    gains.stands(in: text, at: span.lower) || compounds.begin(text, span)
  }
}
