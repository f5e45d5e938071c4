public import ArticleText

/// A sentence of the article; what stands in quotation marks does not end it.
public struct Sentence: Sendable {
  /// From the first to the last token, in UTF-8 bytes.
  public var span: TextSpan
  /// Tokens, half-open.
  public var tokens: Range<Int32>
  /// Units of the sentence outside quotes, in `ParsedArticle.units`.
  public var units: Range<Int32> = 0..<0
  /// Number of the line it begins in, counted from 0; blank lines do not count.
  public var line: Int32
  /// Whether it is the first of its line.
  public var startsLine: Bool
  /// Whether it is a headline: of the title, of the first line, or a line without a final verb.
  public var isHeadline: Bool

  /// `units` as indices of an array.
  public var unitIndices: Range<Int> { Int(units.lowerBound)..<Int(units.upperBound) }

  /// What these tokens of it make up.
  func piece(_ range: Range<Int32>, _ tokens: [Token]) -> Sentence {
    var piece = self
    piece.tokens = range
    piece.span = TextSpan(tokens[Int(range.lowerBound)].span.lower, tokens[Int(range.upperBound) - 1].span.upper)
    return piece
  }
}
