/// A word or a mark of the article.
public struct Token: Sendable {
  /// UTF-8 bytes of the working text.
  public var span: TextSpan
  /// What kind of piece it is.
  public var kind: Kind
  /// Whether white space stands before it.
  public var spaceBefore: Bool
  /// Whether it is the first of its line.
  public var startsLine: Bool

  /// Kinds of tokens.
  public enum Kind: UInt8, Sendable {
    /// Hangul, Latin, Han and other letters, digits, and signs inside numbers.
    case word
    /// `.`, `?`, `!`, `。`.
    case stop
    /// `…`, `..`, `...`.
    case ellipsis
    /// `,`, `、`.
    case comma
    /// `·`, `ㆍ`, `/`, `-` between words.
    case joint
    /// An opening bracket.
    case open
    /// A closing bracket.
    case close
    /// A double quotation mark of any form.
    case doubleMark
    /// A single quotation mark of any form.
    case singleMark
    /// A corner mark `「」『』`.
    case cornerMark
    /// Section and list marks, colons, and everything else.
    case other
  }
}
