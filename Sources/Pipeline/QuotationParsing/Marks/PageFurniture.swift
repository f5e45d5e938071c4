import ArticleText
import ByteWords
import LexiconTables

/// What scraped pages hold beside the article: buttons, notices of copyright, scripts (`Lexicons/boilerplate.tsv`).
struct PageFurniture {
  /// Patterns by their first scalar.
  private let patterns: [UInt32: [Pattern]]
  private let openings: TailOpenings

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
    openings = TailOpenings(patterns.values.joined().filter(\.isTail).map(\.bytes))
  }

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
    for token in range where openings.mayBegin(text, tokens[Int(token)].span.lower) {
      let start = tokens[Int(token)].span.lower
      guard pattern(text, start)?.isTail == true, let end = Self.end(ofFurnitureAt: start, text) else { continue }
      return (token, end)
    }
    return nil
  }

  /// The longest pattern at byte `at`.
  private func pattern(_ text: Span<UInt8>, _ at: Int) -> Pattern? {
    guard let candidates = patterns[UTF8Scalar.value(in: text, at: at)] else { return nil }
    var best: Pattern?
    for candidate in candidates where candidate.bytes.count > best?.bytes.count ?? 0 {
      if text.holds(candidate.bytes, at: at) { best = candidate }
    }
    return best
  }
}

/// How the patterns of tails begin: says of almost every word that none begins there.
private struct TailOpenings {
  /// Number of places, a power of two.
  private static let count = 4096
  /// Bytes of an opening: a syllable and the one behind it, which also tell most marks and Latin words apart.
  private static let length = 6

  /// Whether a pattern begins with bytes of this place.
  private var longer = [Bool](repeating: false, count: count)
  /// Whether a pattern that is shorter than an opening begins with a byte.
  private var shorter = [Bool](repeating: false, count: 256)

  init(_ patterns: [[UInt8]]) {
    for pattern in patterns {
      if pattern.count < Self.length {
        shorter[Int(pattern[0])] = true
      } else {
        longer[Self.place(pattern.span, 0)] = true
      }
    }
  }

  /// Whether a tail may begin at byte `at`; `false` is certain.
  @inline(__always)
  func mayBegin(_ text: Span<UInt8>, _ at: Int) -> Bool {
    shorter[Int(text[at])] || at + Self.length <= text.count && longer[Self.place(text, at)]
  }

  /// The place of the opening at byte `at`.
  @inline(__always)
  private static func place(_ text: Span<UInt8>, _ at: Int) -> Int {
    let opening = ByteWord(text, at: at, count: length)
    return Int(truncatingIfNeeded: (opening.bits &* 0x9E37_79B9_7F4A_7C15) &>> 52)
  }
}
