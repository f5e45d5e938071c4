/// What the scoring makes of words: outer marks trimmed, spaces and case left out.
enum ScoredText {
  /// A name without its spaces, in small letters.
  static func plain(_ name: String) -> String {
    let letters = name.unicodeScalars.filter { !isSpace($0) }.map(\.properties.lowercaseMapping)
    return letters.joined()
  }

  /// A span without spaces, full stops and commas at its ends.
  static func trimmed(_ span: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start < end, isTrimmed(text[start]) { start += 1 }
    while end > start, isTrimmed(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Offsets of the characters in the spans that are not white space, in order and each once.
  static func letters(_ spans: [Range<Int>], in text: [Unicode.Scalar]) -> [Int] {
    var offsets: [Int] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(span.lowerBound, (offsets.last ?? -1) + 1)
      for offset in start..<max(start, span.upperBound) where !isSpace(text[offset]) { offsets.append(offset) }
    }
    return offsets
  }

  /// Where `name` stands in the text, places that overlap an earlier one left out; O(length · name).
  static func places(of name: String, in text: [Unicode.Scalar]) -> [Range<Int>] {
    let name = Array(name.unicodeScalars)
    guard let first = name.first else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start + name.count <= text.count {
      if text[start] == first, text[start..<start + name.count].elementsEqual(name) {
        places.append(start..<start + name.count)
        start += name.count
      } else {
        start += 1
      }
    }
    return places
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", "\u{A0}", ".", ",", "。": true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
