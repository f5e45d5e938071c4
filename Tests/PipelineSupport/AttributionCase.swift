import AnalysisRecords
import ArticleText
public import Hwaja
public import TestSupport

/// Sentences with marked sources, cues, quotes and clauses, and the record they must give.
///
/// Ids of speakers are the names of their entities, `_` for a space: `⟦@한서윤|한 시장⟧`. Everything the record holds must
/// be marked, and everything marked must be there, but for what is optional (`?`).
public struct AttributionCase: MarkedCase {
  /// What the row shows.
  public let name: String
  /// The text in marker notation.
  public let text: String
  /// Rule of every item in order, or of the last alone; empty where the row is not about it.
  public let rules: [String]
  /// Resolution of every item in order, or of the last alone; empty where the row is not about it.
  public let resolutions: [String]
  /// Whether the first line is a headline; else the article has a headline of no interest.
  public let hasHeadline: Bool
  /// Why the answer is right.
  public let why: String
  /// Why the analyzer does not give it yet; `nil` where it does.
  public let known: String?

  /// Makes a row; `rule` and `by` list rules and resolutions, separated by spaces.
  public init(
    _ name: String, _ text: String, rule: String = "", by resolution: String = "", headline: Bool = false, why: String,
    known: String? = nil
  ) {
    self.name = name
    self.text = text
    self.why = why
    self.known = known
    rules = rule.split(separator: " ").map(String.init)
    resolutions = resolution.split(separator: " ").map(String.init)
    hasHeadline = headline
  }

  /// What differs from the marks; empty if nothing does.
  public func differences() throws(MarkerError) -> [String] {
    let marked = try MarkedText(text)
    let wanted = WantedItem.items(of: try Annotation(marked))
    let title = hasHeadline ? nil : "소식"
    let article = Article(id: "test", utf8: Array(marked.text.utf8), title: title)
    let record = Self.analyzer.analyze(article)
    var comparison = RecordComparison(record)
    for item in wanted { comparison.take(item) }
    comparison.finish()
    comparison.compare(\.pattern, "rule", with: rules)
    comparison.compare(\.resolution.rawValue, "resolution", with: resolutions)
    return comparison.faults + RecordCheck(record, of: article).faults
  }

  /// The analyzer over the lexicon of the tests.
  public static let analyzer = Analyzer(lexicon: TestLexicon.shared)
}
