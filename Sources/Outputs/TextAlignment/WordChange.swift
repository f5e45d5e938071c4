/// Words of two texts that differ, with the letters they share: the smallest stretch that begins and ends between
/// words in both.
struct WordChange {
  /// The words of the old text, folded; empty where words were put in.
  var old: [String]
  /// The words of the new text, folded; empty where words were left out.
  var new: [String]
  /// Letters that both have.
  var shared: Int
  /// The words before and after that both have, folded.
  var before: String?, after: String?

  /// The changes of an alignment in order; O(length).
  static func changes(
    _ alignment: LetterAlignment, _ old: [LetterFolding.Letter], _ new: [LetterFolding.Letter]
  ) -> [WordChange] {
    let columns = alignment.columns
    let boundaries = boundaries(columns, old, new)
    var changes: [WordChange] = []
    var isOpen = false
    var kept: String?
    for (start, end) in zip(boundaries, boundaries.dropFirst()) {
      let stretch = columns[start..<end]
      let lines = (old: words(stretch.compactMap(\.old), of: old), new: words(stretch.compactMap(\.new), of: new))
      if stretch.allSatisfy(\.isSame) {
        kept = lines.new.joined()
        if isOpen { changes[changes.count - 1].after = kept }
        isOpen = false
        continue
      }
      let change = WordChange(
        old: lines.old, new: lines.new, shared: stretch.count(where: \.isSame), before: kept)
      if isOpen { changes[changes.count - 1].append(change) } else { changes.append(change) }
      isOpen = true
    }
    return changes
  }

  private mutating func append(_ other: WordChange) {
    old += other.old
    new += other.new
    shared += other.shared
  }

  /// Columns before which a word ends in both texts, with both ends.
  private static func boundaries(
    _ columns: [LetterAlignment.Column], _ old: [LetterFolding.Letter], _ new: [LetterFolding.Letter]
  ) -> [Int] {
    var boundaries = [0]
    var (nextOld, nextNew) = (0, 0)
    for (index, column) in columns.enumerated() {
      if index > 0, isStart(nextOld, old), isStart(nextNew, new) { boundaries.append(index) }
      if let place = column.old { nextOld = place + 1 }
      if let place = column.new { nextNew = place + 1 }
    }
    return columns.isEmpty ? [] : boundaries + [columns.count]
  }

  private static func isStart(_ index: Int, _ letters: [LetterFolding.Letter]) -> Bool {
    index == 0 || index >= letters.count || letters[index].word != letters[index - 1].word
  }

  private static func words(_ indexes: [Int], of letters: [LetterFolding.Letter]) -> [String] {
    var words: [String] = []
    var word = -1
    for index in indexes {
      if letters[index].word != word { words.append("") }
      word = letters[index].word
      words[words.count - 1].unicodeScalars.append(letters[index].scalar)
    }
    return words
  }
}
