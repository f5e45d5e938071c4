import Audit
import Hwaja
import Outputs

extension Command {
  /// `hwaja names`: measures on gold how well names of persons are found.
  static let names = Command(
    name: "names",
    summary: Bilingual(en: "measure on gold how well names of persons are found", ko: "정답으로 사람 이름을 얼마나 찾는지 잰다"),
    synopsis: "--gold FILE…",
    examples: [
      Example(
        line: "hwaja names --gold names.jsonl",
        meaning: Bilingual(en: "precision, recall, F1", ko: "정밀도, 재현율, F1")),
      Example(
        line: "hwaja names --gold names.jsonl --errors",
        meaning: Bilingual(en: "and every name that was missed or is none", ko: "놓친 이름과 이름 아닌 것도 모두")),
    ],
    notes: Bilingual(
      en: """
        Gold is JSONL with "id", "text" and "entities", a list of [start, end, tag, surface]; offsets count Unicode
        scalars. A bare name counts when a span with the tag PS is equal to it.
        """,
      ko: """
        정답은 "id", "text", "entities"가 있는 JSONL이고, entities는 [시작, 끝, 태그, 표기]의 목록이며 자리는 유니코드
        스칼라로 셉니다. 태그가 PS인 구간과 똑같은 이름만 맞은 것으로 칩니다.
        """),
    options: [.gold, .errors, .lexicons, .lexicon],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "names")
      guard arguments.has(.gold) else {
        throw .usage(en: "Which gold? hwaja names --gold FILE.", ko: "정답 파일을 주세요. hwaja names --gold FILE.")
      }
      var files: [GoldFile<NameGold>] = []
      for path in arguments.all(.gold) { files.append(try GoldFile(names: path, session.console)) }
      let analyzer = Analyzer(lexicon: try LexiconChoice(arguments).lexicon(session))
      let page = NamesPage(language: session.contents)
      for file in files { try StandardOutput.write(page.page(file, analyzer, withErrors: arguments.has(.errors))) }
      return .success
    })
}

extension Option {
  static let errors = Option(
    name: "errors", help: Bilingual(en: "list every error, one a line", ko: "틀린 것을 한 줄에 하나씩 모두 보인다"))
}

/// Shows how well names were found.
private struct NamesPage {
  let language: Language

  func page(_ file: GoldFile<NameGold>, _ analyzer: Analyzer, withErrors: Bool) -> String {
    let worker = analyzer.makeWorker()
    var matching = NameMatching()
    var texts: [String: [Unicode.Scalar]] = [:]
    for (gold, article) in file.rows {
      matching.add(gold, worker.analyze(article))
      texts[gold.id] = gold.text
    }
    let errors = withErrors ? matching.errors.map { line($0, texts[$0.id] ?? []) } : []
    return errors.joined() + summary(file.name, matching)
  }

  private func summary(_ name: String, _ matching: NameMatching) -> String {
    let interval = ProportionInterval(successes: matching.right, trials: matching.found)
    let range = "\(DecimalText.fixed(interval.lower, 3))–\(DecimalText.fixed(interval.upper, 3))"
    let counts = Dictionary(grouping: matching.errors, by: \.kind).mapValues(\.count)
    let kinds = NameMatching.NameError.Kind.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
    return """
      \(PlainLine.text(name)): \(text("names marked", "표시된 이름")) \(matching.gold), \(text("found", "찾은 것")) \
      \(matching.found), \(text("right", "맞은 것")) \(matching.right)
        \(text("precision", "정밀도")) \(DecimalText.fixed(matching.precision, 3)) (95 %: \(range)) \
      \(text("recall", "재현율")) \(DecimalText.fixed(matching.recall, 3)) F1 \(DecimalText.fixed(matching.f1, 3))
        \(kinds.joined(separator: ", "))

      """
  }

  /// One error: its kind, the name, and the words around it.
  private func line(_ error: NameMatching.NameError, _ text: [Unicode.Scalar]) -> String {
    let (start, end) = (max(0, error.span.lowerBound - 25), min(text.count, error.span.upperBound + 25))
    let before = String(String.UnicodeScalarView(text[start..<error.span.lowerBound]))
    let after = String(String.UnicodeScalarView(text[error.span.upperBound..<end]))
    let words = PlainLine.text("\(before)[\(error.name)]\(after)")
    return "\(error.kind.rawValue)\t\(PlainLine.text(error.name))\t\(words)\t\(PlainLine.text(error.id))\n"
  }

  private func text(_ english: String, _ korean: String) -> String { Bilingual(en: english, ko: korean)[language] }
}
