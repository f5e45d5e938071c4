/// Which letters of two texts are the same ones: a longest common subsequence, cleared of chance.
struct LetterAlignment {
  /// One column of the two texts written under each other: a letter of both, or of one alone.
  struct Column: Equatable {
    var old: Int?
    var new: Int?

    var isSame: Bool { old != nil && new != nil }
  }

  /// The columns in order; every letter of both texts stands in one.
  private(set) var columns: [Column] = []

  /// Most letters of a text that are compared; what lies beyond counts as changed.
  static let limit = 2000

  /// Aligns two rows of letters; O(n × m) for the letters between their common beginning and end, each at most
  /// ``limit``.
  init(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) {
    let shorter = min(old.count, new.count)
    let head = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let rest = shorter - head
    let tail = (0..<rest).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? rest
    columns = (0..<head).map { Column(old: $0, new: $0) }
    addMiddle(old, head..<(old.count - tail), new, head..<(new.count - tail))
    for index in (0..<tail).reversed() {
      columns.append(Column(old: old.count - 1 - index, new: new.count - 1 - index))
    }
    clearChance()
  }

  private mutating func addMiddle(
    _ old: [Unicode.Scalar], _ oldRange: Range<Int>, _ new: [Unicode.Scalar], _ newRange: Range<Int>
  ) {
    let (a, b) = (oldRange.prefix(Self.limit), newRange.prefix(Self.limit))
    let width = b.count + 1
    // lengths[i * width + j]: letters in common of a[i...] and b[j...].
    var lengths = [UInt16](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        let at = (i - a.startIndex) * width + j - b.startIndex
        lengths[at] = old[i] == new[j] ? lengths[at + width + 1] + 1 : max(lengths[at + width], lengths[at + 1])
      }
    }
    var (i, j) = (oldRange.lowerBound, newRange.lowerBound)
    while i < a.endIndex, j < b.endIndex {
      let at = (i - a.startIndex) * width + j - b.startIndex
      if old[i] == new[j] {
        columns.append(Column(old: i, new: j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[at + width] >= lengths[at + 1] {
        columns.append(Column(old: i, new: nil))
        i += 1
      } else {
        columns.append(Column(old: nil, new: j))
        j += 1
      }
    }
    columns += (i..<oldRange.upperBound).map { Column(old: $0, new: nil) }
    columns += (j..<newRange.upperBound).map { Column(old: nil, new: $0) }
  }

  /// Takes single letters, and pairs in long changes, for chance when there are changes on both sides of them.
  private mutating func clearChance() {
    var cleared: [Column] = []
    var at = 0
    while at < columns.count {
      let isSame = columns[at].isSame
      let end = columns[at...].firstIndex { $0.isSame != isSame } ?? columns.count
      let isInside = at > 0 && end < columns.count
      if isSame, isInside, isChance(at..<end) {
        for column in columns[at..<end] {
          cleared.append(Column(old: column.old, new: nil))
          cleared.append(Column(old: nil, new: column.new))
        }
      } else {
        cleared += columns[at..<end]
      }
      at = end
    }
    columns = cleared
  }

  private func isChance(_ run: Range<Int>) -> Bool {
    guard run.count <= 2 else { return false }
    let before = columns[..<run.lowerBound].reversed().prefix { !$0.isSame }.count
    let after = columns[run.upperBound...].prefix { !$0.isSame }.count
    return run.count == 1 ? min(before, after) >= 2 || before + after >= 6 : before >= 6 && after >= 6
  }
}
