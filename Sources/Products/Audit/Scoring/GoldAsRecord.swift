import AnalysisRecords

extension GoldDocument {
  /// What the annotator marked as a record, to be compared with what another one marked.
  ///
  /// A speaker's mentions are all places of the names. O(items + length · names).
  var asRecord: AnalysisRecord {
    AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "", lexicon: ""), id: id, origin: RecordOrigin(), outlet: outlet,
      textSHA256: "", entities: speakers.map(entity),
      attributions: quotes.map { item($0, isQuote: true) } + clauses.map { item($0, isQuote: false) })
  }

  private func entity(_ speaker: Speaker) -> RecordEntity {
    let places = Set(speaker.names.flatMap { ScoredText.places(of: $0, in: text) })
    return RecordEntity(
      id: speaker.id, name: speaker.names.first ?? "", kind: speaker.kind ?? .person,
      mentions: places.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.map { place in
        RecordMention(span: span(place), name: nil)
      })
  }

  private func item(_ item: Item, isQuote: Bool) -> Attribution {
    let content = item.content.map(span)
    let speaker = speakers.first { $0.id == item.speaker }
    return Attribution(
      id: "\(item.span.lowerBound)", type: isQuote ? .direct : .indirect, content: content,
      quotes: isQuote ? content : [],
      speaker: speaker.map { RecordSpeaker(entity: $0.id, name: $0.names.first ?? "") }, source: nil, cue: nil,
      resolution: .none, pattern: "", sentence: item.span)
  }

  private func span(_ range: Range<Int>) -> RecordSpan {
    RecordSpan(
      start: range.lowerBound, end: range.upperBound, text: String(String.UnicodeScalarView(text[range])))
  }
}
