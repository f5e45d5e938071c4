public import ArticleText
public import EntityTagging
import LexiconTables
public import QuotationParsing
public import SpeakerAttribution

/// What every stage of the pipeline makes of one article.
///
/// ```swift
/// let stages = Stages("한서윤 시장은 \"내일 연다\"고 말했다.")
/// stages.tagged.entities[0].name        // 한서윤
/// ```
public struct Stages: Sendable {
  /// Headline and text, composed.
  public let working: WorkingText
  /// Words and marks.
  public let tokens: [Token]
  /// Words, mentions and entities.
  public let tagged: TaggedArticle
  /// Quotes, sentences and reports.
  public let parsed: ParsedArticle
  /// Who said what, in bytes of the working text.
  public let items: [SpeechItem]

  /// Runs all stages over a text without a headline of its own; O(length).
  public init(_ text: String) { self.init(Article(id: "test", text: text)) }

  /// Runs all stages over an article; O(length).
  public init(_ article: Article) {
    let lexicon = TestLexicon.shared
    let working = WorkingText(article)
    var tokenizer = Tokenizer()
    tokenizer.run(working.bytes.span)
    var tagger = EntityTagger(lexicon: lexicon, names: TestLexicon.names)
    let tagged = tagger.tag(working.bytes, tokenizer.tokens)
    var parser = QuotationParser(lexicon: lexicon, verbs: TestLexicon.verbs)
    let parsed = parser.parse(working.bytes, tokenizer.tokens, tagged, textStart: working.bodyStart)
    var attributor = Attributor(lexicon: lexicon, verbs: TestLexicon.verbs, names: TestLexicon.names)
    items = attributor.run(working.bytes, tagged, parsed)
    (self.working, tokens, self.tagged, self.parsed) = (working, tokenizer.tokens, tagged, parsed)
  }

  /// The words of a span; empty for an empty span.
  public func words(_ span: TextSpan) -> String {
    span.isEmpty ? "" : String(decoding: working.bytes[span.lower..<span.upper], as: UTF8.self)
  }
}
