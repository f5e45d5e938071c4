import ArticleText
import EntityTagging

/// Somebody whom no table knows becomes an entity of the article; then entities and mentions are put in order again.
extension Attributor {
  /// Makes a mention of `phrase`, whose name is `name`, or all of it where that is `nil`: `(인공지능 기업) 나루커리어`; returns
  /// its number; O(entities).
  mutating func adopt(_ phrase: TextSpan, name: TextSpan? = nil, as kind: MentionKind) -> Int32 {
    let name = name ?? phrase
    return tagged.adopt(phrase, name: name, named: text(name), as: kind)
  }

  /// Renumbers the entities by first mention, and puts the mentions, to which adopted ones were added, in the order of the
  /// text; O(entities × log + mentions × log + items).
  mutating func orderEntities() {
    if let place = tagged.orderEntities() {
      for index in items.indices { renumber(&items[index], place) }
    }
    tagged.mentions.sort { $0.span < $1.span }
  }

  private func renumber(_ item: inout SpeechItem, _ place: [Int32]) {
    if item.speaker >= 0 { item.speaker = place[Int(item.speaker)] }
    for index in item.via.indices { item.via[index].entity = place[Int(item.via[index].entity)] }
  }
}
