import ArticleText

/// `한서윤씨`, `한서윤(33)씨`, `한서윤 씨`: the form of address behind a name.
enum AddressForm {
  /// Whether it stands behind the name, a bracket or a space between them; O(bytes of the bracket).
  static func follows(_ text: Span<UInt8>, _ name: TextSpan) -> Bool {
    var at = name.upper
    if at < text.count, text[at] == UInt8(ascii: "(") {
      while at < min(text.count, name.upper + 40), text[at] != UInt8(ascii: ")") { at += 1 }
      at += 1
    }
    if at < text.count, text[at] == 0x20 { at += 1 }
    return Hangul.syllable(in: text, at: at) == Hangul.index("씨")
  }
}
