public import ArticleText

/// One bracketed span of a marked text, in offsets of the text without the brackets.
public struct MarkedSpan: Sendable, Equatable {
  /// What stands between `⟦` and `|`.
  public let label: String
  /// The words of the span, inner brackets removed.
  public let text: String
  /// Offsets in Unicode scalars, half-open: the unit of records and gold.
  public let scalars: Range<Int>
  /// Offsets in UTF-8 bytes: the unit inside the program.
  public let bytes: TextSpan
  /// Number of the paragraph the span opens in, counted from 0: line breaks inside a bracket do not count.
  public let paragraph: Int
  /// Line of the marked text on which the span opens, counted from 1.
  public let line: Int
}
