import Audit
import Outputs

/// One run of `hwaja audit`.
struct AuditRun {
  private let arguments: Arguments
  private let session: Session
  private let gold: AuditGold
  private let options: AuditOptions
  private let output: ByteOutput

  /// Reads the arguments and the gold.
  ///
  /// - Throws: a ``Failure`` if an argument is wrong, or a file is missing or faulty.
  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    try Self.checkAction(arguments)
    self.arguments = arguments
    self.session = session
    gold = try AuditGold(arguments.all(.gold), session)
    options = try AuditOptions(arguments, session)
    output = try RunOptions.output(arguments)
  }

  /// A word that was meant for an action is no input.
  private static func checkAction(_ arguments: Arguments) throws(Failure) {
    guard !arguments.has(.gold), let word = arguments.operands.first?.text else { return }
    let actions = Command.audit.actions.map { String($0.name.dropFirst("audit ".count)) }
    guard let meant = Suggestion.nearest(word, in: actions) else { return }
    let shown = PlainLine.text(word)
    throw .usage(
      en: "hwaja audit has no action \"\(shown)\". Did you mean \(meant)?",
      ko: "hwaja audit에는 \"\(shown)\"(이)라는 하위 명령이 없습니다. \(meant)을(를) 뜻하셨나요?")
  }

  /// Audits, or compares two annotators.
  func run() async throws(Failure) -> ExitCode {
    guard options.otherGold.isEmpty else {
      let agreement = try AuditAgreement(gold, options.otherGold, session).agreement
      try write(page: AuditPage(agreement, language: session.contents)) { JSONAgreement.bytes(agreement) }
      return .success
    }
    let records = AuditRecords(gold: gold, session: session)
    let documents =
      options.inputs.isEmpty
      ? records.analyzing(options.analyzer)
      : try await records.reading(
        options.inputs, options.analyzer, threads: options.threads, takesArticles: options.takesArticles)
    let report = AuditReport(documents, seed: options.seed)
    var changes: AuditChanges?
    if let path = options.earlier {
      let earlier = try await EarlierAudit.items(path, records, options)
      changes = AuditChanges(old: earlier, new: documents.flatMap(\.items))
    }
    try write(page: AuditPage(report, changes: changes, language: session.contents)) {
      JSONAudit.bytes(report, changes: changes)
    }
    let failures = options.failUnder.failures(report.figures)
    for failure in failures { session.console.complain(failure) }
    return failures.isEmpty ? .success : .findings
  }

  private func write(page: AuditPage, json: () -> [UInt8]) throws(Failure) {
    let bytes: [UInt8]
    switch arguments.text(.auditFormat) {
    case "json": bytes = json()
    case "md":
      var writer = MarkdownAudit(withErrors: arguments.has(.errors))
      bytes = writer.bytes(page)
    case "html": bytes = HTMLAudit.bytes(page)
    default:
      var writer = TextAudit(style: RunOptions.style(arguments, for: output), withErrors: arguments.has(.errors))
      bytes = writer.bytes(page)
    }
    try RunOptions.write(bytes, to: output, arguments)
  }
}
