import AnalysisRecords
import ClaimFeed
import Outputs
import Testing

@Suite struct ClaimFeedTests {
  private static let hostile = "=1+1|*<b>\u{1B}[31m \"늦었다\"\u{202E}"

  private func feed(_ records: [AnalysisRecord], _ selection: ClaimSelection = ClaimSelection(), most: Int? = nil)
    -> ClaimFeed
  {
    var builder = ClaimFeedBuilder(selection, most: most)
    for record in records { builder.add(ClaimReader().claims(of: record)) }
    return builder.feed()
  }

  private var records: [AnalysisRecord] {
    [
      Sample.record([Sample.item("열겠다"), Sample.item("찬성이 52%로 늘었다", id: "A2", at: 200)]),
      Sample.record([Sample.item("열겠다"), Sample.item("늦었다", id: "A2", at: 200, speaker: nil)], id: "a2"),
    ]
  }

  @Test func scoresAloneAreThoseOfTheClaims() {
    let first = Sample.item("이용객이 34만 명으로 늘었다", id: "A1", at: 100)
    let second = Sample.item("이용객이 34만 명으로 늘었다", id: "A2", at: 300, sameAs: "A1")
    let record = Sample.record([first, second, Sample.item("다리를 열겠다", id: "A3", at: 500)])
    let claims = ClaimReader().claims(of: record)
    let scores = ClaimReader().scores(of: record)
    #expect(scores == ["A1": claims[0].score, "A2": claims[0].score, "A3": claims[1].score])
  }

  @Test func bestFirstAndTiesByPlace() {
    let feed = feed(records)
    #expect(feed.claims.map(\.item.content[0].text) == ["찬성이 52%로 늘었다", "늦었다", "열겠다", "열겠다"])
    #expect(feed.claims.suffix(2).map(\.document.id) == ["a1", "a2"], "of one score the earlier article first")
    #expect(feed.statementCount == 4 && feed.wantedCount == 4 && feed.documentCount == 2)
  }

  @Test func manyAreCutToTheSameAsAll() {
    let many = (0..<700).map { index in
      Sample.record(
        [Sample.item("열겠다"), Sample.item("이용객이 \(index % 7 + 2)만 명 늘었다", id: "A2", at: 200)], id: "a\(index)")
    }
    let all = feed(many)
    #expect(feed(many, most: 5).claims == Array(all.claims.prefix(5)))
    #expect(feed(many, most: 5).wantedCount == 1400)
  }

  @Test func selections() {
    var selection = ClaimSelection()
    selection.types = [.promise]
    #expect(feed(records, selection).claims.allSatisfy { $0.type == .promise })
    #expect(feed(records, selection).wantedCount == 2)
    selection = ClaimSelection()
    selection.speakers = ["서윤", "없는이"]
    #expect(feed(records, selection).wantedCount == 3)
    #expect(feed(records, selection).silentSpeakers == ["없는이"])
    selection = ClaimSelection()
    selection.leastScore = 0.5
    #expect(feed(records, selection).claims.allSatisfy { $0.score >= 0.5 })
  }

  @Test func repetitionsAreFolded() {
    let items = [
      Sample.item("다리가 무너졌다", id: "A1", at: 0, sameAs: "A2"), Sample.item("다리가 무너졌다", id: "A2"),
      Sample.item("다시 짓겠다", id: "A3", at: 300, sameAs: "A9"),
    ]
    let claims = ClaimReader().claims(of: Sample.record(items))
    #expect(claims.map(\.item.id) == ["A2", "A3"], "one that repeats what is not there stands alone")
    #expect(claims[0].repetitions == ["A1"])
  }

  @Test func nothingIsLostWhereRepetitionsRepeatOneAnother() {
    let items = [
      Sample.item("늦었다", id: "A1", sameAs: "A2"), Sample.item("늦었다", id: "A2", at: 200, sameAs: "A1"),
      Sample.item("늦었다", id: "A3", at: 300, sameAs: "A3"),
    ]
    let claims = ClaimReader().claims(of: Sample.record(items))
    #expect(Set(claims.flatMap { [$0.item.id] + $0.repetitions }) == ["A1", "A2", "A3"])
  }

  @Test func outsideTextIsEscaped() {
    var record = Sample.record([Sample.item(Self.hostile)])
    record.title = Self.hostile
    record.entities[0].name = Self.hostile
    let feed = feed([record])
    var text = ClaimText(language: .korean)
    var markdown = ClaimMarkdown(language: .korean)
    let outputs = [
      text.bytes(feed), markdown.bytes(feed), ClaimTable.bytes(feed, language: .korean), ClaimJSON.bytes(feed),
      ClaimJSON.lines(feed),
    ].map { String(decoding: $0, as: UTF8.self) }
    for output in outputs {
      #expect(!output.unicodeScalars.contains("\u{1B}") && !output.unicodeScalars.contains("\u{202E}"))
    }
    #expect(!outputs[1].contains("<b>") && outputs[1].contains("\\*\\<b\\>"))
    #expect(outputs[2].contains("'=1+1") && !outputs[2].contains(",=1+1"))
    #expect(ClaimJSON.lines(feed).split(separator: 0x0A).count == 1)
  }

  @Test func failuresAreTold() {
    var builder = ClaimFeedBuilder(ClaimSelection())
    builder.add(RecordFailure(id: "x", origin: RecordOrigin(path: "x"), code: "no-text", message: "no text"))
    let feed = builder.feed()
    var text = ClaimText(language: .english)
    #expect(String(decoding: text.bytes(feed), as: UTF8.self).contains("x: no text"))
    #expect(String(decoding: ClaimJSON.lines(feed), as: UTF8.self).contains(#""code":"no-text""#))
  }
}
