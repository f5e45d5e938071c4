public import ArticleText

/// Words between quotation marks.
public struct QuotedSpan: Sendable {
  /// The words, marks and the spaces just inside them left out; UTF-8 bytes.
  public var content: TextSpan
  /// Token of the opening mark.
  public var open: Int32
  /// Token of the closing mark; the token after the last one where the page cuts the quote off.
  public var close: Int32
  /// Double, single or corner marks.
  public var marks: Token.Kind
  /// Quote that encloses this one; -1 if none does.
  public var parent: Int32 = -1
  /// Sentence it stands in.
  public var sentence: Int32 = -1
  /// Whether the closing mark is missing because the page cuts it off.
  public var isTruncated = false
}
