import JSONText
import Outputs
import StatementLedger

extension Command {
  /// `hwaja ledger import`: another ledger's statements and decisions.
  static let ledgerImport = Command(
    name: "ledger import",
    summary: Bilingual(en: "take in what another ledger exported", ko: "다른 장부가 내보낸 것을 받아들인다"),
    synopsis: "FILE…",
    examples: [
      Example(
        line: "hwaja ledger import ledger.jsonl",
        meaning: Bilingual(en: "documents, statements, decisions, merges", ko: "문서, 발언, 결정, 합친 화자"))
    ],
    notes: Bilingual(
      en: "FILE is what hwaja ledger export --format jsonl wrote, or -. What is there already is left alone.",
      ko: "FILE은 hwaja ledger export --format jsonl이 쓴 파일이나 -입니다. 이미 있는 것은 그대로 둡니다."),
    options: [.ledger, .wait],
    run: { (arguments, session) async throws(Failure) in
      guard !arguments.operands.isEmpty else {
        throw .usage(en: "Which file? hwaja ledger import FILE.", ko: "어떤 파일을 받을까요? hwaja ledger import FILE.")
      }
      let options = LedgerOptions(arguments)
      let ledger = try options.open(.create)
      var run = LedgerImportRun(ledger: ledger, options: options, console: session.console)
      for path in arguments.operands { try run.read(path) }
      return try run.end(session.contents)
    })
}

/// One run of `hwaja ledger import`.
private struct LedgerImportRun {
  let ledger: Ledger
  let options: LedgerOptions
  let console: Console
  private var outcome = ImportOutcome()
  private var faults = 0

  init(ledger: Ledger, options: LedgerOptions, console: Console) {
    (self.ledger, self.options, self.console) = (ledger, options, console)
  }

  /// Takes in a file, some lines a transaction.
  mutating func read(_ path: PathName) throws(Failure) {
    var chunks = try Self.reading(path) { () throws(ReadFault) in
      RowChunks(path == Input.standardInput.path ? ByteSource() : try ByteSource(path))
    }
    defer { chunks.close() }
    while let chunk = try Self.reading(path, { () throws(ReadFault) in try chunks.next() }) {
      let lines = lines(of: chunk, path)
      var outcome = self.outcome
      try options.with { () throws(LedgerFault) in try ledger.importLines(lines, into: &outcome) }
      self.outcome = outcome
    }
  }

  private static func reading<Value>(
    _ path: PathName, _ work: () throws(ReadFault) -> Value
  ) throws(Failure) -> Value {
    do throws(ReadFault) { return try work() } catch {
      let (_, words) = FaultWords.words(error)
      let shown = PlainLine.text(path.text)
      throw Failure(
        code: .missingInput, message: Bilingual(en: "\(shown): \(words.english)", ko: "\(shown): \(words.korean)"))
    }
  }

  private mutating func lines(of chunk: RowChunks.Chunk, _ path: PathName) -> [LedgerLine] {
    let bytes = chunk.bytes
    var reader = LedgerLineReader(bytes)
    var lines: [LedgerLine] = []
    var (start, number) = (0, chunk.firstLine)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        do throws(JSONFault) {
          if let fault = JSONReader.firstInvalidByte(bytes, in: start..<end) {
            throw JSONFault(offset: fault, reason: .notUTF8)
          }
          lines.append(try reader.line(in: start..<end))
        } catch {
          complain(error, PlainLine.text("\(path.text):\(number):\(error.offset - start + 1)"))
        }
      }
      (start, number) = (end + 1, number + 1)
    }
    return lines
  }

  private mutating func complain(_ fault: JSONFault, _ place: String) {
    faults += 1
    let (_, words) = FaultWords.words(fault.reason)
    console.say(Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)"))
  }

  func end(_ language: Language) throws(Failure) -> ExitCode {
    let words = Bilingual(
      en:
        "\(outcome.added) documents taken in, \(outcome.known) known already, \(outcome.decisions) decisions, \(outcome.events) changes of speakers",
      ko:
        "문서 \(outcome.added)건을 받음, 이미 있던 문서 \(outcome.known)건, 결정 \(outcome.decisions)개, 화자를 바꾼 일 \(outcome.events)개")
    try StandardOutput.write(words[language] + "\n")
    guard faults > 0 else { return .success }
    console.complain(
      Bilingual(
        en: "\(faults) lines are no lines of a ledger; the others were taken in.",
        ko: "장부의 줄이 아닌 것이 \(faults)개 있었고, 나머지는 받았습니다."))
    return .badData
  }
}
