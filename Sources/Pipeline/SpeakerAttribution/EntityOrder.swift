import EntityTagging

/// Puts entities and mentions in the order of the text again after the attributor has made new ones.
extension Attributor {
  /// Renumbers the entities by first mention; O(entities × log + mentions + items).
  mutating func orderEntities() {
    let sorted = tagged.entities.indices.sorted {
      let a = tagged.entities[$0].firstMention
      let b = tagged.entities[$1].firstMention
      return a != b ? a < b : $0 < $1
    }
    guard sorted.enumerated().contains(where: { $0 != $1 }) else { return }
    var place = [Int32](repeating: 0, count: sorted.count)
    for (position, index) in sorted.enumerated() { place[index] = Int32(position) }
    tagged.entities = sorted.map { tagged.entities[$0] }
    for index in tagged.entities.indices { renumber(&tagged.entities[index], place) }
    for index in tagged.mentions.indices where tagged.mentions[index].entity >= 0 {
      tagged.mentions[index].entity = place[Int(tagged.mentions[index].entity)]
    }
    for index in items.indices { renumber(&items[index], place) }
    tagged.mentions.sort { $0.span < $1.span }
  }

  private func renumber(_ entity: inout Entity, _ place: [Int32]) {
    entity.members = entity.members.map { place[Int($0)] }
    if entity.issuer >= 0 { entity.issuer = place[Int(entity.issuer)] }
  }

  private func renumber(_ item: inout SpeechItem, _ place: [Int32]) {
    if item.speaker >= 0 { item.speaker = place[Int(item.speaker)] }
    for index in item.via.indices { item.via[index].entity = place[Int(item.via[index].entity)] }
  }
}
