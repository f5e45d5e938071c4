import ArticleText

/// `(물러나겠다고) 통보한 (뒤)`, `(저질렀다고) 자백하자`: verbs of telling what one has done or will do oneself.
enum SelfReport {
  private static let verbs = WordOpenings(["통보", "공언", "약속", "선언", "자청"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Confessing.begins(text, span) || verbs.begin(text, span)
  }
}
