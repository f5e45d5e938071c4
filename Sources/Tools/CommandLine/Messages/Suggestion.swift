/// Finds the word that somebody who mistyped may have meant.
enum Suggestion {
  /// The known word nearest to `word`, if it is near enough; O(words × length²).
  static func nearest(_ word: String, in known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(80))
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(80))
      let distance = distance(letters, other)
      let isNear = distance <= max(1, min(letters.count, other.count) / 3) || isBeginning(letters, of: other)
      if isNear && distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  private static func isBeginning(_ word: [Unicode.Scalar], of other: [Unicode.Scalar]) -> Bool {
    word.count >= 2 && other.starts(with: word)
  }

  /// Letters to insert, drop, replace, or swap with their neighbour.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
