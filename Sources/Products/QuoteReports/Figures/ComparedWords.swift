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

  /// Share of the other's pairs of neighbouring letters that stand here too; O(length of both).
  func share(of other: ComparedWords) -> Double {
    let wanted = other.pairs
    guard !wanted.isEmpty else { return 0 }
    return Double(wanted.intersection(pairs).count) / Double(wanted.count)
  }

  private var pairs: Set<UInt64> {
    Set(zip(row, row.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
  }
}
