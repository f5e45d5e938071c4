import AnalysisRecords
import ArticleText
import Hwaja
import Outputs
import QuoteReports

extension Command {
  /// `hwaja report`: who said what, over all inputs.
  static let report = Command(
    name: "report",
    summary: Bilingual(en: "sum up per speaker who said what", ko: "화자별로 누가 무엇을 말했는지 모은다"),
    synopsis: "[INPUT…]",
    examples: [
      Example(
        line: "hwaja report articles/", meaning: Bilingual(en: "all articles of a folder", ko: "폴더의 모든 기사")),
      Example(
        line: "hwaja report --format html -o report.html articles/",
        meaning: Bilingual(en: "a page for the browser, one file", ko: "브라우저로 볼 파일 하나")),
      Example(
        line: "hwaja report --format html -o report/ news.jsonl",
        meaning: Bilingual(
          en: "a folder of pages, for more than \(OnePageReport.mostStatements) statements",
          ko: "쪽을 나눈 폴더. 발언이 \(OnePageReport.mostStatements)개를 넘을 때")),
      Example(
        line: "hwaja report --format csv -o report.csv --since 2026-01-01 news.jsonl",
        meaning: Bilingual(en: "as a table, from that day on", ko: "그날부터의 발언을 표로")),
      Example(
        line: "hwaja report --format md --by outlet -o report.md news.jsonl",
        meaning: Bilingual(en: "as Markdown, by outlet", ko: "매체별로, 마크다운으로")),
      Example(
        line: "hwaja report --speaker 한서윤 articles/",
        meaning: Bilingual(en: "one speaker only", ko: "한 사람만")),
      Example(
        line: "hwaja report records.jsonl",
        meaning: Bilingual(en: "from records made by hwaja analyze", ko: "hwaja analyze가 만든 기록에서")),
    ],
    notes: .inputs,
    options: [
      .format(
        ["text", "md", "html", "csv", "tsv", "json"],
        Bilingual(
          en: "for reading, Markdown, pages, tables, JSON (text)", ko: "읽기용, 마크다운, 웹 쪽, 표, JSON (기본 text)")),
      .grouping, .speaker, .since, .until,
    ] + RunOptions.options,
    run: { (arguments, session) async throws(Failure) in try await ReportRun(arguments, session).run() })
}
