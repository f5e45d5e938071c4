/// A text cut into lines and words for WebAnno TSV, so that every span begins and ends with a word.
///
/// The format numbers words within sentences; a line of the text is a sentence here. Words may touch, so a word is cut
/// wherever a span begins or ends in it.
struct WebAnnoTokens {
  /// A word with its number: `2-5`.
  struct Token {
    var id: String
    var span: Range<Int>
  }

  /// The words of each line that has any.
  private(set) var lines: [[Token]] = []

  /// Cuts; O(length + spans).
  init(_ text: [Unicode.Scalar], cuts: Set<Int>) {
    var words: [Range<Int>] = []
    var start: Int?
    for (place, scalar) in text.enumerated() {
      if let first = start, scalar.properties.isWhitespace || cuts.contains(place) {
        words.append(first..<place)
        start = nil
      }
      if scalar.properties.isWhitespace {
        if LineBreak.isBreak(scalar) { endLine(&words) }
      } else if start == nil {
        start = place
      }
    }
    if let first = start { words.append(first..<text.count) }
    endLine(&words)
  }

  private mutating func endLine(_ words: inout [Range<Int>]) {
    guard !words.isEmpty else { return }
    let line = lines.count + 1
    lines.append(words.enumerated().map { Token(id: "\(line)-\($0 + 1)", span: $1) })
    words = []
  }
}
