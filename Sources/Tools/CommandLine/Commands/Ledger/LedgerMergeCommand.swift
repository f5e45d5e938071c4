import Outputs
import StatementLedger

extension Option {
  static let statement = Option(
    name: "statement", value: "ID",
    help: Bilingual(
      en: "a statement that somebody else of this name made (repeatable)", ko: "같은 이름의 다른 사람이 한 발언 (여러 번)"))
}

extension Command {
  /// `hwaja ledger merge`: two speakers are one.
  static let ledgerMerge = Command(
    name: "ledger merge",
    summary: Bilingual(en: "make speakers one", ko: "화자를 하나로 합친다"),
    synopsis: "SPEAKER… INTO",
    examples: [
      Example(
        line: "hwaja ledger merge P7 P3 --by 이도담 --note '같은 사람'",
        meaning: Bilingual(en: "P7 becomes a part of P3", ko: "P7을 P3에 합친다"))
    ],
    notes: nil,
    options: [.ledger, .wait, .now, .by, .note],
    run: { (arguments, session) async throws(Failure) in
      guard let last = arguments.operands.last, arguments.operands.count >= 2 else {
        throw .usage(en: "Whom into whom? hwaja ledger merge P7 P3.", ko: "누구를 누구에게 합칠까요? hwaja ledger merge P7 P3.")
      }
      let options = LedgerOptions(arguments)
      let deed = try options.deed()
      let ledger = try options.open()
      let whole = try options.speaker(last, in: ledger)
      for word in arguments.operands.dropLast() {
        let part = try options.speaker(word, in: ledger)
        try options.with { () throws(LedgerFault) in try ledger.merge(part.id, into: whole.id, deed) }
      }
      return try SpeakerPage.show([whole.id], options, ledger, session)
    })

  /// `hwaja ledger split`: undoes a merge, or parts namesakes.
  static let ledgerSplit = Command(
    name: "ledger split",
    summary: Bilingual(en: "undo a merge, or part namesakes", ko: "합친 화자를 되돌리거나 동명이인을 나눈다"),
    synopsis: "SPEAKER [--statement ID…]",
    examples: [
      Example(
        line: "hwaja ledger split P7 --by 이도담",
        meaning: Bilingual(en: "P7 is a speaker of its own again", ko: "P7을 다시 따로 둔다")),
      Example(
        line: "hwaja ledger split P3 --statement S12 --statement S40",
        meaning: Bilingual(en: "two statements are a namesake's", ko: "두 발언은 동명이인의 것이다")),
    ],
    notes: nil,
    options: [.ledger, .wait, .now, .by, .note, .statement],
    run: { (arguments, session) async throws(Failure) in
      guard let word = arguments.operands.first, arguments.operands.count == 1,
        let speaker = LedgerOptions.number(word.text, letter: "P")
      else {
        throw .usage(en: "Whom? Give a number: hwaja ledger split P7.", ko: "누구를 나눌까요? 번호를 주세요: hwaja ledger split P7.")
      }
      var statements: [Int] = []
      for word in arguments.all(.statement) { statements.append(try LedgerOptions.statement(word)) }
      let options = LedgerOptions(arguments)
      let deed = try options.deed()
      let ledger = try options.open()
      let shown = try options.with { () throws(LedgerFault) in
        guard statements.isEmpty else { return [speaker, try ledger.separate(statements, from: speaker, deed)] }
        try ledger.split(speaker, deed)
        return [speaker]
      }
      return try SpeakerPage.show(shown, options, ledger, session)
    })
}
