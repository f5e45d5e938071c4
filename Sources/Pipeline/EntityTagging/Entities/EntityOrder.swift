/// Keeps entities in the order of the text.
extension TaggedArticle {
  /// Numbers the entities by their first mention; O(entities × log + mentions).
  ///
  /// Returns the new number of each, or `nil` where they stand in order already.
  @discardableResult
  public mutating func orderEntities() -> [Int32]? {
    let starts = entities.map(\.firstMention)
    guard (1..<max(1, starts.count)).contains(where: { starts[$0 - 1] > starts[$0] }) else { return nil }
    let sorted = starts.indices.sorted { starts[$0] != starts[$1] ? starts[$0] < starts[$1] : $0 < $1 }
    var place = [Int32](repeating: 0, count: sorted.count)
    for (position, index) in sorted.enumerated() { place[index] = Int32(position) }
    entities = sorted.map { entities[$0] }
    for index in entities.indices {
      entities[index].members = entities[index].members.map { place[Int($0)] }
      if entities[index].issuer >= 0 { entities[index].issuer = place[Int(entities[index].issuer)] }
    }
    for index in mentions.indices where mentions[index].entity >= 0 {
      mentions[index].entity = place[Int(mentions[index].entity)]
    }
    return place
  }
}
