import ByteWords

/// A closed set of short words, looked up in the text where they stand.
///
/// ```swift
/// let links = WordSet(["라고", "이라고"])
/// links.contains(text, word.span)
/// ```
public struct WordSet: Sendable {
  /// The bytes of a word, at most sixteen, the first one lowest; zero for no word.
  private struct Key: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// Where the search for the word begins in a table of `size` places, a power of two.
    func place(of size: Int) -> Int {
      Int(truncatingIfNeeded: ((low ^ high &<< 1) &* 0x9E37_79B9_7F4A_7C15) &>> 40) & (size - 1)
    }
  }

  /// A hash table with open places, at least half of them empty.
  private let table: [Key]

  /// Makes the set of `words`, each of 1 to 16 bytes.
  public init(_ words: [String]) {
    var size = 4
    while size < words.count * 2 { size *= 2 }
    var table = [Key](repeating: Key(), count: size)
    for word in words {
      let key = Self.key(word.utf8.span, 0, word.utf8.count)
      var place = key.place(of: size)
      while table[place] != Key(), table[place] != key { place = (place + 1) & (size - 1) }
      table[place] = key
    }
    self.table = table
  }

  /// Whether `span` of the text is one of the words; allocates nothing.
  public func contains(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard !span.isEmpty, span.count <= 2 * ByteWord.size else { return false }
    let key = Self.key(text, span.lower, span.upper)
    var place = key.place(of: table.count)
    while table[place] != key {
      if table[place] == Key() { return false }
      place = (place + 1) & (table.count - 1)
    }
    return true
  }

  private static func key(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Key {
    let middle = min(start + ByteWord.size, end)
    return Key(
      low: ByteWord(text, at: start, count: middle - start).bits,
      high: ByteWord(text, at: middle, count: end - middle).bits)
  }
}
