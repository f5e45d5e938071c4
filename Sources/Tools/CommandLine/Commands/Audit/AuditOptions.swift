import Audit
import Hwaja
import Outputs

/// What `hwaja audit` reads from its arguments beside the gold.
struct AuditOptions {
  let session: Session
  let analyzer: Analyzer
  let threads: Int
  /// Records or articles to be audited; empty where the gold's own texts are analyzed.
  let inputs: [Input]
  /// Whether the inputs may be articles.
  let takesArticles: Bool
  /// Where the random numbers of the intervals begin.
  let seed: UInt64
  let failUnder: FailUnder
  /// An audit or records to compare with.
  let earlier: PathName?
  /// What another annotator marked.
  let otherGold: [PathName]

  /// The options that belong to it.
  static let options: [Option] =
    [.gold, .predictions, .compare, .agreement, .failUnder, .seed, .auditFormat, .disagreements]
    + [.output, .threads, .lexicons, .lexicon, .colour]

  /// Reads the arguments and finds the inputs.
  ///
  /// - Throws: a ``Failure`` if an argument is wrong or an input is missing; each has been said then.
  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    self.session = session
    let predictions = arguments.all(.predictions)
    guard predictions.isEmpty || arguments.operands.isEmpty else {
      throw .usage(
        en: "Give either --predictions or INPUT, not both.", ko: "--predictions와 INPUT 중 하나만 주세요.")
    }
    try Self.checkAgreement(arguments)
    takesArticles = predictions.isEmpty
    let operands = predictions + arguments.operands
    let found = operands.isEmpty ? [] : try RunOptions.inputs(operands, session)
    inputs = predictions.isEmpty ? found : found.map(\.asRows)
    try RunOptions.check(arguments.path(.output), against: inputs + arguments.all(.gold).map { .rows($0) })
    threads = try RunOptions.threads(arguments)
    seed = UInt64(try arguments.count(.seed, atMost: Int.max) ?? 1)
    failUnder = try FailUnder(arguments.all(.failUnder).map(\.text))
    (earlier, otherGold) = (arguments.path(.compare), arguments.all(.agreement))
    analyzer = Analyzer(lexicon: try LexiconChoice(arguments).lexicon(session))
  }

  /// Two annotators are compared with nothing else.
  private static func checkAgreement(_ arguments: Arguments) throws(Failure) {
    guard arguments.has(.agreement) else { return }
    let others = [Option.predictions, .compare, .failUnder].filter(arguments.has).map { "--\($0.name)" }
    guard let other = others.first ?? arguments.operands.first?.text else { return }
    let shown = PlainLine.text(other)
    throw .usage(
      en: "--agreement compares two annotators; \(shown) has no part in it. Leave one out.",
      ko: "--agreement는 두 주석자를 견줍니다. \(shown)은(는) 함께 쓸 수 없습니다. 하나를 빼세요.")
  }
}

extension Option {
  static let predictions = Option(
    name: "predictions", value: "RECORDS",
    help: Bilingual(
      en: "audit these records, of any system, instead of analyzing (repeatable)",
      ko: "분석하는 대신 이 기록을 감사한다. 어느 시스템의 것이든 된다 (여러 번)"))
  static let compare = Option(
    name: "compare", value: "OLD",
    help: Bilingual(
      en: "say item by item what got better and worse since OLD: records, or an audit in JSON",
      ko: "OLD(기록, 또는 JSON으로 쓴 감사)보다 무엇이 나아지고 나빠졌는지 항목마다 보인다"))
  static let agreement = Option(
    name: "agreement", value: "OTHER_GOLD",
    help: Bilingual(
      en: "compare the gold with what another annotator marked in the same articles", ko: "같은 기사에 다른 사람이 표시한 정답과 견준다"))
  static let failUnder = Option(
    name: "fail-under", value: "FIGURE=BOUND,…",
    help: Bilingual(
      en: "end with 1 if a figure is not reached: quotes=0.95,false=0.04", ko: "지표가 모자라면 1로 끝낸다: quotes=0.95,false=0.04"
    ))
  static let disagreements = Option(
    name: Option.errors.name,
    help: Bilingual(
      en: "show every error in its sentence (JSON and HTML always do)", ko: "틀린 곳을 문장 안에서 모두 보인다 (JSON과 HTML은 늘)"))
  static let seed = Option(
    name: "seed", value: "S", help: Bilingual(en: "where random numbers begin (1)", ko: "난수의 시작값 (기본 1)"))
  static let auditFormat = Option.format(
    ["text", "json", "md", "html"],
    Bilingual(en: "for reading, JSON, Markdown, or one HTML page (text)", ko: "읽기용, JSON, 마크다운, HTML 한 장 (기본 text)"))
}

extension Input {
  /// The same file, as rows whatever its name is.
  fileprivate var asRows: Input {
    if case .text(let path) = self { .rows(path) } else { self }
  }
}
