import ArticleText

/// `"…"거나 ("…"라고)`, `이거나`: what stands glued behind one of two quotes.
enum Disjunction {
  private static let endings = WordSet(["거나", "이거나", "라거나", "이라거나", "나", "이나"])

  /// Whether the unit is one, glued to what stands before it.
  static func matches(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.kind == .word && !unit.spaceBefore && endings.contains(text, unit.span)
  }
}
