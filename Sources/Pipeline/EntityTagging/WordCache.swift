import ArticleText
import LexiconTables

/// Remembers how words were read, since a few thousand of them make up most of every article.
///
/// A table of fixed size in sets of four: a new word takes the place of one of its set that was not asked for of
/// late. It is small, so that the processor's own cache can hold it.
struct WordCache {
  private static let ways = 4
  private static let sets = 1 << 14

  private struct Entry {
    var key = WordKey()
    var word = KeptWord()
  }

  private var entries = [Entry](repeating: Entry(), count: sets * ways)
  /// Second parts of compounds.
  private var secondParts = [WordPart](repeating: .empty, count: sets * ways)
  /// One bit for each word of a set that was asked for of late.
  private var used = [UInt8](repeating: 0, count: sets)

  /// Number of a word, if it is remembered; O(1).
  mutating func find(_ key: WordKey) -> Int? {
    let set = key.hash & (Self.sets - 1)
    for way in 0..<Self.ways where entries[set * Self.ways + way].key == key {
      used[set] |= 1 << UInt8(way)
      return set * Self.ways + way
    }
    return nil
  }

  /// Where keys that begin with a remembered word go on.
  func states(_ number: Int) -> KeyStates { entries[number].word.states }

  /// A remembered word where it stands in `token`, the token of this index; appends its parts.
  func word(_ number: Int, in token: Token, _ index: Int, _ parts: inout [WordPart]) -> Word {
    let first = Int32(parts.count)
    parts.append(entries[number].word.part(in: token))
    if entries[number].word.isCompound { parts.append(secondParts[number].moved(by: token.span.start)) }
    return entries[number].word.word(in: token, index, parts: first..<Int32(parts.count))
  }

  /// Remembers a word that was read in `token` and that ``find(_:)`` did not find; O(1).
  mutating func insert(_ key: WordKey, _ word: Word, in token: Token, _ parts: [WordPart], _ states: KeyStates) {
    let set = key.hash & (Self.sets - 1)
    if used[set] == 1 << UInt8(Self.ways) - 1 { used[set] = 0 }
    let way = (~used[set]).trailingZeroBitCount
    used[set] |= 1 << UInt8(way)
    let number = set * Self.ways + way
    let first = Int(word.parts.lowerBound)
    entries[number] = Entry(key: key, word: KeptWord(word, parts[first], in: token, states))
    if word.parts.count > 1 { secondParts[number] = parts[first + 1].moved(by: -token.span.start) }
  }
}

/// The letters of a short word, packed.
struct WordKey: Equatable {
  /// Longest word in bytes: five syllables.
  private static let limit = 16

  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Makes the key of no word.
  init() {}

  /// Packs the bytes of `span`; `nil` where they are too many.
  init?(_ text: Span<UInt8>, _ span: TextSpan) {
    guard span.count <= Self.limit else { return nil }
    let word = text.extracting(span.lower..<span.upper)
    for at in 0..<min(8, word.count) { first = first << 8 | UInt64(word[at]) }
    guard word.count > 8 else { return }
    for at in 8..<word.count { second = second << 8 | UInt64(word[at]) }
  }

  /// A hash of the letters.
  var hash: Int {
    var hash = first &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32 ^ second) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
