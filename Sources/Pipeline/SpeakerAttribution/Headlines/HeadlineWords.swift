import ArticleText

/// The words of a headline's quote, as they return in the body with particles and endings.
struct HeadlineWords {
  /// Words of two syllables and more in order, marks left out.
  private let words: [TextSpan]
  /// What is asked of a noun: `또`, `왜`.
  private static let wonder = SyllableSet("또왜")

  /// Reads the words of `span`; O(length).
  init(_ text: Span<UInt8>, _ span: TextSpan) { words = Self.words(of: span, text).filter { $0.count >= 6 } }

  /// `수출이 또?`: a noun and a word of wonder, which nobody in particular says.
  static func isWonder(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let words = words(of: span, text)
    guard words.count <= 3, let last = words.last, last.count == 3 else { return false }
    return wonder.stands(in: text, at: last.lower)
  }

  /// `다리 여유 있어` in `다리에 여유가 있다`: whether each word begins one of `span`, the last but for its ending.
  ///
  /// Two words and five syllables at least; O(words × length).
  func areBack(in text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard words.count >= 2, words.reduce(0, { $0 + $1.count }) >= 15, let last = words.last else { return false }
    let others = Self.words(of: span, text)
    return words.allSatisfy { word in
      let stem = word == last ? TextSpan(word.lower, word.upper - 3) : word
      return others.contains { Self.begins(text, $0, with: stem) }
    }
  }

  private static func begins(_ text: Span<UInt8>, _ word: TextSpan, with stem: TextSpan) -> Bool {
    word.count >= stem.count && (0..<stem.count).allSatisfy { text[word.lower + $0] == text[stem.lower + $0] }
  }

  /// Runs of syllables.
  private static func words(of span: TextSpan, _ text: Span<UInt8>) -> [TextSpan] {
    var found: [TextSpan] = []
    var (start, at) = (span.lower, span.lower)
    while at <= span.upper {
      let isSyllable = at < span.upper && Hangul.syllable(in: text, at: at) != nil
      if !isSyllable, at > start { found.append(TextSpan(start, at)) }
      at += isSyllable ? 3 : at < span.upper ? UTF8Scalar.length(text[at]) : 1
      if !isSyllable { start = at }
    }
    return found
  }
}
