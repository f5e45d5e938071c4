import AnalysisRecords

/// The items of one record that carry the same words: the fullest, and those that point to it by `same_as`.
struct RepetitionGroup {
  var fullest: Attribution
  var others: [Attribution] = []

  /// Whose words they are: the speaker of the fullest item, else of the first repetition that has one.
  var speaker: RecordSpeaker? { fullest.speaker ?? others.lazy.compactMap(\.speaker).first }

  /// The groups in the order of their fullest items; O(items).
  static func groups(of items: [Attribution]) -> [RepetitionGroup] {
    let indexes = Dictionary(items.indices.map { (items[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [Int: RepetitionGroup] = [:]
    var others: [(root: Int, item: Attribution)] = []
    for index in items.indices {
      let root = root(of: index, in: items, indexes)
      if root == index {
        groups[index] = RepetitionGroup(fullest: items[index])
      } else {
        others.append((root, items[index]))
      }
    }
    for (root, item) in others { groups[root]?.others.append(item) }
    return items.indices.compactMap { groups[$0] }
  }

  /// Where the links lead; an item whose links lead nowhere or in a circle stands for itself.
  private static func root(of start: Int, in items: [Attribution], _ indexes: [String: Int]) -> Int {
    var index = start
    for _ in 0..<8 {
      guard let next = items[index].sameAs.flatMap({ indexes[$0] }), next != index else { return index }
      index = next
    }
    return start
  }
}
