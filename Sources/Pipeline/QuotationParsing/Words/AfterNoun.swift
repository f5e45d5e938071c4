public import ArticleText

/// `(마친) 뒤`, `(끝난) 직후에`: what comes behind something else.
public enum AfterNoun {
  private static let nouns = WordSet(["뒤", "후", "직후", "이후", "뒤에", "후에", "직후에", "이후에", "다음"])

  private static let meanwhile = WordOpenings(["한편"])

  /// Whether the word is one, or `한편`, which sets one thing beside another.
  public static func isBehind(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    matches(text, span) || meanwhile.begin(text, span)
  }

  private static let during = WordSet(["가운데", "과정에서", "도중", "도중에", "와중에"])

  /// Whether the word is one, or one such as `가운데`, during which somebody goes on.
  public static func goesOn(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    matches(text, span) || during.contains(text, span)
  }

  /// Whether the word is one.
  public static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
