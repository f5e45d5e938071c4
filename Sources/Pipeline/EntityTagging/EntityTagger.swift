public import ArticleText
public import LexiconTables

/// Tags an article: words, mentions, entities.
///
/// Keeps its buffers from article to article.
///
/// ```swift
/// var tagger = EntityTagger(lexicon: lexicon)
/// let tagged = tagger.tag(bytes, tokens)
/// ```
public struct EntityTagger {
  private var analyzer: WordAnalyzer
  private var finder: MentionFinder
  private var brackets: BracketNames
  private var resolver: EntityResolver

  /// Makes a tagger over a lexicon.
  public init(lexicon: Lexicon, names: NameModel) {
    analyzer = WordAnalyzer(lexicon: lexicon, names: names)
    finder = MentionFinder(lexicon: lexicon, names: names)
    brackets = BracketNames(lexicon: lexicon, names: names)
    resolver = EntityResolver(lexicon: lexicon)
  }

  /// Tags working text; O(length) but for the entities, which are few.
  public mutating func tag(_ bytes: [UInt8], _ tokens: [Token]) -> TaggedArticle {
    analyzer.run(bytes.span, tokens)
    finder.run(bytes, tokens, analyzer.words, analyzer.parts)
    NameLists.settle(tokens, analyzer.words, analyzer.parts, &finder.mentions)
    let bracketed = brackets.mentions(bytes.span, analyzer.words)
    let repeated = NameRecurrence.mentions(bytes, analyzer.words, analyzer.parts, finder.mentions + bracketed)
    if !repeated.isEmpty || !bracketed.isEmpty {
      finder.mentions += bracketed + repeated
      finder.mentions.sort { $0.span < $1.span }
    }
    resolver.run(bytes, &finder.mentions)
    let short = Abbreviation.mentions(bytes.span, analyzer.words, analyzer.parts, finder.mentions)
    if !short.isEmpty {
      finder.mentions += short
      finder.mentions.sort { $0.span < $1.span }
    }
    var tagged = TaggedArticle()
    tagged.words = analyzer.words
    tagged.parts = analyzer.parts
    tagged.wordOfToken = analyzer.wordOfToken
    tagged.mentions = finder.mentions
    tagged.entities = resolver.entities
    tagged.orderEntities()
    tagged.mentionOfWord = [Int32](repeating: -1, count: analyzer.words.count)
    for (index, mention) in tagged.mentions.enumerated() {
      for word in mention.words { tagged.mentionOfWord[Int(word)] = Int32(index) }
    }
    return tagged
  }
}
