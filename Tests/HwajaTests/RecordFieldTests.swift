import AnalysisRecords
import ArticleText
import Hwaja
import PipelineSupport
import Testing

/// Keys of the record that say more than who said what.
@Suite struct RecordFieldTests {
  struct Dated: Sendable, CustomStringConvertible {
    var name: String
    var text: String
    var published: String?
    var said: SaidDate?
    var why: String
    var known: String?
    var description: String { name }
  }

  static let dates: [Dated] = [
    .init(
      name: "day of the last month", text: "송민재 의원은 지난 12일 \"늦었다\"고 말했다.", published: "2026-02-03",
      said: SaidDate(text: "지난 12일", date: "2026-01-12"), why: "지난 is before the day of publication"),
    .init(
      name: "day of this month", text: "송민재 의원은 2일 \"늦었다\"고 말했다.", published: "2026-02-03",
      said: SaidDate(text: "2일", date: "2026-02-02"), why: "a day alone is the last of that number"),
    .init(
      name: "month and day", text: "송민재 의원은 지난해 12월 3일 \"늦었다\"고 말했다.", published: "2026-02-03",
      said: SaidDate(text: "지난해 12월 3일", date: "2025-12-03"), why: "지난해 is the year before",
      known: "지난해 is left out of the words of the date"),
    .init(
      name: "today", text: "송민재 의원은 이날 \"늦었다\"고 말했다.", published: "2026-02-03", said: nil,
      why: "이날 names no day"),
    .init(
      name: "no date of publication", text: "송민재 의원은 지난 12일 \"늦었다\"고 말했다.", published: nil,
      said: SaidDate(text: "지난 12일", date: nil), why: "nothing to count from"),
    .init(
      name: "date of the content", text: "송민재 의원은 \"12일에 연다\"고 말했다.", published: "2026-02-03", said: nil,
      why: "a date inside the words is not that of the words"),
    .init(name: "none", text: "송민재 의원은 \"늦었다\"고 말했다.", published: "2026-02-03", said: nil, why: "no date at all"),
  ]

  @Test(arguments: dates) func wordsAreDated(_ row: Dated) throws {
    var article = Article(id: "a1", text: row.text, title: "소식")
    article.published = row.published
    let item = try #require(AttributionCase.analyzer.analyze(article).attributions.first)
    withKnownIssue("\(row.known ?? "")") {
      #expect(item.said == row.said, "\(row.why)")
    } when: {
      row.known != nil
    }
  }

  struct Cue: Sendable, CustomStringConvertible {
    var verb: String
    var lemma: String
    var stance: String
    var description: String { verb }
  }

  static let cues: [Cue] = [
    .init(verb: "말했다", lemma: "말하다", stance: "neutral"), .init(verb: "발표했다", lemma: "발표하다", stance: "announce"),
    .init(verb: "설명했다", lemma: "설명하다", stance: "explain"), .init(verb: "전망했다", lemma: "전망하다", stance: "forecast"),
    .init(verb: "덧붙였다", lemma: "덧붙이다", stance: "continue"), .init(verb: "강조했습니다", lemma: "강조하다", stance: "assert"),
    .init(verb: "비판했다", lemma: "비판하다", stance: "accuse"), .init(verb: "부인했다", lemma: "부인하다", stance: "deny"),
    .init(verb: "촉구했다", lemma: "촉구하다", stance: "demand"), .init(verb: "경고했다", lemma: "경고하다", stance: "warn"),
    .init(verb: "약속했다", lemma: "약속하다", stance: "promise"), .init(verb: "인정했다", lemma: "인정하다", stance: "admit"),
    .init(verb: "물었다", lemma: "묻다", stance: "ask"), .init(verb: "털어놨다", lemma: "털어놓다", stance: "reveal"),
    .init(verb: "증언했다", lemma: "증언하다", stance: "testify"), .init(verb: "선을 그었다", lemma: "선을 긋다", stance: "deny"),
  ]

  @Test(arguments: cues) func cuesHaveLemmaAndStance(_ row: Cue) throws {
    let article = Article(id: "a1", text: "송민재 의원은 \"늦었다\"고 \(row.verb).", title: "소식")
    let cue = try #require(AttributionCase.analyzer.analyze(article).attributions.first?.cue)
    #expect(cue.span.text == row.verb)
    #expect(cue.lemma == row.lemma)
    #expect(cue.stance == row.stance)
  }

  @Test func entitiesHaveRolesAndAffiliation() throws {
    let text = "벨라노프 크렘린궁 대변인은 \"늦었다\"고 말했다. 경찰 관계자는 \"아니다\"라고 했다."
    let record = AttributionCase.analyzer.analyze(Article(id: "a1", text: text, title: "소식"))
    let person = try #require(record.entities.first { $0.kind == .person })
    #expect(person.name == "아르템 벨라노프")
    #expect(person.lexicon == "belanov-artem")
    #expect(person.roles == ["대변인"])
    #expect(person.affiliation == "크렘린궁")
    let source = try #require(record.entities.first { $0.kind == .anonymous })
    #expect(source.affiliation == "경찰", "the body an unnamed source is said to belong to")
  }

  @Test func aHeadlinePointsToTheWordsOfTheBody() {
    let text = "송민재 의원은 \"공사가 너무 늦었으니 책임을 져야 한다\"고 말했다."
    let article = Article(id: "a1", text: text, title: "송민재 \"공사가 너무 늦었으니 책임을 져야 한다\"")
    let items = AttributionCase.analyzer.analyze(article).attributions
    #expect(items.map(\.sameAs) == ["A2", nil], "the body's quote is the fuller one")
  }

  @Test func aRepeatedParagraphPointsToItsFirstPlace() {
    let line = "송민재 의원은 \"공사가 너무 늦었으니 책임을 져야 한다\"고 말했다.\n"
    let items = AttributionCase.analyzer.analyze(Article(id: "a1", text: line + line, title: "소식")).attributions
    #expect(items.map(\.sameAs) == [nil, "A1"])
  }

  @Test func aQuoteThatThePageCutsOffSaysSo() {
    let text = "송민재 의원은 \"공사가 너무 늦었으니 책임을 져야 한다. 그리고... Read more"
    let items = AttributionCase.analyzer.analyze(Article(id: "a1", text: text, title: "소식")).attributions
    #expect(items.map(\.truncated) == [true])
  }

  @Test func jointSpeakersHaveMembers() throws {
    let text = "한서윤 시장과 송민재 의원은 \"함께 걷자\"고 말했다."
    let record = AttributionCase.analyzer.analyze(Article(id: "a1", text: text, title: "소식"))
    let group = try #require(record.entities.first { $0.id == record.attributions.first?.speaker?.entity })
    let names = group.members.compactMap { id in record.entities.first { $0.id == id }?.name }
    #expect(group.kind == .group)
    #expect(names == ["한서윤", "송민재"])
  }

  @Test func aDocumentHasItsIssuer() {
    withKnownIssue("issuers are not found yet") {
      let text = "한국은행은 보고서를 냈다. 보고서는 \"물가가 안정됐다\"고 지적했다."
      let record = AttributionCase.analyzer.analyze(Article(id: "a1", text: text, title: "소식"))
      let document = try #require(record.entities.first { $0.kind == .document })
      #expect(record.entities.first { $0.id == document.issuer }?.name == "한국은행")
    }
  }
}
