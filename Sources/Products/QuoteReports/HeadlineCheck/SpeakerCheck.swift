import AnalysisRecords

/// Tells whether the body gives words to another person than the headline.
struct SpeakerCheck {
  private let entities: [String: RecordEntity]

  init(_ record: AnalysisRecord) {
    entities = Dictionary(record.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether all statements that hold the words are another person's; O(statements × mentions).
  ///
  /// Only persons called by their names are compared: an article calls one and the same speaker by a title, a body and
  /// a group. Nor is it another one where the speaker of the headline is named beside the words, for then they may be
  /// passed on, or where one of the two attributions is doubtful.
  func isOther(_ headline: Attribution, than holders: [Attribution]) -> Bool {
    guard let speaker = person(headline), !holders.isEmpty else { return false }
    return holders.allSatisfy { item in
      guard let other = person(item), other.id != speaker.id, !isOneName(speaker.name, other.name) else { return false }
      return !item.via.contains { $0.entity == speaker.id } && !isNamed(speaker, beside: item)
    }
  }

  /// Confidence below which an attribution cannot be held against another one.
  private static let leastConfidence = 0.9

  /// The speaker of a certain attribution, if it is a person whose name the article gives.
  private func person(_ item: Attribution) -> RecordEntity? {
    guard let entity = item.speaker.flatMap({ entities[$0.entity] }), entity.kind == .person,
      item.confidence.map({ $0 >= Self.leastConfidence }) ?? true
    else { return nil }
    let isTitle = entity.roles.contains { role in role.split(separator: " ").last.map(entity.name.hasSuffix) ?? false }
    return isTitle || entity.name.unicodeScalars.count < Self.leastName ? nil : entity
  }

  private static let leastName = 3

  /// Whether the names may be one: one holds the other, both end in one surname as foreign names do, or both begin with
  /// one, by which alone headlines call people.
  private func isOneName(_ a: String, _ b: String) -> Bool {
    a.contains(b) || b.contains(a) || a.split(separator: " ").last == b.split(separator: " ").last
      || a.unicodeScalars.first == b.unicodeScalars.first
  }

  /// Whether a person is named in the sentences of a statement, or what was said has the surname: `장 대표는`.
  private func isNamed(_ speaker: RecordEntity, beside item: Attribution) -> Bool {
    let place = item.content.reduce(item.sentence) { min($0.lowerBound, $1.start)..<max($0.upperBound, $1.end) }
    let surname = speaker.name.unicodeScalars.prefix(1).map { $0 }
    return speaker.mentions.contains { !$0.span.inTitle && place.contains($0.span.start) }
      || item.content.contains { ComparedWord.words(of: $0.text).contains { $0.letters == surname } }
  }
}
