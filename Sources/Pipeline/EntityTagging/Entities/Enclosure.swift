import ArticleText

/// Whether words stand inside double marks, told by the marks before them in their line.
enum Enclosure {
  private static let opening: UInt8 = 0x9C
  private static let closing: UInt8 = 0x9D

  /// Whether the nearest curly mark before the span opens, or the number of straight ones is odd; O(length of the line).
  static func holds(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    var at = span.lower - 1
    var straight = 0
    while at >= 0, text[at] != 0x0A {
      if text[at] == 0x22 { straight += 1 }
      if at >= 2, text[at] == opening || text[at] == closing, text[at - 1] == 0x80, text[at - 2] == 0xE2 {
        return text[at] == opening
      }
      at -= 1
    }
    return straight % 2 == 1
  }
}
