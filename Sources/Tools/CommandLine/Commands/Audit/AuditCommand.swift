import Audit
import Hwaja
import Outputs

extension Command {
  /// `hwaja audit`: how right are answers, and where do they fail.
  static let audit = Command(
    name: "audit",
    summary: Bilingual(en: "measure on gold how accurate answers are", ko: "정답과 견주어 얼마나 정확한지 잰다"),
    synopsis: "--gold GOLD…",
    examples: [
      Example(
        line: "hwaja audit --gold gold.jsonl",
        meaning: Bilingual(en: "analyze the texts of the gold, and compare", ko: "정답의 본문을 분석해 견준다"))
    ],
    notes: nil,
    options: [.gold, .lexicons, .lexicon],
    actions: [.auditExport, .auditImport],
    run: { (arguments, session) async throws(Failure) in try AuditRun(arguments, session).run() })
}

/// One run of `hwaja audit`.
private struct AuditRun {
  private let session: Session
  private let gold: [GoldFile<GoldDocument>]
  private let analyzer: Analyzer

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    try arguments.expectNone(for: "audit")
    guard arguments.has(.gold) else {
      throw .usage(en: "Which gold? hwaja audit --gold FILE.", ko: "정답 파일을 주세요. hwaja audit --gold FILE.")
    }
    self.session = session
    var files: [GoldFile<GoldDocument>] = []
    for path in arguments.all(.gold) { files.append(try GoldFile(statements: path, session.console)) }
    gold = files
    analyzer = Analyzer(lexicon: try LexiconChoice(arguments).lexicon(session))
  }

  func run() throws(Failure) -> ExitCode {
    let worker = analyzer.makeWorker()
    var (quotes, clauses, strict) = (LayerFigures(), LayerFigures(), LayerFigures())
    for (gold, article) in gold.flatMap(\.rows) {
      let matching = ItemMatching(gold: gold, record: worker.analyze(article))
      quotes += matching.quotes
      clauses += matching.clauses
      strict += matching.strictClauses
    }
    let rows = [("quotes", quotes), ("indirect", clauses), ("indirect_strict", strict)].map { name, figures in
      let shown = [figures.precision, figures.recall, figures.f1, figures.falseAttributionRate].map {
        DecimalText.fixed($0, 3)
      }
      return "\(name): P \(shown[0]) R \(shown[1]) F1 \(shown[2]) false \(shown[3])\n"
    }
    try StandardOutput.write(rows.joined())
    return .success
  }
}
