import ArticleText

/// `대표이사`, `대표이사 사장`: who is called `대표` for short, whatever other rank stands behind it.
enum ManagingDirector {
  private static let titles = WordSet(["대표이사"])
  private static let clips = WordSet(["대표"])

  /// Whether a word of the title is it, and `clip` the short form.
  static func isCalled(_ text: Span<UInt8>, _ title: TextSpan, by clip: TextSpan) -> Bool {
    guard title.count > clip.count, clips.contains(text, clip) else { return false }
    var start = title.lower
    for end in title.lower...title.upper where end == title.upper || text[end] == 0x20 {
      if titles.contains(text, TextSpan(start, end)) { return true }
      start = end + 1
    }
    return false
  }
}
