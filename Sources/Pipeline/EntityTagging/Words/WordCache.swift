import ArticleText
import LexiconTables

/// Remembers how words were read, since a few thousand of them make up most of every article.
///
/// A table of fixed size in sets of four: a new word takes the place of one of its set that was not asked for of
/// late. The tags of a set say in one comparison which of its words to look at, and what is seldom asked for stands
/// apart, so that a word costs one look into memory.
struct WordCache {
  private static let ways = 4
  private static let sets = 1 << 16
  /// The lowest bit of each of the four tags, and the highest.
  private static let lowBits: UInt64 = 0x0001_0001_0001_0001
  private static let highBits = lowBits << 15

  /// A word with its key, parts of which stand at either end: comparing them fetches all of it.
  private struct Entry {
    var first: UInt64 = 0
    var word = KeptWord()
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  /// Four tags a set: 15 bits of the hash of each word, and one for a word that was asked for of late.
  private var tags = [UInt64](repeating: 0, count: sets)
  private var entries = [Entry](repeating: Entry(), count: sets * ways)
  /// Where keys that begin with a word go on.
  private var states = [KeyStates](repeating: KeyStates(), count: sets * ways)
  /// Second parts of compounds.
  private var secondParts = [WordPart](repeating: .empty, count: sets * ways)

  /// Where a word of this hash is if it is remembered, as far as the tags tell: -1 where it is certainly not; O(1).
  @inline(__always)
  func guess(_ hash: UInt64) -> Int32 {
    let (set, tag) = Self.place(of: hash)
    let same = sameTags(set, tag)
    return same == 0 ? -1 : Int32(truncatingIfNeeded: set * Self.ways + same.trailingZeroBitCount / 16)
  }

  /// Whether the word of this number is that of `key`.
  @inline(__always)
  func holds(_ key: WordKey, at number: Int) -> Bool {
    (entries[number].first ^ key.first) | (entries[number].second ^ key.second)
      | (entries[number].third ^ key.third) == 0
  }

  /// Number of a word, -1 if it is not remembered; O(1).
  func find(_ key: WordKey) -> Int32 {
    if key.isEmpty { return -1 }
    let (set, tag) = Self.place(of: key.hash)
    var same = sameTags(set, tag)
    while same != 0 {
      let number = set * Self.ways + same.trailingZeroBitCount / 16
      if holds(key, at: number) { return Int32(truncatingIfNeeded: number) }
      same &= same &- 1
    }
    return -1
  }

  /// The highest bit of each tag of the set that is the same.
  @inline(__always)
  private func sameTags(_ set: Int, _ tag: UInt64) -> UInt64 {
    let differences = (tags[set] ^ Self.lowBits &* tag) & ~Self.highBits
    return ~((differences | Self.highBits) &- Self.lowBits) & Self.highBits
  }

  /// Whether keys of several words begin with a remembered word and go on with what stands at byte `at`.
  func mayGoOn(_ number: Int, in text: Span<UInt8>, at: Int, _ lexicon: Lexicon) -> Bool {
    let isSpace = at < text.count && text[at] == 0x20
    guard isSpace ? entries[number].word.goesOnBySpace : entries[number].word.goesOnByBreak else { return false }
    return lexicon.mayGoOn(states[number], in: text, at: at)
  }

  /// A remembered word where it stands in `token`, the token of this index; appends its parts.
  @inline(__always)
  mutating func word(_ number: Int, in token: Token, _ index: Int, _ parts: inout [WordPart]) -> Word {
    let mark: UInt64 = 0x8000 << UInt64(truncatingIfNeeded: number % Self.ways * 16)
    // Most words were asked for of late, and a look costs less than a change.
    if tags[number / Self.ways] & mark == 0 { tags[number / Self.ways] |= mark }
    let first = Int32(truncatingIfNeeded: parts.count)
    parts.append(entries[number].word.part(in: token))
    if entries[number].word.isCompound { parts.append(secondParts[number].moved(by: token.span.start)) }
    return entries[number].word.word(in: token, index, firstPart: first)
  }

  /// Remembers a word that was read in `token` and that ``find(_:)`` did not find; O(1).
  mutating func insert(_ key: WordKey, _ word: Word, in token: Token, _ parts: [WordPart], _ states: KeyStates) {
    let (set, tag) = Self.place(of: key.hash)
    if tags[set] & Self.highBits == Self.highBits { tags[set] &= ~Self.highBits }
    let way = (~tags[set] & Self.highBits).trailingZeroBitCount / 16
    let shift = UInt64(truncatingIfNeeded: way * 16)
    tags[set] = tags[set] & ~(0xFFFF << shift) | (tag | 0x8000) << shift
    let number = set * Self.ways + way
    let first = Int(word.parts.lowerBound)
    let kept = KeptWord(word, parts[first], in: token, states)
    entries[number] = Entry(first: key.first, word: kept, second: key.second, third: key.third)
    self.states[number] = states
    if word.parts.count > 1 { secondParts[number] = parts[first + 1].moved(by: -token.span.start) }
  }

  /// The set of a word of this hash and its tag there.
  @inline(__always)
  private static func place(of hash: UInt64) -> (set: Int, tag: UInt64) {
    (Int(truncatingIfNeeded: hash >> 32) & (sets - 1), hash >> 49)
  }
}
