import ArticleText
import LexiconTables

/// Remembers how words were read, since a few thousand of them make up most of every article.
///
/// A table of fixed size in sets of four: a new word takes the place of one of its set that was not asked for of
/// late. The tags of a set say in one comparison which of its words to look at, and what is seldom asked for stands
/// apart, so that a word costs one look into memory.
struct WordCache {
  private static let ways = 4
  private static let sets = 1 << 15
  /// The lowest bit of each of the four tags.
  private static let lowBits: UInt64 = 0x0001_0001_0001_0001

  private struct Entry {
    var key = WordKey()
    var word = KeptWord()
  }

  /// Four tags of 16 bits a set: bits of the hash of each word.
  private var tags = [UInt64](repeating: 0, count: sets)
  private var entries = [Entry](repeating: Entry(), count: sets * ways)
  /// Where keys that begin with a word go on.
  private var states = [KeyStates](repeating: KeyStates(), count: sets * ways)
  /// Second parts of compounds.
  private var secondParts = [WordPart](repeating: .empty, count: sets * ways)
  /// One bit for each word of a set that was asked for of late.
  private var used = [UInt8](repeating: 0, count: sets)

  /// Where a word is if it is remembered, as far as the tags tell: -1 where it is certainly not; O(1).
  func guess(_ key: WordKey) -> Int32 {
    let (set, tag) = Self.place(of: key)
    let same = sameTags(set, tag)
    return same == 0 ? -1 : Int32(truncatingIfNeeded: set * Self.ways + same.trailingZeroBitCount / 16)
  }

  /// Whether the word of this number is that of `key`.
  @inline(__always)
  func holds(_ key: WordKey, at number: Int) -> Bool { entries[number].key == key }

  /// Number of a word, if it is remembered; O(1).
  func find(_ key: WordKey) -> Int? {
    let (set, tag) = Self.place(of: key)
    var same = sameTags(set, tag)
    while same != 0 {
      let number = set * Self.ways + same.trailingZeroBitCount / 16
      if holds(key, at: number) { return number }
      same &= same &- 1
    }
    return nil
  }

  /// The highest bit of each tag of the set that is the same; one above such a tag may be set too, the key decides.
  @inline(__always)
  private func sameTags(_ set: Int, _ tag: UInt64) -> UInt64 {
    let differences = tags[set] ^ Self.lowBits &* tag
    return (differences &- Self.lowBits) & ~differences & Self.lowBits << 15
  }

  /// Whether keys of several words begin with a remembered word and go on with what stands at byte `at`.
  func mayGoOn(_ number: Int, in text: Span<UInt8>, at: Int, _ lexicon: Lexicon) -> Bool {
    let isSpace = at < text.count && text[at] == 0x20
    guard isSpace ? entries[number].word.goesOnBySpace : entries[number].word.goesOn else { return false }
    return lexicon.mayGoOn(states[number], in: text, at: at)
  }

  /// A remembered word where it stands in `token`, the token of this index; appends its parts.
  @inline(__always)
  mutating func word(_ number: Int, in token: Token, _ index: Int, _ parts: inout [WordPart]) -> Word {
    used[number / Self.ways] |= 1 << UInt8(truncatingIfNeeded: number % Self.ways)
    let first = Int32(truncatingIfNeeded: parts.count)
    parts.append(entries[number].word.part(in: token))
    if entries[number].word.isCompound { parts.append(secondParts[number].moved(by: token.span.start)) }
    return entries[number].word.word(in: token, index, firstPart: first)
  }

  /// Remembers a word that was read in `token` and that ``find(_:)`` did not find; O(1).
  mutating func insert(_ key: WordKey, _ word: Word, in token: Token, _ parts: [WordPart], _ states: KeyStates) {
    let (set, tag) = Self.place(of: key)
    if used[set] == 1 << UInt8(Self.ways) - 1 { used[set] = 0 }
    let way = (~used[set]).trailingZeroBitCount
    used[set] |= 1 << UInt8(way)
    let number = set * Self.ways + way
    let first = Int(word.parts.lowerBound)
    let shift = UInt64(way * 16)
    tags[set] = tags[set] & ~(0xFFFF << shift) | tag << shift
    entries[number] = Entry(key: key, word: KeptWord(word, parts[first], in: token, states))
    self.states[number] = states
    if word.parts.count > 1 { secondParts[number] = parts[first + 1].moved(by: -token.span.start) }
  }

  /// The set of a word and its tag there.
  @inline(__always)
  private static func place(of key: WordKey) -> (set: Int, tag: UInt64) {
    let hash = key.hash
    return (Int(truncatingIfNeeded: hash >> 32) & (sets - 1), hash >> 48)
  }
}
