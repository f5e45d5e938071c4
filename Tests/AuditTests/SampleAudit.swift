import AnalysisRecords
import Audit

/// A small gold, and records of it.
struct SampleAudit {
  /// Two quotes, the second of nobody, and a clause.
  static let row = """
    {"id":"m1","text":"한 시장은 \\"내일 연다.\\"고 말했다. \\"늦었다\\"는 말도 나왔다. 시는 길이 막힌다고 밝혔다.",\
    "speakers":[{"id":"han","names":["한서윤","한 시장"]},{"id":"city","names":["시"]}],\
    "quotes":[{"start":7,"end":13,"speaker":"han","optional":false,"cue":"말했다"},\
    {"start":22,"end":25,"speaker":null,"optional":false}],\
    "indirect":[{"content":[[39,45]],"speaker":"city","optional":false}]}
    """

  /// What is marked.
  var gold: GoldDocument

  /// Reads the row.
  init(_ row: String = SampleAudit.row) throws {
    let bytes = Array(row.utf8)
    var reader = GoldReader(bytes)
    gold = try reader.document(in: 0..<bytes.count)
  }

  /// A piece of the text.
  func span(_ start: Int, _ end: Int) -> RecordSpan {
    RecordSpan(start: start, end: end, text: gold.words(at: start..<end))
  }

  /// An item of the first (0) or the second entity (1), or of nobody.
  func item(
    _ start: Int, _ end: Int, _ speaker: Int?, isQuote: Bool = true, confidence: Double? = nil
  ) -> Attribution {
    let names = ["한서윤", "시청"]
    return Attribution(
      id: "A\(start)", type: isQuote ? .direct : .indirect, content: [span(start, end)],
      quotes: isQuote ? [span(start, end)] : [], speaker: speaker.map { .init(entity: "E\($0 + 1)", name: names[$0]) },
      source: nil, cue: nil, resolution: speaker == nil ? .none : .explicit, pattern: "p", confidence: confidence,
      sentence: 0..<gold.text.count)
  }

  /// A record with these items.
  func record(_ items: [Attribution]) -> AnalysisRecord {
    let entities = [
      RecordEntity(id: "E1", name: "한서윤", kind: .person),
      RecordEntity(
        id: "E2", name: "시청", kind: .organization, mentions: [.init(span: span(36, 37), name: nil)]),
    ]
    return AnalysisRecord(
      analyzer: .init(version: "0", lexicon: ""), id: gold.id, origin: .init(), textSHA256: "", entities: entities,
      attributions: items)
  }

  /// The gold beside a record with these items.
  func document(_ items: [Attribution]) -> AuditedDocument { AuditedDocument(gold: gold, record: record(items)) }
}
