import ArticleText
import Hwaja
import PipelineSupport
import TestSupport
import Testing

/// Floors under the accuracy on our own articles: the figures of the day they were set, less 0.02.
///
/// They keep a change from losing much unseen; what counts is `.ci/score.py` on gold that nobody here has read.
@Suite struct AccuracyTests {
  @Test func quotesOfOurArticles() throws {
    let worker = try Analyzer().makeWorker()
    var score = QuoteScore()
    for article in try ArticleFolder().articles() {
      let record = worker.analyze(Article(id: article.name, text: article.text))
      var found: [Range<Int>: String?] = [:]
      // The innermost item that covers a quote owns it; items stand the wider before the narrower.
      for item in record.attributions {
        for quote in item.quotes { found[quote.start..<quote.end] = item.speaker?.name }
      }
      score.add(found.map { QuoteScore.Found($0.key, speaker: $0.value) }, against: article)
    }
    print("own articles: \(score)")
    #expect(score.precision >= 0.80)
    #expect(score.recall >= 0.64)
    #expect(score.spanRecall >= 0.78)
  }
}
