import ArticleText

/// `“길을 열었나”`, `“언제 가느냐”`, `“사실입니까?”`: last syllables of questions.
enum QuestionEnding {
  private static let endings = SyllableSet("나냐까가지")

  /// Whether the words end so, or with a question mark.
  static func ends(_ text: Span<UInt8>, _ content: TextSpan) -> Bool {
    guard !content.isEmpty else { return false }
    if text[content.upper - 1] == UInt8(ascii: "?") { return true }
    return endings.stands(in: text, before: content.upper)
  }
}
