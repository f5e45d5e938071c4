import Audit
import Outputs

extension Command {
  /// `hwaja audit estimate`: what decisions say of the whole corpus.
  static let auditEstimate = Command(
    name: "audit estimate",
    summary: Bilingual(
      en: "tell from decisions how many of all statements are right", ko: "판정에서 전체 발언의 정밀도를 어림한다"),
    synopsis: "DECISIONS",
    examples: [
      Example(
        line: "hwaja audit estimate decisions-1a2b3c4d.jsonl",
        meaning: Bilingual(en: "precision of all and of every stratum, with intervals", ko: "전체와 층별 정밀도와 구간")),
      Example(
        line: "hwaja audit estimate --format md -o audit.md decisions-1a2b3c4d.jsonl",
        meaning: Bilingual(en: "as Markdown, into a file", ko: "마크다운으로, 파일에")),
    ],
    notes: Bilingual(
      en: """
        DECISIONS is a file that the page of hwaja audit sample has saved. Every stratum counts by its share of all
        statements, not by its part of the sample; intervals are of 95 % (stratified Wilson).
        """,
      ko: """
        DECISIONS는 hwaja audit sample의 페이지에서 저장한 파일입니다. 층은 표본이 아니라 전체 발언에서 차지하는 몫으로
        셉니다. 구간은 95 %입니다(층화 윌슨).
        """),
    options: [
      .format(
        ["text", "md", "json"], Bilingual(en: "for reading, Markdown, or JSON (text)", ko: "읽기용, 마크다운, JSON (기본 text)")),
      .output,
    ],
    run: { (arguments, session) async throws(Failure) in
      let sample = try DecisionsFile.read(arguments, for: "audit estimate", session.console)
      let estimate = PrecisionEstimate(sample)
      let bytes =
        switch arguments.text(.format([], .inputs)) {
        case "json": EstimateJSON.bytes(estimate, of: sample)
        case "md": EstimatePage(language: session.contents).markdown(estimate, of: sample)
        default: EstimatePage(language: session.contents).text(estimate, of: sample)
        }
      try RunOptions.write(bytes, to: try RunOptions.output(arguments), arguments)
      return .success
    })
}
