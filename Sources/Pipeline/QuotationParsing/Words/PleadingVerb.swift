import ArticleText

/// `(늘려) 달라고 신청했다`, `청구했다`, `초청했다`: verbs that say something only where it is asked for.
enum PleadingVerb {
  private static let verbs = WordOpenings(["신청", "청구", "초청", "청원", "진정", "제소", "초대"])

  /// Whether such a verb stands at unit `cue`, and the words before the complementizer at `link` ask for something.
  static func asks(_ text: Span<UInt8>, _ units: [Unit], _ link: Int, _ cue: Int) -> Bool {
    verbs.begin(text, units[cue].span) && isRequest(text, units[link].span)
  }

  /// `달라고`, `연장해달라고`.
  private static func isRequest(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    requests.end(text, span)
  }

  private static let requests = WordEndings(["달라고", "달라고도"])
}
