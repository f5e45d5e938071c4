import ArticleText

/// `(어렵다는) 걸`, `(어렵다는) 건`: `것` and its particle in one syllable.
enum ContractedThing {
  /// The particle that the syllable holds; `nil` where the word is another.
  static func particle(_ text: Span<UInt8>, _ span: TextSpan) -> Particle? {
    guard span.count == 3 else { return nil }
    switch Hangul.syllable(in: text, at: span.lower) {
    case Hangul.index("걸"): return .object
    case Hangul.index("건"): return .topic
    default: return nil
    }
  }
}
