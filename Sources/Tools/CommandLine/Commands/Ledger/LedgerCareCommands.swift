import Outputs
import StatementLedger

extension Command {
  /// `hwaja ledger stats`: how much there is.
  static let ledgerStats = Command(
    name: "ledger stats",
    summary: Bilingual(en: "show how much the ledger holds", ko: "장부에 얼마나 들어 있는지 보인다"),
    synopsis: "",
    examples: [
      Example(
        line: "hwaja ledger stats",
        meaning: Bilingual(en: "documents, statements, speakers, statuses", ko: "문서, 발언, 화자, 상태"))
    ],
    notes: nil, options: [.ledger],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "ledger stats")
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let counts = try options.with { () throws(LedgerFault) in try ledger.counts() }
      try StandardOutput.write(CountsPage(language: session.contents).page(counts))
      return .success
    })

  /// `hwaja ledger check`: is the file sound.
  static let ledgerCheck = Command(
    name: "ledger check",
    summary: Bilingual(en: "look for every fault of the ledger's file", ko: "장부 파일에 잘못이 없는지 모두 살핀다"),
    synopsis: "",
    examples: [
      Example(
        line: "hwaja ledger check", meaning: Bilingual(en: "ends with 65 if something is wrong", ko: "잘못이 있으면 65로 끝난다"))
    ],
    notes: nil, options: [.ledger],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "ledger check")
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let faults = try options.with { () throws(LedgerFault) in try ledger.check() }
      for fault in faults { session.console.complain(Bilingual(en: PlainLine.text(fault), ko: PlainLine.text(fault))) }
      guard faults.isEmpty else { return .badData }
      try StandardOutput.write(Bilingual(en: "The ledger is sound.\n", ko: "장부에 잘못이 없습니다.\n")[session.contents])
      return .success
    })

  /// `hwaja ledger compact`: makes the file small.
  static let ledgerCompact = Command(
    name: "ledger compact",
    summary: Bilingual(en: "make the ledger's file as small as it can be", ko: "장부 파일을 되도록 작게 만든다"),
    synopsis: "",
    examples: [
      Example(line: "hwaja ledger compact", meaning: Bilingual(en: "after much was replaced", ko: "많은 것이 바뀐 뒤에"))
    ],
    notes: nil, options: [.ledger, .wait],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "ledger compact")
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let (before, after) = try options.with { () throws(LedgerFault) in try ledger.compact() }
      let sizes = [before, after].map { DecimalText.fixed(Double($0) / 1e6, 1) }
      let words = Bilingual(en: "\(sizes[0]) MB before, \(sizes[1]) MB now\n", ko: "\(sizes[0])MB에서 \(sizes[1])MB로\n")
      try StandardOutput.write(words[session.contents])
      return .success
    })
}
