import ArticleText
import QuotationParsing

/// `통과됐다(고)`, `나타났다(고)`, `언급되지 않았다(고)`, `결정될 것(이라고)`: what came, or did not come, of a meeting or an inquiry.
enum Outcome {
  private static let nouns = WordOpenings([
    "집계", "조사", "통과", "의결", "언급", "논의", "합의", "결정", "처리", "채택", "확정", "거론", "부결", "가결",
  ])
  private static let found = WordSet(["나타났", "드러났", "밝혀졌", "이뤄졌"])
  private static let bound = SyllableSet("것")
  private static let become = SyllableSet("됐되된돼될")
  private static let negations = SyllableSet("않못")

  /// Whether the clause that ends with unit `link` has such a predicate.
  static func ends(_ text: Span<UInt8>, _ units: [Unit], _ link: Int) -> Bool {
    let isBehindVerb =
      link > 0
      && (negations.stands(in: text, at: units[link].span.lower) || bound.stands(in: text, at: units[link].span.lower))
    let verb = units[isBehindVerb ? link - 1 : link].span
    if verb.count >= 9, found.contains(text, TextSpan(verb.lower, verb.lower + 9)) { return true }
    return nouns.begin(text, verb) && become.stands(in: text, at: verb.lower + 6)
  }
}
