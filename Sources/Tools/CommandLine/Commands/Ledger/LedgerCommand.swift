import Outputs

extension Command {
  /// `hwaja ledger`: statements over time.
  static let ledger = Command(
    name: "ledger",
    summary: Bilingual(en: "keep statements over time, search and follow them", ko: "발언을 장부에 모아 찾고 따라간다"),
    synopsis: "ACTION",
    examples: [
      Example(
        line: "hwaja ledger add news.jsonl",
        meaning: Bilingual(en: "put the statements of articles into hwaja.sqlite", ko: "기사의 발언을 hwaja.sqlite에 넣는다")),
      Example(
        line: "hwaja ledger search 통행료",
        meaning: Bilingual(en: "who spoke of it", ko: "누가 그 말을 했는지")),
      Example(
        line: "hwaja ledger timeline 한서윤 --about 통행료",
        meaning: Bilingual(en: "what one speaker said of it, day by day", ko: "한 사람이 그에 대해 한 말을 날짜순으로")),
      Example(
        line: "hwaja ledger status S12 checking --by 이도담",
        meaning: Bilingual(en: "note that somebody looks into it", ko: "확인을 시작했다고 적는다")),
    ],
    notes: Bilingual(
      en: "The ledger is one SQLite file. Statements have numbers such as S12, speakers such as P3.",
      ko: "장부는 SQLite 파일 하나입니다. 발언은 S12, 화자는 P3 같은 번호로 부릅니다."),
    options: [],
    actions: ledgerActions,
    run: { (arguments, _) async throws(Failure) in
      let word = arguments.operands.first?.text ?? ""
      let known = ledgerActions.map { String($0.name.dropFirst("ledger ".count)) }
      let list = known.joined(separator: ", ")
      let meant = Suggestion.nearest(word, in: known)
      throw .usage(
        en: "hwaja ledger needs one of \(list)." + (meant.map { " Did you mean \($0)?" } ?? ""),
        ko: "hwaja ledger 다음에는 \(list) 중 하나가 와야 합니다." + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? ""))
    })

  private static let ledgerActions: [Command] = [
    .ledgerAdd, .ledgerSearch, .ledgerSpeakers, .ledgerShow, .ledgerTimeline, .ledgerVariants, .ledgerStatus,
    .ledgerMerge, .ledgerSplit,
    .ledgerStats, .ledgerExport, .ledgerImport, .ledgerCheck, .ledgerCompact,
  ]
}
