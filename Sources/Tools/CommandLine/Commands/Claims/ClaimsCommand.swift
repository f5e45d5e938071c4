import AnalysisRecords
import ClaimFeed
import Outputs

extension Command {
  /// `hwaja claims`: statements worth checking.
  static let claims = Command(
    name: "claims",
    summary: Bilingual(en: "rank what was said by how much it is worth checking", ko: "확인할 만한 발언을 차례로 보인다"),
    synopsis: "[INPUT…]",
    examples: [
      Example(
        line: "hwaja claims articles/",
        meaning: Bilingual(
          en: "the \(ClaimsRun.mostShown) statements most worth checking", ko: "가장 확인할 만한 발언 \(ClaimsRun.mostShown)개")),
      Example(
        line: "hwaja claims --type quantity --type comparison --top 50 news.jsonl",
        meaning: Bilingual(en: "figures and comparisons only", ko: "수량과 비교만")),
      Example(
        line: "hwaja claims --speaker 한서윤 --min-score 0.5 articles/",
        meaning: Bilingual(en: "one speaker's, from a score on", ko: "한 사람의 말, 그 점수부터")),
      Example(
        line: "hwaja claims --format jsonl -o claims.jsonl records.jsonl",
        meaning: Bilingual(en: "all of them, for programs, from records", ko: "모두를 프로그램용으로, 기록에서")),
    ],
    notes: .claims,
    options: [
      .format(
        ["text", "json", "jsonl", "csv", "md"],
        Bilingual(
          en: "for reading, one object, a claim a line, a table, Markdown (text)",
          ko: "읽기용, 객체 하나, 한 줄에 하나, 표, 마크다운 (기본 text)")),
      .top, .claimType, .claimSpeaker, .minScore,
    ] + RunOptions.options,
    actions: [.claimsMeasure],
    run: { (arguments, session) async throws(Failure) in try await ClaimsRun(arguments, session).run() })
}

extension Bilingual {
  /// What a score is, and what stands beside the words.
  fileprivate static let claims = Bilingual(
    en: """
      A score is the share of statements with the same features that an editor would check, by labelled
      statements; the reasons add up to it. Words within 〔 〕 are ours and never part of what was said.

      \(Bilingual.inputs.english)
      Records of hwaja analyze are taken as well.
      """,
    ko: """
      점수는 특징이 같은 발언 가운데 편집자가 확인할 만하다고 본 비율이고, 까닭을 더하면 점수가 됩니다.
      〔 〕 안은 이 프로그램이 덧붙인 말로, 발언의 일부가 아닙니다.

      \(Bilingual.inputs.korean)
      hwaja analyze가 만든 기록도 받습니다.
      """)
}

extension Option {
  static let top = Option(
    name: "top", value: "N",
    help: Bilingual(
      en: "only the first N (\(ClaimsRun.mostShown) as text and Markdown, else all)",
      ko: "앞의 N개만 (text와 md는 \(ClaimsRun.mostShown)개, 나머지는 모두)"))
  static let claimType = Option(
    name: "type", value: "TYPE", choices: ClaimType.allCases.map(\.rawValue),
    help: Bilingual(en: "only claims of this type (repeatable)", ko: "이 유형만 (여러 번)"))
  static let claimSpeaker = Option(
    name: "speaker", value: "NAME", help: Bilingual(en: "only this speaker's (repeatable)", ko: "이 화자의 말만 (여러 번)"))
  static let minScore = Option(
    name: "min-score", value: "S",
    help: Bilingual(en: "only claims whose score is at least S, from 0 to 1 (0)", ko: "점수가 S(0부터 1까지) 이상인 것만 (기본 0)"))
}
