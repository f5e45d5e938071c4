import Audit
import ConfidenceFitting
import Hwaja
import Outputs

extension Command {
  /// `hwaja confidence`: measures on gold how likely items are right.
  static let confidence = Command(
    name: "confidence",
    summary: Bilingual(
      en: "measure on gold how likely items are right", ko: "정답으로 항목이 맞을 확률을 잰다"),
    synopsis: "--gold FILE…",
    examples: [
      Example(
        line: "hwaja confidence --gold Tests/Articles/gold.jsonl",
        meaning: Bilingual(
          en: "how well the confidence can be told, cross-validated", ko: "신뢰도가 얼마나 맞는지 교차 검증으로")),
      Example(
        line: "hwaja confidence --gold a.jsonl --gold b.jsonl -o Lexicons/confidence.tsv",
        meaning: Bilingual(en: "make the table behind it anew", ko: "그 표를 새로 만든다")),
      Example(
        line: "hwaja confidence --gold a.jsonl --test b.jsonl",
        meaning: Bilingual(en: "fit on one gold, measure on another", ko: "한 정답에 맞추고 다른 정답으로 잰다")),
    ],
    notes: Bilingual(
      en: """
        Gold is JSONL with "id", "text", "speakers", "quotes" and "indirect". Every item of the record counts as
        right or wrong as the scoring of the gold has it; optional ones count neither way.
        """,
      ko: """
        정답은 "id", "text", "speakers", "quotes", "indirect"가 있는 JSONL입니다. 기록의 항목마다 정답의 채점 방식대로
        맞음과 틀림을 세고, 선택 항목은 세지 않습니다.
        """),
    options: [.gold, .test, .tableOutput, .lexicons, .lexicon],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "confidence")
      return try ConfidenceRun(arguments, session).run()
    })
}

extension Option {
  static let gold = Option(
    name: "gold", value: "FILE", help: Bilingual(en: "articles with their gold (repeatable)", ko: "정답이 있는 기사 (여러 번)"))
  static let test = Option(
    name: "test", value: "FILE",
    help: Bilingual(en: "gold to measure on, not to learn from (repeatable)", ko: "배우지 않고 재기만 할 정답 (여러 번)"))
  static let tableOutput = Option(
    name: "output", letter: "o", value: "FILE",
    help: Bilingual(en: "write the table to FILE, whole or not at all", ko: "표를 FILE에 쓴다. 다 쓰이기 전에는 바뀌지 않는다"))
}

/// One run of `hwaja confidence`.
private struct ConfidenceRun {
  private let session: Session
  private let arguments: Arguments
  private let gold: [GoldFile<GoldDocument>]
  private let tests: [GoldFile<GoldDocument>]
  private let analyzer: Analyzer

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    guard arguments.has(.gold) else {
      throw .usage(
        en: "Which gold? hwaja confidence --gold FILE.", ko: "정답 파일을 주세요. hwaja confidence --gold FILE.")
    }
    self.session = session
    self.arguments = arguments
    gold = try Self.files(arguments.all(.gold), session)
    tests = try Self.files(arguments.all(.test), session)
    analyzer = Analyzer(lexicon: try LexiconChoice(arguments).lexicon(session))
  }

  private static func files(_ paths: [PathName], _ session: Session) throws(Failure) -> [GoldFile<GoldDocument>] {
    var files: [GoldFile<GoldDocument>] = []
    for path in paths { files.append(try GoldFile(statements: path, session.console)) }
    return files
  }

  func run() throws(Failure) -> ExitCode {
    let study = ConfidenceStudy(gold, analyzer)
    let chosen = CrossValidation.best(study.items)
    let table = FittedTable(study.items, penalty: chosen.penalty, named: study.named)
    if let path = arguments.path(.tableOutput) { try write(table, study, chosen, to: path) }
    let page = ConfidencePage(language: session.contents)
    var text = page.fit(study, chosen)
    for (file, name) in study.files.enumerated() {
      text += page.measured(study, chosen.probabilities, file: file, name: name)
    }
    for file in tests {
      let test = ConfidenceStudy([file], analyzer)
      text += page.measured(test, test.items.map(table.fit.probability(of:)), file: nil, name: file.name)
    }
    try StandardOutput.write(text)
    return .success
  }

  private func write(
    _ table: FittedTable, _ study: ConfidenceStudy, _ chosen: CrossValidation, to path: PathName
  ) throws(Failure) {
    let scored = study.items.count { $0.isRight != nil }
    let comments = [
      "What speaks for or against an item being right. odds of the row \"all\", in thousandths, times those of every row",
      "that holds of an item, are its odds. right and total count items of the gold, total those that are scored.",
      "Made by hwaja confidence --gold FILE… -o confidence.tsv, not to be edited: \(scored) scored items of",
      "\(study.documents.count) articles (\(study.files.joined(separator: ", "))), penalty \(chosen.penalty), chosen by the log loss of",
      "documents that the fit has not seen: \(DecimalText.fixed(chosen.logLoss, 4)).",
    ]
    do throws(OutputFault) {
      let output = try ByteOutput(replacing: path)
      try output.write(Array(table.text(comments: comments).utf8))
      try output.finish()
    } catch {
      throw Failure(error, output: path.text)
    }
  }
}
