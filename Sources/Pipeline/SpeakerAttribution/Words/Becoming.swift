import ArticleText

/// `(주인이) 되고`, `될`, `됐다`: the verb before which `이/가` stands with what somebody becomes.
enum Becoming {
  private static let stems = SyllableSet("되된될됨됩돼됐")

  /// Whether the word is a form of it; `되찾다` and `되돌리다` are others.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let stem = Hangul.syllable(in: text, at: span.lower), stems.contains(stem) else { return false }
    return !others.begin(text, span)
  }

  private static let others = WordOpenings(["되찾", "되돌", "되풀", "되살", "되레", "되물", "되받", "되갚", "된서", "된장"])
}
