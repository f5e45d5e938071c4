import AnalysisRecords
import ArticleText
import Glibc
import Hwaja
import JSONText
import PipelineSupport
import TestSupport
import Testing

/// One article gives the same bytes at every run, in every thread, behind every other article, in every locale.
@Suite struct DeterminismTests {
  private let articles: [Article]

  init() throws {
    articles = try ArticleFolder().articles().map { Article(id: $0.name, text: $0.text) }
  }

  @Test func aWorkerForgetsTheArticlesBefore() {
    let worker = AttributionCase.analyzer.makeWorker()
    let first = articles.map { Self.line(worker.analyze($0)) }
    #expect(articles.map { Self.line(worker.analyze($0)) } == first, "the same worker, a second time")
    #expect(articles.reversed().map { Self.line(worker.analyze($0)) } == first.reversed(), "in another order")
    for (article, line) in zip(articles, first).prefix(6) {
      #expect(Self.line(AttributionCase.analyzer.analyze(article)) == line, "a worker of its own")
    }
  }

  @Test func anotherAnalyzerSaysTheSame() {
    let other = Analyzer(lexicon: TestLexicon.shared)
    for article in articles.prefix(6) {
      #expect(Self.line(other.analyze(article)) == Self.line(AttributionCase.analyzer.analyze(article)))
    }
  }

  @Test func threadsDoNotMatter() async {
    let analyzer = AttributionCase.analyzer
    let alone = Self.lines(articles, analyzer)
    let together = await withTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<4 { group.addTask { [articles] in Self.lines(articles, analyzer) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.allSatisfy { $0 == alone })
  }

  @Test func explainingChangesNothing() {
    let worker = AttributionCase.analyzer.makeWorker()
    for article in articles {
      let (record, reasons) = worker.analyze(article, explaining: true)
      #expect(Self.line(record) == Self.line(worker.analyze(article)))
      #expect(reasons.map(\.item) == record.attributions.map(\.id), "a reason for every item")
    }
  }

  @Test func aRecordComesBackFromItsBytes() throws {
    let worker = AttributionCase.analyzer.makeWorker()
    for article in articles {
      let record = worker.analyze(article)
      let bytes = Self.line(record)
      var reader = RecordReader(bytes)
      #expect(try reader.line(in: 0..<bytes.count) == .record(record), "\(article.id)")
    }
  }

  @Test(
    .enabled(if: Locales.has("C.UTF-8"), "the locale is not installed here"), arguments: ["C", "C.UTF-8"])
  func localesDoNotMatter(_ name: String) { sameInLocale(name) }

  @Test(.enabled(if: Locales.has("ko_KR.UTF-8"), "the locale is not installed here"))
  func theKoreanLocaleDoesNotMatter() { sameInLocale("ko_KR.UTF-8") }

  private func sameInLocale(_ name: String) {
    let before = Self.lines(articles, AttributionCase.analyzer)
    let inside = Locales.with(name) { Self.lines(articles, AttributionCase.analyzer) }
    #expect(inside == before)
  }

  /// The records of all articles by one worker.
  private static func lines(_ articles: [Article], _ analyzer: Analyzer) -> [[UInt8]] {
    let worker = analyzer.makeWorker()
    return articles.map { line(worker.analyze($0)) }
  }

  private static func line(_ record: AnalysisRecord) -> [UInt8] {
    var json = JSONWriter()
    record.write(to: &json)
    return json.bytes
  }
}

/// Locales of this thread alone, so that tests beside this one keep theirs.
private enum Locales {
  /// All categories: C's `LC_ALL_MASK` is a macro that Swift does not see.
  private static let every = [LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES]
    .reduce(Int32(0)) { $0 | 1 << Int32($1) }

  static func has(_ name: String) -> Bool {
    guard let locale = unsafe newlocale(every, name, nil) else { return false }
    unsafe freelocale(locale)
    return true
  }

  static func with<Value>(_ name: String, _ body: () -> Value) -> Value? {
    guard let locale = unsafe newlocale(every, name, nil) else { return nil }
    let before = unsafe uselocale(locale)
    defer {
      unsafe _ = uselocale(before)
      unsafe freelocale(locale)
    }
    return body()
  }
}
