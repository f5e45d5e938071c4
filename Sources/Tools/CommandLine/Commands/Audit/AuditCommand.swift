import Outputs

extension Command {
  /// `hwaja audit`: how right are answers, and where do they fail.
  static let audit = Command(
    name: "audit",
    summary: Bilingual(en: "measure how accurate answers are, and where they fail", ko: "얼마나 정확한지, 어디서 틀리는지 잰다"),
    synopsis: "--gold GOLD… [INPUT…]",
    examples: [
      Example(
        line: "hwaja audit --gold gold.jsonl",
        meaning: Bilingual(en: "analyze the texts of the gold, and compare", ko: "정답의 본문을 분석해 견준다")),
      Example(
        line: "hwaja audit --gold gold.jsonl --format html -o audit.html",
        meaning: Bilingual(en: "a page with every error in its sentence", ko: "틀린 곳을 문장 안에서 보는 화면으로")),
      Example(
        line: "hwaja audit --gold gold.jsonl --predictions records.jsonl",
        meaning: Bilingual(en: "records of any system", ko: "다른 시스템의 기록을")),
      Example(
        line: "hwaja audit --gold gold.jsonl --fail-under quotes=0.95,false=0.04",
        meaning: Bilingual(en: "end with 1 if that is not reached", ko: "모자라면 1로 끝낸다")),
      Example(
        line: "hwaja audit --gold gold.jsonl --compare old.jsonl",
        meaning: Bilingual(en: "what got better and worse", ko: "무엇이 나아지고 나빠졌는지")),
      Example(
        line: "hwaja audit --gold first.jsonl --agreement second.jsonl",
        meaning: Bilingual(en: "two annotators of the same articles", ko: "같은 기사를 표시한 두 사람")),
    ],
    notes: Bilingual(
      en: """
        Gold is JSONL with "id", "text", "speakers", "quotes" and "indirect". INPUT is articles or records; each is
        compared with the gold of its id, and must have the same text. Without INPUT the texts of the gold are
        analyzed. Figures are named as in JSON (quotes.f1, both.false_attribution_rate) or in short: quotes, indirect,
        strict, both, false, speaker, coverage, b3, source, cue. A folder or file that is called like an action is
        written ./NAME.
        """,
      ko: """
        정답은 "id", "text", "speakers", "quotes", "indirect"가 있는 JSONL입니다. INPUT은 기사나 기록이고, id가 같은
        정답과 견주며 본문이 같아야 합니다. INPUT이 없으면 정답의 본문을 분석합니다. 지표 이름은 JSON에 있는 대로
        (quotes.f1, both.false_attribution_rate) 쓰거나 짧게 quotes, indirect, strict, both, false, speaker,
        coverage, b3, source, cue로 씁니다. 하위 명령과 이름이 같은 파일이나 폴더는 ./이름으로 쓰세요.
        """),
    options: AuditOptions.options,
    actions: [.auditSample, .auditEstimate, .auditGold, .auditExport, .auditImport],
    run: { (arguments, session) async throws(Failure) in try await AuditRun(arguments, session).run() })
}
