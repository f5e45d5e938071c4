import ArticleText

/// `(변한다고) 해도`, `하더라도`: forms of the light verb that grant something.
enum Concession {
  private static let forms = WordSet(["해도", "하더라도", "할지라도", "한들", "하여도", "했더라도", "했어도"])

  private static let granting = WordSet(["하지만"])

  /// `(성과라고) 하지만`: others say so, in what somebody says.
  static func isGranted(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { granting.contains(text, span) }

  private static let possible = WordSet(["할", "말할", "표현할"])
  private static let nouns = SyllableSet("수만")

  /// `“…”고 해도 (과언이 아니다)`, `“…”고 할 수 있다`: the reporter's own words behind the complementizer at `link`.
  static func follows(_ text: Span<UInt8>, _ units: [Unit], _ link: Int, _ range: Range<Int>) -> Bool {
    guard link + 1 < range.upperBound, units[link + 1].kind == .word else { return false }
    if matches(text, units[link + 1].span) { return true }
    guard possible.contains(text, units[link + 1].span), link + 2 < range.upperBound else { return false }
    return nouns.stands(in: text, at: units[link + 2].span.lower)
  }

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { forms.contains(text, span) }
}
