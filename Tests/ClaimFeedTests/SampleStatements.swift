import AnalysisRecords
import ClaimFeed

/// Records of one article by invented people, made for tests.
enum Sample {
  /// A statement of these words at an offset.
  static func item(
    _ words: String, id: String = "A1", at start: Int = 100, stance: String? = "neutral",
    type: AttributionType = .indirect,
    speaker: RecordSpeaker? = RecordSpeaker(entity: "E1", name: "한서윤"), said: SaidDate? = nil, sameAs: String? = nil
  ) -> Attribution {
    let end = start + words.unicodeScalars.count
    let cue = stance.map { stance in
      RecordCue(span: RecordSpan(start: end + 1, end: end + 4, text: "말했다"), lemma: "말하다", stance: stance)
    }
    return Attribution(
      id: id, type: type, content: [RecordSpan(start: start, end: end, text: words)], quotes: [], speaker: speaker,
      source: nil, cue: cue, resolution: .explicit, pattern: "quote-complement", confidence: 0.9, said: said,
      sentence: start..<end, sameAs: sameAs)
  }

  /// The speaker of the statements: mayor of an invented city.
  static let mayor = RecordEntity(
    id: "E1", name: "한서윤", kind: .person, roles: ["해오름시장"],
    mentions: [RecordMention(span: RecordSpan(start: 0, end: 3, text: "한서윤"), name: 0..<3)])

  /// An article with these statements.
  static func record(
    _ items: [Attribution], entities: [RecordEntity] = [mayor], id: String = "a1", published: String? = "2026-02-03"
  ) -> AnalysisRecord {
    AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "0", lexicon: "sha256:0"), id: id, origin: RecordOrigin(path: "a1.txt"),
      title: "제목", published: published, textSHA256: "0", entities: entities, attributions: items)
  }

  /// The claim of one statement.
  static func claim(_ words: String, stance: String? = "neutral") -> Claim {
    ClaimReader().claims(of: record([item(words, stance: stance)]))[0]
  }
}
