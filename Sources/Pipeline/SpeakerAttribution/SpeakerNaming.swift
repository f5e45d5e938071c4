import ArticleText
import EntityTagging
import LexiconTables

/// From the words of a source to the entity they name.
extension Attributor {
  /// Writes source, speaker and resolution of a choice into an item.
  mutating func name(_ item: inout SpeechItem, _ choice: SourceChoice) {
    guard let subject = choice.subject, subject.mention >= 0 else {
      item.speaker = choice.entity
      item.resolution = choice.entity >= 0 ? .dropped : .none
      return
    }
    let mention = tagged.mentions[Int(subject.mention)]
    item.source = mention.span
    guard let found = resolve(mention) else {
      item.resolution = .none
      return
    }
    item.speaker = found.entity
    item.resolution = found.resolution
    if mention.entity < 0 { tagged.mentions[Int(subject.mention)].entity = found.entity }
  }

  /// The entity of a mention; pronouns by what was said before.
  func resolve(_ mention: Mention) -> (entity: Int32, resolution: SpeakerResolution)? {
    if mention.kind == .pronoun { return pronoun(mention) }
    guard mention.entity >= 0 else { return nil }
    switch mention.kind {
    case .fullName, .organization, .country, .group, .anonymous, .document, .letter: return (mention.entity, .explicit)
    case .shortName, .surnameTitle: return (mention.entity, .alias)
    case .titleAlone: return (mention.entity, .title)
    case .pronoun: return nil
    }
  }

  private func pronoun(_ mention: Mention) -> (entity: Int32, resolution: SpeakerResolution)? {
    guard mention.row >= 0 else { return nil }
    let entry = lexicon.pronoun(mention.row)
    let entity: Int32
    switch entry.refers {
    case .person: entity = entry.number == .one ? state.lastPerson : state.lastGroup
    case .source: entity = state.lastAnonymous
    case .organization: entity = entry.number == .one ? state.lastBody : state.lastGroup
    case .group: entity = state.lastGroup
    case .document: entity = -1
    }
    return entity >= 0 ? (entity, .pronoun) : nil
  }
}
