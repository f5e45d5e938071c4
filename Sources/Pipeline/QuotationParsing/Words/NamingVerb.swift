import ArticleText

/// `‘…’라고 불린다`, `라고 부르는`, `“…”라 함은`: a name is given or a term defined, nobody is quoted.
enum NamingVerb {
  /// Whether one is the next word behind the complementizer of unit `at`.
  static func follows(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, units[at + 1].kind == .word else { return false }
    if definitions.contains(text, units[at + 1].span) { return true }
    guard
      first.stands(in: text, at: units[at + 1].span.lower)
    else { return false }
    return second.stands(in: text, at: units[at + 1].span.lower + 3)
  }

  private static let definitions = WordSet(["함은", "함이란"])
  private static let first = SyllableSet("불부")
  private static let second = SyllableSet("리린렸릴르른를러렀")
}
