import ArticleText

/// `(죽였다고) 자백해`, `시인함에 따라`: verbs of telling one's own deed, so that somebody who stands before the words tells it.
enum Confessing {
  private static let verbs = WordOpenings(["자백", "시인", "실토", "고백", "자수", "자인"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
