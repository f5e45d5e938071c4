import EntityTagging

/// Puts entities and mentions in the order of the text again after the attributor has made new ones.
extension Attributor {
  /// Renumbers the entities by first mention; O(entities × log + mentions × log + items).
  mutating func orderEntities() {
    guard let place = tagged.orderEntities() else { return }
    for index in items.indices { renumber(&items[index], place) }
    tagged.mentions.sort { $0.span < $1.span }
  }

  private func renumber(_ item: inout SpeechItem, _ place: [Int32]) {
    if item.speaker >= 0 { item.speaker = place[Int(item.speaker)] }
    for index in item.via.indices { item.via[index].entity = place[Int(item.via[index].entity)] }
  }
}
