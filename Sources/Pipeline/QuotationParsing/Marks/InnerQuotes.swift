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
    reader = UnitReader(lexicon: lexicon)
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
      if inner.parents.last != parent { inner.append(sentence(quotes[Int(parent)]), parent) }
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

  private func sentence(_ quote: QuotedSpan) -> Sentence {
    Sentence(
      span: quote.content, tokens: quote.open + 1..<quote.close, line: 0, startsLine: false, isHeadline: false)
  }
}

/// Reports inside quotes.
public struct InnerReports: Sendable {
  /// One sentence for each quote that holds others.
  public var sentences: [Sentence] = []
  /// That quote, for each sentence.
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
