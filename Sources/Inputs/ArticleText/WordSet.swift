/// A short closed list of Hangul words, to be compared with bytes of a text.
///
/// ```swift
/// let frames = WordSet(["대해", "관련해"])
/// frames.contains(text, span)
/// ```
public struct WordSet: Sendable {
  private let words: [[UInt8]]
  private let firsts: SyllableSet
  private let longest: Int

  /// Makes the set of these words, each of one Hangul syllable or more.
  public init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    firsts = SyllableSet(words.map { String($0.prefix(1)) }.joined())
    longest = self.words.map(\.count).max() ?? 0
  }

  /// Whether the bytes of `span` are one of the words; O(1) unless its first syllable begins one.
  public func contains(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count <= longest, let first = Hangul.syllable(in: text, at: span.lower), firsts.contains(first) else {
      return false
    }
    return words.contains { $0.count == span.count && Self.starts(text, span.lower, with: $0) }
  }

  /// Whether `word` stands at byte `at`, where `text` must have room for it.
  static func starts(_ text: Span<UInt8>, _ at: Int, with word: [UInt8]) -> Bool {
    for offset in word.indices where text[at + offset] != word[offset] { return false }
    return true
  }
}
