import AnalysisRecords
import QuoteReports
import Testing

@Suite struct QuoteReportBuilderTests {
  @Test func speakersMergeByLexiconElseByNameAndKind() {
    let report = Self.report([
      ("a", Self.entity("마르코 레인", .person, lexicon: "rein-marco")),
      ("b", Self.entity("레인", .person, lexicon: "rein-marco")),
      ("c", Self.entity("레인", .person)), ("d", Self.entity("레 인", .person)), ("e", Self.entity("레인", .organization)),
    ])
    #expect(report.speakers.map(\.name) == ["마르코 레인", "레 인", "레인"])
    #expect(report.speakers.map(\.documentCount) == [2, 2, 1])
    #expect(report.speakers.map(\.merging) == [.lexicon, .name, .name])
  }

  @Test func unnamedSourcesOfTwoOrganizationsAreTwo() {
    let report = Self.report([
      ("a", Self.entity("관계자", .anonymous, affiliation: "가람시")),
      ("b", Self.entity("관계자", .anonymous, affiliation: "나루시")),
      ("c", Self.entity("관계자", .anonymous, affiliation: "가람시")),
    ])
    #expect(report.speakers.map(\.statements.count) == [2, 1])
    #expect(report.speakers.map(\.merging) == [.label, .label])
  }

  @Test func theMostFrequentRoleStandsFirst() {
    let report = Self.report([
      ("a", Self.entity("오다빈", .person, roles: ["차관"])), ("b", Self.entity("오다빈", .person, roles: ["장관", "차관"])),
      ("c", Self.entity("오다빈", .person, roles: ["장관"])), ("d", Self.entity("오다빈", .person, roles: ["장관"])),
    ])
    #expect(report.speakers[0].roles.map(\.text) == ["장관", "차관"])
    #expect(report.speakers[0].roles.map(\.count) == [3, 2])
  }

  @Test func repetitionsAreFoldedAndCirclesAreNot() {
    let items = [
      Self.item("A1", sameAs: "A3"), Self.item("A2", sameAs: "A3"), Self.item("A3"), Self.item("A4", sameAs: "A5"),
      Self.item("A5", sameAs: "A4"), Self.item("A6", sameAs: "A6"), Self.item("A7", sameAs: "gone"),
    ]
    var builder = QuoteReportBuilder()
    builder.add(.record(Self.record("a", [Self.entity("오다빈", .person)], items)))
    let statements = builder.report().speakers[0].statements
    #expect(statements.map(\.item.id) == ["A3", "A4", "A5", "A6", "A7"])
    #expect(statements.map(\.repetitions.count) == [2, 0, 0, 0, 0])
  }

  @Test func aRepetitionCanNameTheSpeaker() {
    var nameless = Self.item("A1")
    nameless.speaker = nil
    var builder = QuoteReportBuilder()
    builder.add(.record(Self.record("a", [Self.entity("오다빈", .person)], [nameless, Self.item("A2", sameAs: "A1")])))
    #expect(builder.report().speakers.map(\.name) == ["오다빈"])
    #expect(builder.report().unattributed.isEmpty)
  }

  @Test(arguments: [
    (["오다빈"], ["오다빈"], []), (["다빈"], ["오다빈"], []), (["ODABIN"], ["오다빈"], []), (["레인", "없다"], ["레인"], ["없다"]),
    ([""], [], [""]), (["마르코"], ["레인"], []),
  ])
  func selection(_ queries: [String], _ names: [String], _ unmatched: [String]) {
    let report = Self.report([
      ("a", Self.entity("오다빈", .person, lexicon: "odabin")), ("b", Self.entity("레인", .person, form: "마르코 레인")),
      ("c", Self.entity("레인시", .place)),
    ])
    let chosen = report.selecting(queries)
    #expect(chosen.report.speakers.map(\.name) == names)
    #expect(chosen.unmatched == unmatched)
  }

  private static func report(_ documents: [(id: String, entity: RecordEntity)]) -> QuoteReport {
    var builder = QuoteReportBuilder()
    for (id, entity) in documents { builder.add(.record(record(id, [entity], [item("A1", by: entity.name)]))) }
    return builder.report()
  }

  private static func record(_ id: String, _ entities: [RecordEntity], _ items: [Attribution]) -> AnalysisRecord {
    AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "0", lexicon: "0"), id: id, origin: RecordOrigin(), textSHA256: "0",
      entities: entities, attributions: items)
  }

  private static func entity(
    _ name: String, _ kind: EntityKind, lexicon: String? = nil, roles: [String] = [], affiliation: String? = nil,
    form: String? = nil
  ) -> RecordEntity {
    let count = form?.unicodeScalars.count ?? 0
    let mention = form.map { RecordMention(span: RecordSpan(start: 2, end: 2 + count, text: $0), name: 2..<2 + count) }
    return RecordEntity(
      id: "E1", name: name, kind: kind, lexicon: lexicon, roles: roles, affiliation: affiliation,
      mentions: mention.map { [$0] } ?? [])
  }

  private static func item(_ id: String, by name: String = "오다빈", sameAs: String? = nil) -> Attribution {
    let span = RecordSpan(start: 0, end: 2, text: "연다")
    return Attribution(
      id: id, type: .direct, content: [span], quotes: [span], speaker: RecordSpeaker(entity: "E1", name: name),
      source: nil, cue: nil, resolution: .explicit, pattern: "p", sentence: 0..<2, sameAs: sameAs)
  }
}
