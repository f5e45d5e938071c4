import AnalysisRecords
import Outputs

/// Draws the headline figures, each with what it is a part of, and the shares of sources and kinds.
struct SummarySection {
  let contents: PageContents

  private var report: QuoteReport { contents.report }
  private var figures: ReportFigures { contents.figures }
  private var words: ReportWords { contents.words }

  /// Writes the section; O(kinds of figures).
  func write(to html: inout HTMLWriter) {
    html.element("section", .id("summary"), HTMLAttribute("aria-labelledby", "summary-h")) { html in
      html.element("h2", .id("summary-h"), text: words.pick("Summary", "요약"))
      html.element("dl", .classes("facts")) { writeFacts(to: &$0) }
      writeNotices(to: &html)
      html.element("div", .classes("figures")) { html in
        writeSources(to: &html)
        writeKinds(to: &html)
      }
    }
    html.markup("\n")
  }

  private func writeFacts(to html: inout HTMLWriter) {
    let total = contents.numbers.count
    let documents = report.documents.count
    write(
      words.pick("Articles", "기사"), documents,
      words.pick("of \(documents + report.failures.count) given", "읽은 기사 / 전체 \(documents + report.failures.count)건"),
      to: &html)
    write(words.pick("Speakers", "화자"), report.speakers.count, words.pick("in all articles", "전체 기사에서"), to: &html)
    let types = AttributionType.allCases.map { "\(words.type($0)) \(figures.types[$0] ?? 0)" }.joined(separator: " · ")
    write(words.pick("Statements", "발언"), total, types, to: &html)
    write(words.nobodyHeading, report.unattributed.count, part(report.unattributed.count, of: total), to: &html)
    let unnamed = figures.sources[.anonymous] + figures.sources[.anonymousWithAffiliation]
    write(words.pick("Unnamed sources", "익명 출처"), unnamed, part(unnamed, of: total), to: &html)
    write(words.pick("Passed on", "전해 들은 말"), figures.chainCount, part(figures.chainCount, of: total), to: &html)
    let same = figures.headlines[.same] ?? 0
    write(
      words.pick("Headline quotes with the body's words", "본문과 같은 제목 인용"), same, part(same, of: figures.headlineCount),
      to: &html)
    write(
      words.pick("Confidence below 0.7", "신뢰도 0.7 미만"), figures.doubtfulCount,
      part(figures.doubtfulCount, of: figures.measuredCount), to: &html)
  }

  /// A part of a whole for people: `340개 중 3.5%`.
  private func part(_ part: Int, of whole: Int) -> String {
    let (share, all) = (words.percent(part, of: whole), words.grouped(whole))
    return words.pick("\(share) of \(all)", "\(all)개 중 \(share)")
  }

  private func write(_ name: String, _ number: Int, _ whole: String, to html: inout HTMLWriter) {
    html.element("div") { html in
      html.element("dt", text: name)
      html.element("dd") { html in
        html.text(words.grouped(number))
        html.markup(" ")
        html.element("small", text: whole)
      }
    }
  }

  private func writeNotices(to html: inout HTMLWriter) {
    for notice in words.notices(report) { html.element("p", .classes("notice"), text: notice) }
    guard !report.failures.isEmpty else { return }
    html.element("details", .id("failures")) { html in
      html.element("summary", text: "\(words.failures) (\(report.failures.count))")
      html.element("ul") { html in
        for failure in report.failures { html.element("li", text: "\(failure.id): \(failure.message)") }
      }
    }
  }

  private func writeSources(to html: inout HTMLWriter) {
    let rows = SourceClass.allCases.map { (words.sourceClass($0), figures.sources[$0]) }
    ShareTable(
      caption: words.pick("How openly sources are told", "취재원을 얼마나 밝혔나"), name: words.pick("Source", "취재원"),
      words: words
    ).write(rows, of: figures.sources.total, to: &html)
  }

  private func writeKinds(to html: inout HTMLWriter) {
    var rows = EntityKind.allCases.map { (RecordLabels.kind($0)[words.language], figures.kinds[$0] ?? 0) }
      .filter { $0.1 > 0 }
    rows.append((words.nobody, report.unattributed.count))
    ShareTable(
      caption: words.pick("Statements by kind of speaker", "화자의 종류별 발언"), name: words.pick("Kind", "종류"), words: words
    ).write(rows, of: contents.numbers.count, to: &html)
  }
}
