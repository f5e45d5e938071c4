import ArticleText

/// `한서윤 위원장 이후`, `한서윤 시장 시절`: a time under the name of who held the office.
enum TimeOfHolder {
  private static let nouns = WordOpenings(["이후", "이래", "시절", "당시", "시대", "때인", "때와", "때의"])

  /// Whether such a noun stands behind a name, a space between.
  static func follows(_ text: Span<UInt8>, _ name: TextSpan) -> Bool {
    guard name.upper + 7 <= text.count, text[name.upper] == 0x20 else { return false }
    return nouns.begin(text, TextSpan(name.upper + 1, name.upper + 7))
  }
}
