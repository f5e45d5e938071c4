/// Keeps entities in the order of the text.
extension TaggedArticle {
  /// Numbers the entities by their first mention; O(entities × log + mentions).
  ///
  /// Returns the new number of each, or `nil` where they stand in order already.
  @discardableResult
  public mutating func orderEntities() -> [Int32]? {
    let sorted = entities.indices.sorted {
      let (a, b) = (entities[$0].firstMention, entities[$1].firstMention)
      return a != b ? a < b : $0 < $1
    }
    guard sorted.enumerated().contains(where: { $0 != $1 }) else { return nil }
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
