import AnalysisRecords
import ArticleText
import Hwaja
import LexiconTables
import PipelineSupport
import Testing

/// The face of the library: what a program that uses it sees.
@Suite struct AnalyzerTests {
  @Test func theRecordRepeatsWhatTheInputSays() throws {
    var article = Article(id: "a2", text: "그는 웃었다.", title: "새 다리")
    article.published = "2026-02-03"
    article.outlet = "가온통신"
    article.byline = "유은채 기자"
    article.url = "https://example.invalid/1"
    article.origin = Article.Origin(path: "news.jsonl", row: 7)
    let record = try Analyzer().analyze(article)
    #expect(record.title == "새 다리")
    #expect(record.published == "2026-02-03")
    #expect(record.outlet == "가온통신")
    #expect(record.byline == "유은채 기자")
    #expect(record.url == "https://example.invalid/1")
    #expect(record.origin == RecordOrigin(path: "news.jsonl", row: 7))
    #expect(record.analyzer.version == Analyzer.version)
    #expect(record.analyzer.lexicon.hasPrefix("sha256:"))
  }

  @Test func spansOfTheTitleSaySo() throws {
    let article = Article(
      id: "a3", text: "한서윤 시장은 \"내일 문을 연다\"고 말했다.", title: "한서윤 \"내일 문 연다\"")
    let record = try Analyzer().analyze(article)
    let items = record.attributions
    #expect(items.map { $0.content[0].inTitle } == [true, false])
    #expect(items.map { $0.content[0].start } == [5, 9], "both count from their own beginning")
    #expect(items.allSatisfy { $0.speaker?.name == "한서윤" })
  }

  @Test func aLexiconOfOnesOwnIsAsked() throws {
    let text = "소식\n벨라노프는 \"늦었다\"고 말했다."
    let article = Article(id: "a4", text: text)
    let known = Analyzer(lexicon: TestLexicon.shared).analyze(article)
    #expect(known.attributions.map { $0.speaker?.name } == ["아르템 벨라노프"], "the short form of an added person")
    #expect(known.entities.first { $0.name == "아르템 벨라노프" }?.lexicon == "belanov-artem")
    #expect(known.analyzer.lexicon != (try Analyzer().analyze(article)).analyzer.lexicon, "the digest tells them apart")
  }

  @Test func everyRuleHasANameASummaryAndAnExample() {
    for rule in Analyzer.rules {
      #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.name)")
      #expect(rule.summary.hasSuffix(".") && !rule.example.isEmpty, "\(rule.name)")
    }
  }

  /// The example of every rule is decided by that rule; it stands behind a sentence that names a speaker.
  @Test(arguments: Analyzer.rules.map { ($0.name, $0.example) })
  func examplesShowTheirRule(_ name: String, _ example: String) throws {
    let isHeadline = name.hasPrefix("headline")
    let before = isHeadline ? "" : "소식\n"
    let introduction = ["dropped-subject", "turn"].contains(name) ? "한서윤 시장은 \"함께 걷자\"고 했다. " : ""
    let after = isHeadline ? "\n한서윤 시장은 \"내일 문을 연다\"고 말했다." : ""
    let record = try Analyzer().analyze(Article(id: name, text: before + introduction + example + after))
    #expect(record.attributions.contains { $0.pattern == name }, "\(record.attributions.map(\.pattern)): \(example)")
  }
}
