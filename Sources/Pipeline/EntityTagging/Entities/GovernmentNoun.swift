import ArticleText

/// `한서윤 정부`, `한서윤 정권`, `한서윤 행정부`: a government under the name of its head.
enum GovernmentNoun {
  private static let nouns = WordOpenings(["정부", "정권", "행정"])

  /// Whether one stands right behind a name.
  static func follows(_ text: Span<UInt8>, _ name: TextSpan) -> Bool {
    let start = name.upper < text.count && text[name.upper] == 0x20 ? name.upper + 1 : name.upper
    guard start + 6 <= text.count else { return false }
    return nouns.begin(text, TextSpan(start, start + 6))
  }
}
