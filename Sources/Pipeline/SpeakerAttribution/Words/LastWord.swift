import ArticleText

/// `내` of `성명을 내`, `대변인` of `나래시 대변인`: verbs that the table gives with their noun are one unit, as are descriptions.
enum LastWord {
  /// The last word of several; all of it where it is one.
  static func of(_ text: Span<UInt8>, _ words: TextSpan) -> TextSpan {
    let space = (words.lower..<words.upper).last { text[$0] == 0x20 }
    return TextSpan(space.map { $0 + 1 } ?? words.lower, words.upper)
  }
}
