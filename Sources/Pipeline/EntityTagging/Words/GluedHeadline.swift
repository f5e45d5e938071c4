import ArticleText
import LexiconTables

/// The noun that ends a clipped headline, glued by a page to the body with which the text begins: `(방안) 제시경찰은`, `(행보)
/// 주목검찰이`.
enum GluedHeadline {
  private static let nouns = WordOpenings(["제시", "주목", "제안", "촉구"])

  /// First byte of the body behind such a noun, one that a table knows and that is a subject; otherwise the word's own start.
  static func end(_ text: Span<UInt8>, _ span: TextSpan, _ lexicon: Lexicon) -> Int {
    guard span.count >= 15, nouns.begin(text, span) else { return span.lower }
    let rest = span.lower + 6
    var matches: [WordMatch] = []
    lexicon.matches(in: text, at: rest, into: &matches)
    let isBody = matches.contains { match in
      guard Int(match.end) - rest >= 6,
        NounTail.parse(text, Int(match.end), span.upper)?.particle.isSubjectLike == true
      else { return false }
      return match.senseRange.contains { index in
        let sense = lexicon.senses[index]
        return sense.wordClass == .organization && !sense.isWeak
      }
    }
    return isBody ? rest : span.lower
  }
}
