import ArticleText
import EntityTagging
import LexiconTables

/// Reads the words inside quotes that hold further quotes: `"그는 '늦었다'고 했다"고 말했다`.
///
/// What stands between an outer pair of marks is a text of its own, with its own subjects and cues.
struct InnerQuotes {
  private var reader: UnitReader
  private var finder: ReportFinder

  init(lexicon: Lexicon, verbs: VerbTable) {
    reader = UnitReader(lexicon: lexicon, isInside: true)
    finder = ReportFinder(lexicon: lexicon, verbs: verbs)
  }

  /// The sentences inside quotes with quotes of their own; O(their length).
  mutating func run(
    _ text: Span<UInt8>, _ tokens: [Token], _ tagged: TaggedArticle, _ quotes: [QuotedSpan]
  ) -> InnerReports {
    var inner = InnerReports()
    var children: [QuotedSpan] = []
    var places: [Int32] = []
    for index in quotes.indices where quotes[index].parent >= 0 && quotes[Int(quotes[index].parent)].parent < 0 {
      let parent = quotes[index].parent
      if inner.parents.last != parent {
        for sentence in sentences(of: Int(parent), tokens, quotes) { inner.append(sentence, parent) }
      }
      children.append(quotes[index])
      places.append(Int32(index))
    }
    guard !children.isEmpty else { return inner }
    reader.run(text, tokens, tagged, &children, &inner.sentences)
    inner.units = reader.units
    for at in inner.units.indices where inner.units[at].kind == .quote {
      inner.units[at].index = places[Int(inner.units[at].index)]
    }
    finder.run(text, inner.units, inner.sentences)
    inner.reports = finder.reports
    return inner
  }

  /// The sentences of a quote: cut behind points that a space follows, outside the quotes in it.
  private func sentences(of parent: Int, _ tokens: [Token], _ quotes: [QuotedSpan]) -> [Sentence] {
    let quote = quotes[parent]
    let whole = Sentence(
      span: quote.content, tokens: quote.open + 1..<quote.close, line: 0, startsLine: false, isHeadline: false)
    var found: [Sentence] = []
    var start = whole.tokens.lowerBound
    var inside = quotes[(parent + 1)...].prefix { $0.open < quote.close }.filter { $0.close < quote.close }[...]
    for at in whole.tokens where at + 1 < whole.tokens.upperBound {
      while let first = inside.first, first.close < at { inside = inside.dropFirst() }
      if let first = inside.first, first.open <= at { continue }
      guard tokens[Int(at)].kind == .stop, tokens[Int(at) + 1].spaceBefore else { continue }
      found.append(whole.piece(start..<at + 1, tokens))
      start = at + 1
    }
    return found + [whole.piece(start..<whole.tokens.upperBound, tokens)]
  }
}

/// Reports inside quotes.
public struct InnerReports: Sendable {
  /// The sentences of each quote that holds others.
  public var sentences: [Sentence] = []
  /// The quote in which each sentence stands.
  public var parents: [Int32] = []
  /// Units of all these sentences.
  public var units: [Unit] = []
  /// Their reports.
  public var reports: [Report] = []

  mutating func append(_ sentence: Sentence, _ parent: Int32) {
    sentences.append(sentence)
    parents.append(parent)
  }
}
