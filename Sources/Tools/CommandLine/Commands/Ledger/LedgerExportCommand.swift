import AnalysisRecords
import JSONText
import Outputs
import StatementLedger

extension Option {
  static let publisher = Option(
    name: "publisher", value: "NAME",
    help: Bilingual(en: "who publishes the verdicts (the one who decided)", ko: "판정을 발행하는 기관 (기본은 판정한 사람)"))
}

extension Command {
  /// `hwaja ledger export`: for spreadsheets, programs, and other desks.
  static let ledgerExport = Command(
    name: "ledger export",
    summary: Bilingual(en: "write statements for other programs", ko: "발언을 다른 프로그램이 쓰게 내보낸다"),
    synopsis: "[WORD…]",
    examples: [
      Example(
        line: "hwaja ledger export --format jsonl --with-text -o ledger.jsonl",
        meaning: Bilingual(en: "the whole ledger, for hwaja ledger import", ko: "장부 전체를, hwaja ledger import가 읽게")),
      Example(
        line: "hwaja ledger export --format csv --speaker 한서윤 -o statements.csv",
        meaning: Bilingual(en: "one speaker, for a spreadsheet", ko: "한 화자를 표 계산 프로그램이 읽게")),
      Example(
        line: "hwaja ledger export --format jsonld --status checked --publisher 한빛일보",
        meaning: Bilingual(en: "verdicts as schema.org ClaimReview", ko: "판정을 schema.org ClaimReview로")),
    ],
    notes: Bilingual(
      en: """
        jsonl is the whole ledger; the others hold what the words and options choose. jsonld is schema.org: Quotation
        and Claim of every statement, ClaimReview only where a person gave a verdict. claimreview is CSV with the fields
        of Google's claim review markup, only verdicts. check is JSONL for Meedan Check's createProjectMedia.
        """,
      ko: """
        jsonl은 장부 전체이고, 나머지는 낱말과 선택 사항이 고른 것입니다. jsonld는 schema.org로, 모든 발언의 Quotation과 Claim,
        사람이 판정한 것만 ClaimReview입니다. claimreview는 구글 claim review 마크업의 칸을 가진 CSV로, 판정만 담습니다. check는
        Meedan Check의 createProjectMedia에 넣을 JSONL입니다.
        """),
    options: [
      .ledger,
      .format(
        ["jsonl", "csv", "jsonld", "claimreview", "check"],
        Bilingual(en: "which form (jsonl)", ko: "어떤 형식으로 (기본 jsonl)")),
      .output, .withText, .publisher,
    ] + Option.filters,
    run: { (arguments, session) async throws(Failure) in try LedgerExportRun(arguments).run() })
}

/// One run of `hwaja ledger export`.
private struct LedgerExportRun {
  private let arguments: Arguments
  private let options: LedgerOptions
  private let ledger: Ledger
  private let output: ByteOutput
  private let query: StatementQuery

  init(_ arguments: Arguments) throws(Failure) {
    self.arguments = arguments
    var query = try StatementQuery(arguments)
    query.words = arguments.words
    self.query = query
    options = LedgerOptions(arguments)
    ledger = try options.open()
    output = try RunOptions.output(arguments)
  }

  func run() throws(Failure) -> ExitCode {
    let format = arguments.text(.format([], .inputs)) ?? "jsonl"
    if format == "jsonl" { try writeLedger() } else { try write(chosen(format)) }
    do throws(OutputFault) { try output.finish() } catch {
      throw Failure(error, output: RunOptions.outputName(arguments))
    }
    return .success
  }

  private func writeLedger() throws(Failure) {
    guard arguments.operands.isEmpty, !Option.filters.contains(where: arguments.has) else {
      throw .usage(
        en: "jsonl is the whole ledger. To choose statements use csv, jsonld, claimreview or check.",
        ko: "jsonl은 장부 전체입니다. 발언을 고르려면 csv, jsonld, claimreview, check를 쓰세요.")
    }
    var failure: Failure?
    try options.with { () throws(LedgerFault) in
      try ledger.exportLines(withText: arguments.has(.withText)) { bytes in
        do throws(Failure) { try write(bytes) } catch { failure = error }
        return failure == nil
      }
    }
    if let failure { throw failure }
  }

  private func chosen(_ format: String) throws(Failure) -> [UInt8] {
    let rows = try options.with { () throws(LedgerFault) in try ledger.exportRows(query) }
    let publisher = arguments.text(.publisher)
    return switch format {
    case "csv": StatementSheet.csv(rows)
    case "claimreview": ClaimReviewTable.csv(rows, publisher: publisher)
    case "check": CheckItems.lines(rows)
    default: SchemaOrgGraph.bytes(rows, publisher: publisher)
    }
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(OutputFault) { try output.write(bytes) } catch {
      throw Failure(error, output: RunOptions.outputName(arguments))
    }
  }
}
