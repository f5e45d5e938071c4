import AnalysisRecords

/// Tells whether an entity of a record stands for a speaker of the gold.
struct GoldSpeakers {
  private var names: [String: Set<String>] = [:]
  private var places: [String: Set<Range<Int>>] = [:]

  init(_ article: GoldDocument) {
    for speaker in article.speakers {
      names[speaker.id] = Set(speaker.names.map(ScoredText.plain))
      places[speaker.id] = Set(speaker.names.flatMap { ScoredText.places(of: $0, in: article.text) })
    }
  }

  /// Whether the entity's name is one of the speaker's, or a mention of it lies exactly on a mention of that speaker
  /// and none on another's.
  func isSpeaker(_ want: String, _ entity: RecordEntity) -> Bool {
    if names[want]?.contains(ScoredText.plain(entity.name)) == true { return true }
    let own = places[want] ?? []
    var isOn = false
    for mention in entity.mentions {
      for span in [mention.span.start..<mention.span.end, mention.name ?? 0..<0] {
        if own.contains(span) { isOn = true } else if places.contains(where: { $1.contains(span) }) { return false }
      }
    }
    return isOn
  }
}
