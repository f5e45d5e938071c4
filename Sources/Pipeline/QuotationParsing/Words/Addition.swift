public import ArticleText

/// `(한서윤 의원) 역시`, `또한`: behind a bare noun they make it a topic.
public enum Addition {
  private static let words = WordSet(["역시", "또한"])

  /// Whether the word is one.
  public static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
