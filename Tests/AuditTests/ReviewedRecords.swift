import AnalysisRecords
import Audit

/// Records made by hand: one short text each, with a quote of 한서윤, a reported clause and a headline.
enum ReviewedRecords {
  static let text = "한서윤 시장은 “다리를 내일 연다”고 말했다. 누리시는 표지를 새로 단다고 밝혔다."

  /// A record with one item for each rule; those of the rule `unattributed` have no speaker.
  static func record(_ number: Int, rules: [String]) -> AnalysisRecord {
    var record = AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "0", lexicon: "sha256:0"), id: "기사 \(number)", origin: RecordOrigin(),
      outlet: "누리일보", textSHA256: digest, text: text, entities: entities)
    record.attributions = rules.enumerated().map { item("A\($0 + 1)", rule: $1) }
    return record
  }

  static let digest = "77f74a25fbd83ddf6ab2b7d5d1f0ea4c2e8f4b4d6a1f2c0e2f9a6b1e2c3d4e5f"

  static let entities = [
    RecordEntity(
      id: "E1", name: "한서윤", kind: .person, roles: ["시장"],
      mentions: [RecordMention(span: span("한서윤 시장"), name: 0..<3)]),
    RecordEntity(
      id: "E2", name: "누리시", kind: .organization, mentions: [RecordMention(span: span("누리시"), name: 29..<32)]),
  ]

  /// A quote where the rule says so, else a clause.
  static func item(_ id: String, rule: String) -> Attribution {
    let isNamed = rule != "unattributed"
    let isClause = rule.hasSuffix("clause")
    let words = span(isClause ? "표지를 새로 단다" : "다리를 내일 연다")
    let cue = span(isClause ? "밝혔다" : "말했다")
    return Attribution(
      id: id, type: isClause ? .indirect : .direct, content: [words], quotes: isClause ? [] : [words],
      speaker: isNamed ? RecordSpeaker(entity: isClause ? "E2" : "E1", name: isClause ? "누리시" : "한서윤") : nil,
      source: isNamed ? span(isClause ? "누리시" : "한서윤 시장") : nil,
      cue: RecordCue(span: cue, lemma: "말하다", stance: "neutral"), resolution: isNamed ? .explicit : .none,
      pattern: rule, confidence: 0.9, sentence: 0..<27)
  }

  /// The first place of these words in the text.
  static func span(_ words: String) -> RecordSpan {
    let (scalars, wanted) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    return RecordSpan(start: start, end: start + wanted.count, text: words)
  }

  /// A sample of everything, judged in its order.
  static func sample(_ records: [AnalysisRecord], size: Int = 100, _ decisions: [ReviewDecision?] = []) -> ReviewSample
  {
    var sampler = StatementSampler(size: size, by: [.rule], seed: 1)
    for record in records { sampler.add(record) }
    var sample = sampler.sample()
    for (place, decision) in decisions.enumerated() { sample.statements[place].decision = decision }
    return sample
  }
}
