import Outputs
import StatementLedger

extension Option {
  static let verdict = Option(
    name: "verdict", value: "GRADE",
    help: Bilingual(
      en: "the verdict, with checked: a grade of the scale (SNU's: 사실 … 전혀 사실 아님, 판단 유보)",
      ko: "checked일 때의 판정: 등급표의 등급 (SNU: 사실 … 전혀 사실 아님, 판단 유보)"))
  static let evidence = Option(
    name: "evidence", value: "URL", help: Bilingual(en: "address of evidence (repeatable)", ko: "근거의 주소 (여러 번)"))
  static let review = Option(
    name: "review", value: "URL", help: Bilingual(en: "address of the published fact-check", ko: "발행한 팩트체크의 주소"))
  static let scale = Option(
    name: "scale", value: "FILE",
    help: Bilingual(
      en: "grades of your own: a number, a tab and a name a line, - for no number",
      ko: "직접 만든 등급표: 한 줄에 수, 탭, 이름. 수가 없으면 -"))
}

extension Command {
  /// `hwaja ledger status`: where a statement stands, and its history.
  static let ledgerStatus = Command(
    name: "ledger status",
    summary: Bilingual(en: "note where a statement stands, or show its history", ko: "발언의 확인 상태를 적거나 이력을 보인다"),
    synopsis: "ID [checking|waiting|checked|dropped]",
    examples: [
      Example(
        line: "hwaja ledger status S12 checking --by 이도담",
        meaning: Bilingual(en: "somebody looks into it", ko: "확인을 시작했다")),
      Example(
        line: "hwaja ledger status S12 checked --verdict '대체로 사실 아님' --evidence https://example.org/a.pdf",
        meaning: Bilingual(en: "a verdict with its evidence", ko: "판정과 근거")),
      Example(line: "hwaja ledger status S12", meaning: Bilingual(en: "the history", ko: "이력")),
    ],
    notes: Bilingual(
      en: "Entries are only ever added: nothing that was decided is lost.", ko: "이력은 더해지기만 하므로 정한 것은 사라지지 않습니다."),
    options: [.ledger, .wait, .now, .by, .note, .verdict, .evidence, .review, .scale],
    run: { (arguments, session) async throws(Failure) in
      guard let word = arguments.operands.first else {
        throw .usage(en: "Which statement? hwaja ledger status S12.", ko: "어떤 발언인가요? hwaja ledger status S12.")
      }
      if arguments.operands.count > 2 { throw .tooMany("ledger status", arguments.operands[2]) }
      let id = try LedgerOptions.statement(word)
      let options = LedgerOptions(arguments)
      let decision = try arguments.operands.dropFirst().first.map { word throws(Failure) in
        try StatusReading(arguments).decision(word.text, options)
      }
      let ledger = try options.open()
      let history = try options.with { () throws(LedgerFault) in
        _ = try ledger.statement(id)
        if let decision { try ledger.decide(decision, on: id) }
        return try ledger.history(of: id)
      }
      try StandardOutput.write(HistoryPage(language: session.contents).page(id, history))
      return .success
    })
}

/// Makes an entry of a history out of the arguments.
private struct StatusReading {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func decision(_ word: String, _ options: LedgerOptions) throws(Failure) -> Decision {
    guard let status = DeskStatus(rawValue: word) else {
      let known = DeskStatus.allCases.map(\.rawValue)
      let meant = Suggestion.nearest(word, in: known)
      throw .usage(
        en: "\"\(PlainLine.text(word))\" is no status; there are \(known.joined(separator: ", "))."
          + (meant.map { " Did you mean \($0)?" } ?? ""),
        ko: "\"\(PlainLine.text(word))\"이라는 상태는 없습니다. \(known.joined(separator: ", ")) 중 하나를 쓰세요."
          + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? ""))
    }
    let deed = try options.deed()
    return Decision(
      status: status, verdict: try verdict(for: status), at: deed.at, by: deed.by, note: deed.note,
      evidence: try arguments.all(.evidence).map { word throws(Failure) in try address(word, .evidence) },
      review: try arguments.path(.review).map { word throws(Failure) in try address(word, .review) })
  }

  private func verdict(for status: DeskStatus) throws(Failure) -> Verdict? {
    guard let name = arguments.text(.verdict) else {
      guard status == .checked else { return nil }
      throw .usage(
        en: "checked needs a verdict: --verdict GRADE.", ko: "checked에는 판정이 필요합니다: --verdict 등급.")
    }
    guard status == .checked else {
      throw .usage(en: "Only checked takes a verdict.", ko: "판정은 checked에만 줄 수 있습니다.")
    }
    let scale = try scale()
    guard let verdict = scale.verdict(name) else {
      let grades = scale.grades.map(\.name).joined(separator: ", ")
      throw .usage(
        en: "the scale has no \"\(PlainLine.text(name))\"; its grades are \(PlainLine.text(grades)).",
        ko: "등급표에 \"\(PlainLine.text(name))\"이(가) 없습니다. 등급은 \(PlainLine.text(grades))입니다.")
    }
    return verdict
  }

  private func scale() throws(Failure) -> VerdictScale {
    guard let path = arguments.path(.scale) else { return .snu }
    let shown = PlainLine.text(path.text)
    do throws(ReadFault) {
      let source = try ByteSource(path)
      defer { source.close() }
      let text = String(validating: try source.readAll(), as: UTF8.self)
      if let scale = text.flatMap({ VerdictScale(table: $0) }) { return scale }
    } catch {
      throw Failure(
        code: .missingInput,
        message: Bilingual(
          en: "\(shown): can't be read: \(error.reason). Check the path.",
          ko: "\(shown): 읽을 수 없습니다: \(error.reason). 경로를 확인하세요."))
    }
    throw Failure(
      code: .badData,
      message: Bilingual(
        en: "\(shown): this is no scale. Write a number, a tab and a name a line.",
        ko: "\(shown): 등급표가 아닙니다. 한 줄에 수, 탭, 이름을 쓰세요."))
  }

  private func address(_ word: PathName, _ option: Option) throws(Failure) -> String {
    let text = word.text
    let isAddress = ["http://", "https://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    guard isAddress, !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else {
      throw .usage(
        en: "--\(option.name) takes an address that begins with https:// or http://, not \"\(PlainLine.text(text))\".",
        ko: "--\(option.name)에는 https://나 http://로 시작하는 주소를 주세요. \"\(PlainLine.text(text))\"은(는) 쓸 수 없습니다.")
    }
    return text
  }
}
