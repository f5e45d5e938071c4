/// A closed set of words known by their first two syllables, whatever follows them.
///
/// ```swift
/// let nouns = WordOpenings(["평가", "분석"])
/// nouns.begin(text, word.span)     // 평가다, 분석이
/// ```
public struct WordOpenings: Sendable {
  private let pairs: [Int]

  /// Makes the set of `words`, each of two syllables of Hangul.
  public init(_ words: [String]) {
    pairs = words.map { word in
      let syllables = word.unicodeScalars.map { Hangul.index($0) }
      precondition(syllables.count == 2, "\(word) is not two syllables")
      return Self.pair(syllables[0], syllables[1])
    }
  }

  /// Whether the word at `span` begins with one of them; O(words of the set), allocates nothing.
  public func begin(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let first = Hangul.syllable(in: text, at: span.lower),
      let second = Hangul.syllable(in: text, at: span.lower + 3)
    else { return false }
    return pairs.contains(Self.pair(first, second))
  }

  private static func pair(_ first: Int, _ second: Int) -> Int { first * Hangul.syllableCount + second }
}
