public import ArticleText
public import LexiconTables

/// What a name looks like when the gazetteer has never seen it.
///
/// Korean: a surname and syllables that given names use (`Lexicons/surnames.tsv`, `given_syllables.tsv`).
/// Foreign: syllables that transliterations use and running Korean words do not (`foreign_syllables.tsv`).
public struct NameModel: Sendable {
  private let lexicon: Lexicon
  private var surname: [UInt8]
  private var first: [Int32]
  private var last: [Int32]
  private var foreign: [Int32]
  private var doubleSurnames: Set<Int>

  /// Builds the model from the lexicon's rows.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    surname = Array(repeating: 0, count: Hangul.syllableCount)
    first = Array(repeating: 0, count: Hangul.syllableCount)
    last = first
    foreign = first
    doubleSurnames = []
    for row in lexicon.surnames {
      let syllables = row.surname.unicodeScalars.map { Hangul.index($0) }
      if syllables.count == 1 { surname[syllables[0]] = Self.weight(row.tier) }
      if syllables.count == 2 { doubleSurnames.insert(syllables[0] * Hangul.syllableCount + syllables[1]) }
    }
    for row in lexicon.givenSyllableWeights {
      guard let index = Self.index(row.syllable) else { continue }
      first[index] = Int32(row.first)
      last[index] = Int32(row.last)
    }
    for row in lexicon.foreignSyllableWeights {
      if let index = Self.index(row.syllable) { foreign[index] = Int32(row.weight) }
    }
  }

  private static func index(_ syllable: String) -> Int? {
    guard let scalar = syllable.unicodeScalars.first else { return nil }
    let index = Hangul.index(scalar)
    return index >= 0 && index < Hangul.syllableCount ? index : nil
  }

  private static func weight(_ tier: SurnameTier) -> UInt8 {
    switch tier {
    case .common: 3
    case .minor: 2
    case .rare: 1
    }
  }

  /// How well the span reads as a Korean full name: 0 not at all, 1 possible, 2 likely, 3 hardly anything else.
  public func koreanName(_ text: Span<UInt8>, _ span: TextSpan) -> Int {
    let count = span.count / 3
    // Few words begin with a surname.
    guard count >= 2, count <= 4, let head = Hangul.syllable(in: text, at: span.lower), count == 4 || surname[head] > 0,
      Hangul.isAllSyllables(text, span), let second = Hangul.syllable(in: text, at: span.lower + 3)
    else { return 0 }
    if count == 4 {
      return doubleSurnames.contains(head * Hangul.syllableCount + second) ? given(text, span.lower + 6) : 0
    }
    if count == 2 { return surname[head] >= 2 && first[second] + last[second] >= 300 ? 1 : 0 }
    let fit = given(text, span.lower + 3)
    return surname[head] == 3 ? fit : min(fit, Int(surname[head]))
  }

  /// Whether one or two syllables at `at` are a surname.
  public func isSurname(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let head = Hangul.syllable(in: text, at: span.lower) else { return false }
    if span.count == 3 { return surname[head] >= 2 }
    guard span.count == 6, let second = Hangul.syllable(in: text, at: span.lower + 3) else { return false }
    return doubleSurnames.contains(head * Hangul.syllableCount + second)
  }

  /// Whether given names begin and end with these two syllables at all: 5 of 100,000 do.
  public func mayBeGivenName(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count == 6, let a = Hangul.syllable(in: text, at: span.lower),
      let b = Hangul.syllable(in: text, at: span.lower + 3)
    else { return false }
    return first[a] >= 5 && last[b] >= 5
  }

  /// Whether given names begin with the first of two syllables or end with the second: 15 of 100,000 do.
  public func mayBeHalfOfGivenName(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count == 6, let a = Hangul.syllable(in: text, at: span.lower),
      let b = Hangul.syllable(in: text, at: span.lower + 3)
    else { return false }
    return first[a] >= 15 || last[b] >= 15
  }

  private func given(_ text: Span<UInt8>, _ at: Int) -> Int {
    guard let a = Hangul.syllable(in: text, at: at), let b = Hangul.syllable(in: text, at: at + 3) else { return 0 }
    if first[a] >= 300, last[b] >= 300 { return 3 }
    if first[a] >= 150, last[b] >= 150 { return 2 }
    return first[a] >= 15 && last[b] >= 15 ? 1 : 0
  }

  /// Whether some name of the lexicon begins with the word and a space: `드미트리 `.
  ///
  /// O(length of the word).
  public func isGivenName(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.upper < text.count, text[span.upper] == 0x20 else { return false }
    return lexicon.hasKey(beginningWith: text, span.lower..<span.upper + 1)
  }

  /// Whether the words are a name of the lexicon or the beginning of one; O(length of the words).
  func opensName(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    lexicon.hasKey(beginningWith: text, span.lower..<span.upper)
  }

  /// Row of the person whose full name the span is, one that is trusted alone; -1 where it is none.
  func person(_ text: Span<UInt8>, _ span: TextSpan) -> Int32 {
    lexicon.row(of: .person, in: text, exactly: span.lower..<span.upper) ?? -1
  }

  /// Row of the person of whose name the span is a short form, one that is trusted alone; -1 where it is none.
  func shortForm(_ text: Span<UInt8>, _ span: TextSpan) -> Int32 {
    lexicon.row(of: .personShort, in: text, exactly: span.lower..<span.upper) ?? -1
  }

  /// Whether the tables know the word as a place, an occasion or a thing; O(length of the word).
  func isPlaceWord(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    [.place, .country, .channel, .commonNoun, .modifier].contains {
      lexicon.row(of: $0, in: text, exactly: span.lower..<span.upper) != nil
    }
  }

  /// Whether the short form of the person in row `row` is enough to name him.
  func isWellKnown(_ row: Int32) -> Bool { lexicon.person(row).rank == .a }

  /// Mean weight of the syllables as parts of a foreign name: above 40 likely, below -40 unlikely.
  public func foreignness(_ text: Span<UInt8>, _ span: TextSpan) -> Int {
    guard span.count >= 3, Hangul.isAllSyllables(text, span) else { return -300 }
    var sum = 0
    var at = span.lower
    while at < span.upper {
      if let syllable = Hangul.syllable(in: text, at: at) { sum += Int(foreign[syllable]) }
      at += 3
    }
    return sum / (span.count / 3)
  }
}
