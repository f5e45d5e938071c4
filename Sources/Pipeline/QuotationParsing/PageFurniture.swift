import ArticleText
import ByteWords
import LexiconTables

/// What scraped pages hold beside the article: buttons, notices of copyright, scripts (`Lexicons/boilerplate.tsv`).
struct PageFurniture {
  /// Patterns by their first scalar.
  private let patterns: [UInt32: [Pattern]]
  /// One for every place of a first scalar: it says of almost every word that no pattern begins there.
  private let places: [Bool]

  private struct Pattern {
    let bytes: [UInt8]
    /// Whether what stands before it on the line is text.
    let isTail: Bool
  }

  init(lexicon: Lexicon) {
    var patterns: [UInt32: [Pattern]] = [:]
    for row in lexicon.boilerplatePatterns {
      guard let first = row.pattern.unicodeScalars.first else { continue }
      patterns[first.value, default: []].append(Pattern(bytes: Array(row.pattern.utf8), isTail: row.kind == .tail))
    }
    self.patterns = patterns
    var places = [Bool](repeating: false, count: Self.placeCount)
    for first in patterns.keys { places[Self.place(of: first)] = true }
    self.places = places
  }

  /// Number of places, a power of two.
  private static let placeCount = 4096

  @inline(__always)
  private static func place(of first: UInt32) -> Int { Int(first) & (placeCount - 1) }

  /// Takes furniture out of sentences, and sentences that are nothing else out of the article; O(length).
  func remove(from sentences: inout [Sentence], _ text: Span<UInt8>, _ tokens: [Token]) {
    var kept: [Sentence] = []
    kept.reserveCapacity(sentences.count)
    // Where the text of the line goes on; what stands before is furniture.
    var resume = 0
    for sentence in sentences {
      if sentence.startsLine { resume = 0 }
      if isLine(sentence, text) { continue }
      var first = sentence.tokens.lowerBound
      while let start = (first..<sentence.tokens.upperBound).first(where: { tokens[Int($0)].span.lower >= resume }) {
        let cut = tail(in: start..<sentence.tokens.upperBound, text, tokens)
        let end = cut?.token ?? sentence.tokens.upperBound
        if end > start { kept.append(sentence.piece(start..<end, tokens)) }
        guard let cut else { break }
        resume = cut.end
        first = cut.token
      }
    }
    sentences = kept
  }

  /// Where furniture that begins at byte `start` ends: a script with its last bracket, a notice with the line.
  ///
  /// `nil` where a long text follows on the line: then a page without line ends has a credit in its middle.
  private static func end(ofFurnitureAt start: Int, _ text: Span<UInt8>) -> Int? {
    if isScript(text[start]) { return endOfScript(text, start) }
    let limit = min(text.count, start + longestNotice)
    return limit == text.count || (start..<limit).contains { text[$0] == 0x0A } ? .max : nil
  }

  /// Bytes of the longest notice that is furniture to the end of its line.
  private static let longestNotice = 600

  private static func isScript(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "$") || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  /// Where text goes on behind `});`, else the end of the line.
  private static func endOfScript(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at + 2 < text.count, text[at] != 0x0A {
      if text[at] == UInt8(ascii: "}"), text[at + 1] == UInt8(ascii: ")"), text[at + 2] == UInt8(ascii: ";") {
        var next = at + 3
        while next < text.count, text[next] == 0x20 { next += 1 }
        if next < text.count, !isScript(text[next]) { return next }
      }
      at += 1
    }
    return .max
  }

  /// Whether the sentence is a line that is furniture and nothing else.
  private func isLine(_ sentence: Sentence, _ text: Span<UInt8>) -> Bool {
    guard sentence.startsLine, let found = pattern(text, sentence.span.lower) else { return false }
    return !found.isTail && found.bytes.count == sentence.span.count
  }

  /// The token with which furniture begins that goes on, and the byte at which it ends.
  private func tail(in range: Range<Int32>, _ text: Span<UInt8>, _ tokens: [Token]) -> (token: Int32, end: Int)? {
    for token in range where pattern(text, tokens[Int(token)].span.lower)?.isTail == true {
      if let end = Self.end(ofFurnitureAt: tokens[Int(token)].span.lower, text) { return (token, end) }
    }
    return nil
  }

  /// The longest pattern at byte `at`.
  private func pattern(_ text: Span<UInt8>, _ at: Int) -> Pattern? {
    let first = UTF8Scalar.value(in: text, at: at)
    guard places[Self.place(of: first)], let candidates = patterns[first] else { return nil }
    var best: Pattern?
    for candidate in candidates where candidate.bytes.count > best?.bytes.count ?? 0 {
      if text.holds(candidate.bytes, at: at) { best = candidate }
    }
    return best
  }
}
