public import ArticleText
public import EntityTagging
public import LexiconTables

/// Parses an article into quotes, sentences and reports.
///
/// Keeps its buffers from article to article.
///
/// ```swift
/// var parser = QuotationParser(lexicon: lexicon)
/// let parsed = parser.parse(bytes, tokens, tagged)
/// ```
public struct QuotationParser {
  private var marks = QuotationMarks()
  private var splitter = SentenceSplitter()
  private let furniture: PageFurniture
  private var reader: UnitReader
  private var finder: ReportFinder
  private var innerQuotes: InnerQuotes

  /// Makes a parser over a lexicon.
  public init(lexicon: Lexicon, verbs: VerbTable) {
    furniture = PageFurniture(lexicon: lexicon)
    reader = UnitReader(lexicon: lexicon)
    finder = ReportFinder(lexicon: lexicon, verbs: verbs)
    innerQuotes = InnerQuotes(lexicon: lexicon, verbs: verbs)
  }

  /// Parses working text; O(length).
  ///
  /// `textStart`: first byte of the text behind a title given apart (``WorkingText/bodyStart``); 0 where none is.
  public mutating func parse(
    _ bytes: [UInt8], _ tokens: [Token], _ tagged: TaggedArticle, textStart: Int = 0
  ) -> ParsedArticle {
    let text = bytes.span
    marks.run(text, tokens, textStart: textStart)
    var parsed = ParsedArticle()
    parsed.quotes = marks.quotes
    splitter.run(text, tokens, tagged, parsed.quotes, textStart: textStart)
    parsed.sentences = splitter.sentences
    furniture.remove(from: &parsed.sentences, text, tokens)
    reader.run(text, tokens, tagged, &parsed.quotes, &parsed.sentences)
    parsed.units = reader.units
    finder.run(text, parsed.units, parsed.sentences)
    parsed.reports = finder.reports
    parsed.inner = innerQuotes.run(text, tokens, tagged, parsed.quotes)
    return parsed
  }
}
