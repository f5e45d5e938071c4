/// Words as they are compared: letters and digits alone, parted by anything else.
struct ComparedWords {
  private let words: [[Unicode.Scalar]]
  private let row: [Unicode.Scalar]

  /// Takes the words of a text; O(length).
  init(_ text: String) {
    let isMark = { (scalar: Unicode.Scalar) in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
    words = text.unicodeScalars.split(whereSeparator: isMark).map(Array.init)
    row = Array(words.joined())
  }

  /// Whether the other's letters stand here in a row, spaces aside; O(length of both).
  func holdsRow(_ other: ComparedWords) -> Bool {
    let wanted = other.row
    guard let first = wanted.first, wanted.count <= row.count else { return false }
    return (0...row.count - wanted.count).contains { row[$0] == first && row[$0...].starts(with: wanted) }
  }

  /// Whether the other's words stand here in this order, each whole or as the beginning of a word; O(words of both).
  func holdsInOrder(_ other: ComparedWords) -> Bool {
    guard !other.words.isEmpty else { return false }
    var rest = words[...]
    for wanted in other.words {
      guard let place = rest.firstIndex(where: { $0.starts(with: wanted) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// How much of the other stands here, from 0 to 1: of its pairs of neighbouring letters, or of the beginnings of
  /// its words, whichever is more; O(length of both).
  func share(of other: ComparedWords) -> Double {
    max(Self.share(of: other.pairs, in: pairs), Self.share(of: other.stems, in: stems))
  }

  private static func share<Part>(of wanted: Set<Part>, in parts: Set<Part>) -> Double {
    wanted.isEmpty ? 0 : Double(wanted.intersection(parts).count) / Double(wanted.count)
  }

  /// The words without what particles and endings make of them: at most their first two letters.
  private var stems: Set<[Unicode.Scalar]> { Set(words.map { Array($0.prefix(2)) }) }

  private var pairs: Set<UInt64> {
    Set(zip(row, row.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
  }
}
