/// A simple score of quotes against marked articles: spans equal after trimming, speaker by name.
///
/// Narrower than `score.py` (names only, no mentions), so its figures are a little lower; enough for a floor.
public struct QuoteScore: Sendable, CustomStringConvertible {
  /// A quote that a program found: scalars of the text as given, and the speaker's name, `nil` for none.
  public struct Found: Sendable {
    /// Scalars, half-open.
    public var scalars: Range<Int>
    /// Name of the speaker.
    public var speaker: String?

    /// Makes a found quote.
    public init(_ scalars: Range<Int>, speaker: String?) {
      self.scalars = scalars
      self.speaker = speaker
    }
  }

  /// Quotes of the gold that count, quotes found that name a speaker, and quotes found with the right one.
  public private(set) var (gold, named, right) = (0, 0, 0)
  /// Quotes whose span was found, whoever the speaker.
  public private(set) var spans = 0

  /// An empty score.
  public init() {}

  /// Right quotes over quotes that name a speaker.
  public var precision: Double { named == 0 ? 0 : Double(right) / Double(named) }
  /// Right quotes over all quotes of the gold.
  public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  /// Spans found over all quotes of the gold.
  public var spanRecall: Double { gold == 0 ? 0 : Double(spans) / Double(gold) }

  /// Adds an article; optional quotes count neither way.
  ///
  /// Linear in the text, quadratic in its quotes.
  public mutating func add(_ found: [Found], against article: MarkedArticle) {
    let text = Array(article.text.unicodeScalars)
    let quotes = article.annotation.quotes.map { (Self.trimmed($0.content[0].scalars, text), $0) }
    for (span, quote) in quotes where !quote.isOptional {
      gold += 1
      guard let hit = found.first(where: { Self.trimmed($0.scalars, text) == span }) else { continue }
      spans += 1
      if Self.isRight(hit, quote, article) { right += 1 }
    }
    named += found.count { hit in
      let span = Self.trimmed(hit.scalars, text)
      return hit.speaker != nil && !quotes.contains { $0.0 == span && $0.1.isOptional }
    }
  }

  /// The figures in one line.
  public var description: String {
    "quotes \(gold), precision \(Self.rounded(precision)), recall \(Self.rounded(recall)), "
      + "spans \(Self.rounded(spanRecall))"
  }

  private static func isRight(_ found: Found, _ quote: Annotation.Item, _ article: MarkedArticle) -> Bool {
    guard let name = found.speaker, let speaker = quote.speaker else { return false }
    let names = article.speakers.first { $0.id == speaker }.map(article.spellings) ?? []
    return names.contains { bare($0) == bare(name) }
  }

  /// White space, full stops and commas at either end left out.
  private static func trimmed(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int> {
    let outer: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n", "\u{A0}", ".", ",", "。"]
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, outer.contains(text[start]) { start += 1 }
    while end > start, outer.contains(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func bare(_ name: String) -> String { name.filter { !$0.isWhitespace }.lowercased() }
  private static func rounded(_ figure: Double) -> Double { (figure * 1000).rounded() / 1000 }
}
