public import AnalysisRecords
public import ArticleText
import BuiltInLexicon
import ConfidenceEstimation
import EntityTagging
public import LexiconTables
import QuotationParsing
import SpeakerAttribution

/// Says who said what in Korean news.
///
/// Immutable; share one among threads.
///
/// ```swift
/// let analyzer = try Analyzer()
/// let record = analyzer.analyze(Article(id: "a1", text: "한서윤 시장은 \"내일 연다\"고 말했다."))
/// record.attributions[0].speaker?.name     // 한서윤
/// ```
public struct Analyzer: Sendable {
  /// Version of the program.
  public static let version = "0.1.0"

  /// The lexicon behind the analysis.
  public let lexicon: Lexicon
  let names: NameModel
  let verbs: VerbTable
  let confidences: ConfidenceModel

  /// Makes an analyzer over the built-in lexicon.
  public init() throws { self.init(lexicon: BuiltInLexicon.lexicon) }

  /// Makes an analyzer over a lexicon of your own.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    names = NameModel(lexicon: lexicon)
    verbs = VerbTable(lexicon: lexicon)
    confidences = ConfidenceModel(lexicon: lexicon)
  }

  /// Confidence of an item whose speaker was withheld: the measured share of items with a speaker for which the gold
  /// names nobody; `nil` where nothing was measured.
  public var confidenceOfNobody: Double? { confidences.confidenceOfNobody }

  /// Makes a worker, which keeps its buffers from article to article: one for each thread.
  public func makeWorker() -> AnalysisWorker { AnalysisWorker(self) }

  /// Analyzes one article; O(length).
  ///
  /// For many articles use a worker.
  public func analyze(_ article: Article) -> AnalysisRecord { makeWorker().analyze(article) }

  /// The rules of the analyzer, in the order in which they are tried.
  public static var rules: [RuleDescription] {
    AttributionRule.allCases.map { RuleDescription(name: $0.rawValue, summary: $0.summary, example: $0.example) }
  }

  /// What the confidence of an item depends on beside its rule, resolution and type.
  public static var reasons: [ReasonDescription] {
    ItemReason.allCases.map { ReasonDescription(name: $0.name, summary: $0.summary) }
  }
}

/// Analyzes one article after another in the same buffers.
///
/// Not to be shared among threads.
public final class AnalysisWorker {
  private let analyzer: Analyzer
  private var tokenizer = Tokenizer()
  private var tagger: EntityTagger
  private var parser: QuotationParser
  private var attributor: Attributor
  private let vocabulary: RecordVocabulary
  private let reasons: ReasonReader

  init(_ analyzer: Analyzer) {
    self.analyzer = analyzer
    tagger = EntityTagger(lexicon: analyzer.lexicon, names: analyzer.names)
    parser = QuotationParser(lexicon: analyzer.lexicon, verbs: analyzer.verbs)
    attributor = Attributor(lexicon: analyzer.lexicon, verbs: analyzer.verbs, names: analyzer.names)
    vocabulary = RecordVocabulary(lexicon: analyzer.lexicon)
    reasons = ReasonReader(lexicon: analyzer.lexicon)
  }

  /// Analyzes one article; O(length).
  public func analyze(_ article: Article) -> AnalysisRecord { assembly(article).record() }

  /// Analyzes one article and says of every item why; O(length).
  public func analyze(_ article: Article, explaining: Bool) -> (AnalysisRecord, [ItemExplanation]) {
    attributor.explains = explaining
    defer { attributor.explains = false }
    let assembly = assembly(article)
    return (assembly.record(), explaining ? assembly.explanations() : [])
  }

  private func assembly(_ article: Article) -> RecordAssembly {
    let working = WorkingText(article)
    tokenizer.run(working.bytes.span)
    let tagged = tagger.tag(working.bytes, tokenizer.tokens)
    let parsed = parser.parse(working.bytes, tokenizer.tokens, tagged, textStart: working.bodyStart)
    let items = attributor.run(working.bytes, tagged, parsed)
    let resolved = attributor.resolvedArticle
    return RecordAssembly(
      article: article, working: working, tagged: resolved, parsed: parsed, items: items,
      traits: reasons.traits(of: items, resolved, parsed), analyzer: analyzer, vocabulary: vocabulary)
  }
}
