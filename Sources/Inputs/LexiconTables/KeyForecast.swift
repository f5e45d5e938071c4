/// Says of many words at once which of them begin or end with a key.
///
/// A search waits for memory at every step. Here all words take a step together, so that the processor fetches the
/// steps of all of them at the same time; the searches that follow find the automaton at hand.
///
/// ```swift
/// forecast.run(lexicon, text.span, [(0, 9), (10, 19)])
/// if forecast.begins[0] { lexicon.matches(in: text.span, at: 0, into: &found) }
/// ```
public struct KeyForecast {
  /// A search that stands before a step.
  private struct Walk {
    /// Number of the word.
    var word: Int32
    /// Behind the character of the step; before it, on the way back.
    var at: Int32
    /// Where the unit of the step lies.
    var place: Int32
    /// The label that the unit has if there is such a step.
    var code: UInt16
  }

  /// After so many characters a search is left to go on alone.
  private static let steps = 5

  /// Whether a key may begin where the word begins; `false` is certain.
  public private(set) var begins: [Bool] = []
  /// Whether a key of the ending trie may end where the word ends; `false` is certain.
  public private(set) var ends: [Bool] = []
  private var found: [Bool] = []
  private var walks: [Walk] = []
  /// The unit of each walk, and behind them what is left of earlier ones.
  private var units: [DoubleArray.Unit] = []

  /// Makes a forecast of no words.
  public init() {}

  /// Looks at words, each from its first byte to the byte behind it; O(words).
  public mutating func run(_ lexicon: Lexicon, _ text: Span<UInt8>, _ words: [(start: Int32, end: Int32)]) {
    let compiled = lexicon.compiled
    for word in words.indices {
      let at = words[word].start
      if let walk = Self.walk(compiled, text, word, from: compiled.forwardRoot, at: at) { walks.append(walk) }
    }
    finish(compiled, words.count) { unit, walk in
      Self.walk(compiled, text, Int(walk.word), from: unit.base, at: walk.at)
    }
    swap(&begins, &found)
    for word in words.indices {
      let (start, end) = words[word]
      if let walk = Self.walk(compiled, text, word, from: compiled.endingRoot, before: end, low: start) {
        walks.append(walk)
      }
    }
    finish(compiled, words.count) { unit, walk in
      let word = Int(walk.word)
      return Self.walk(compiled, text, word, from: unit.base, before: walk.at, low: words[word].start)
    }
    swap(&ends, &found)
  }

  /// Goes on with all walks, and notes in `found` which of them come to a key.
  @inline(__always)
  private mutating func finish(
    _ compiled: CompiledLexicon, _ count: Int, next: (DoubleArray.Unit, Walk) -> Walk?
  ) {
    found.removeAll(keepingCapacity: true)
    found.append(contentsOf: repeatElement(false, count: count))
    for _ in 0..<Self.steps {
      Self.fetch(walks, compiled.automaton, &units)
      let kept = Self.goOn(&walks, units, &found, next: next)
      walks.removeLast(walks.count - kept)
    }
    for walk in walks { found[Int(walk.word)] = true }
    walks.removeAll(keepingCapacity: true)
  }

  /// Lets every walk whose step there is go on to its next step; gives the number of those that have one.
  @inline(__always)
  private static func goOn(
    _ walks: inout [Walk], _ units: [DoubleArray.Unit], _ found: inout [Bool],
    next: (DoubleArray.Unit, Walk) -> Walk?
  ) -> Int {
    var kept = 0
    var walks = walks.mutableSpan
    var found = found.mutableSpan
    for place in walks.indices where units[place].label == walks[place].code {
      if units[place].endsKey { found[Int(walks[place].word)] = true }
      guard let walk = next(units[place], walks[place]) else { continue }
      walks[kept] = walk
      kept += 1
    }
    return kept
  }

  /// Fetches the units of all walks, in a loop in which no load waits for another.
  private static func fetch(_ walks: [Walk], _ automaton: DoubleArray, _ units: inout [DoubleArray.Unit]) {
    let missing = walks.count - units.count
    if missing > 0 { units.append(contentsOf: repeatElement(DoubleArray.Unit(), count: missing)) }
    var units = units.mutableSpan
    for place in walks.indices { units[place] = automaton.units[Int(walks[place].place)] }
  }

  /// A step from `base` by the character at byte `at`.
  @inline(__always)
  private static func walk(
    _ compiled: CompiledLexicon, _ text: Span<UInt8>, _ word: Int, from base: Int32, at: Int32
  ) -> Walk? {
    let (scalar, length) = ScalarReading.scalar(in: text, at: Int(at))
    return walk(compiled, word, from: base, by: scalar, at: at + Int32(length))
  }

  /// A step from `base` by the character before byte `end`.
  @inline(__always)
  private static func walk(
    _ compiled: CompiledLexicon, _ text: Span<UInt8>, _ word: Int, from base: Int32, before end: Int32, low: Int32
  ) -> Walk? {
    let (scalar, length) = ScalarReading.scalar(in: text, before: Int(end), low: Int(low))
    return walk(compiled, word, from: base, by: scalar, at: end - Int32(length))
  }

  @inline(__always)
  private static func walk(
    _ compiled: CompiledLexicon, _ word: Int, from base: Int32, by scalar: UInt32, at: Int32
  ) -> Walk? {
    let code = compiled.alphabet.code(of: scalar)
    let place = Int(base) + code
    guard base != 0, code > 0, place < compiled.automaton.units.count else { return nil }
    return Walk(
      word: Int32(truncatingIfNeeded: word), at: at, place: Int32(truncatingIfNeeded: place),
      code: UInt16(truncatingIfNeeded: code))
  }
}
