import JSONText
import Outputs
import StatementLedger

extension Option {
  static let altered = Option(
    name: "altered",
    help: Bilingual(en: "only where the meaning or the speaker changed on the way", ko: "뜻이나 화자가 바뀐 것만"))
  static let headlines = Option(
    name: "headlines", help: Bilingual(en: "headlines beside the words of their article", ko: "제목을 본문의 말과 견준다"))
}

extension Command {
  /// `hwaja ledger variants`: one utterance in several wordings.
  static let ledgerVariants = Command(
    name: "ledger variants",
    summary: Bilingual(en: "show how a quotation changed from article to article", ko: "한 말이 기사마다 어떻게 달라졌는지 보인다"),
    synopsis: "[WORD…]",
    examples: [
      Example(
        line: "hwaja ledger variants --altered",
        meaning: Bilingual(en: "quotations that changed on their way", ko: "전해지며 달라진 인용")),
      Example(
        line: "hwaja ledger variants --headlines --altered",
        meaning: Bilingual(en: "headlines that say something else than their article", ko: "본문과 다르게 말하는 제목")),
    ],
    notes: Bilingual(
      en: """
        [-words-] are left out, {+words+} put in. altered says what changed in meaning: number, negation, modality,
        subject; with another speaker, that two articles give the words to two people. Read both articles before you
        say that one is wrong. Ends with 1 if nothing is found.
        """,
      ko: """
        [-말-]은 빠진 말, {+말+}은 들어간 말입니다. '달라짐'은 뜻이 바뀐 것(수, 부정, 양태, 주어), '다른 화자'는 두 기사가 그 말을
        두 사람에게 돌린 것입니다. 어느 쪽이 틀렸는지는 두 기사를 읽고 판단하세요. 찾은 것이 없으면 1로 끝납니다.
        """),
    options: [.ledger, .altered, .headlines] + Option.filters + [
      .limit,
      .format(["text", "jsonl"], Bilingual(en: "for reading, or a pair a line (text)", ko: "읽기용, 한 줄에 한 쌍 (기본 text)")),
    ],
    run: { (arguments, session) async throws(Failure) in
      var query = try StatementQuery(arguments)
      query.words = arguments.words
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let groups = try options.with { () throws(LedgerFault) in
        guard arguments.has(.headlines) else { return try ledger.variants(query) }
        return try ledger.headlines(query).map {
          VariantGroup(utterance: $0.fuller.id, fullest: $0.fuller, variants: [$0])
        }
      }
      let chosen = groups.compactMap { $0.narrowed(toAlarms: arguments.has(.altered)) }
      let limit = try arguments.count(.limit, atMost: 1_000_000) ?? 20
      if arguments.text(.format([], .inputs)) == "jsonl" {
        try StandardOutput.write(VariantPage.lines(chosen.prefix(limit)))
      } else {
        try StandardOutput.write(VariantPage(language: session.contents).page(chosen, showing: limit))
      }
      return chosen.isEmpty ? .findings : .success
    })
}

extension VariantGroup {
  /// The group without the wordings that nobody needs to look at; `nil` if none is left.
  fileprivate func narrowed(toAlarms: Bool) -> VariantGroup? {
    guard toAlarms else { return self }
    var group = self
    group.variants.removeAll { !$0.isAlarm }
    return group.variants.isEmpty ? nil : group
  }
}
