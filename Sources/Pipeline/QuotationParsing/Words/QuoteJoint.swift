import ArticleText

/// `"…"거나 ("…"라고)`, `이자`, `이며`: what stands glued behind one of two quotes and joins it to the other.
enum QuoteJoint {
  private static let endings = WordSet(["거나", "이거나", "라거나", "이라거나", "나", "이나", "이며", "이자", "이고", "이요", "이지만"])

  /// Whether the unit is one, glued to what stands before it.
  static func matches(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.kind == .word && !unit.spaceBefore && endings.contains(text, unit.span)
  }
}
