import Audit
import Hwaja
import LexiconTables
import Outputs

extension Command {
  /// `hwaja rules`: the rules behind `pattern`, and how often each is right.
  static let rules = Command(
    name: "rules",
    summary: Bilingual(en: "list the rules that tie words to speakers", ko: "말과 화자를 잇는 규칙을 보인다"),
    synopsis: "",
    examples: [
      Example(
        line: "hwaja rules",
        meaning: Bilingual(
          en: "the values of \"pattern\" in the record, with an example and the measured precision",
          ko: "기록의 \"pattern\" 값과 예문, 잰 정밀도"))
    ],
    notes: Bilingual(
      en: """
        Right: items of the gold behind the confidence that the rule decided and that are right, over those that are
        scored, with the interval that holds the true share with a probability of 95 % (Wilson).
        """,
      ko: """
        맞음: 신뢰도를 잰 정답에서 그 규칙이 정한 항목 가운데 맞은 것과 채점한 것의 수, 그리고 참값이 95 % 확률로 드는
        구간(윌슨)입니다.
        """),
    options: [.lexicons, .lexicon],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "rules")
      let page = RulesPage(
        language: session.contents, entries: try LexiconChoice(arguments).lexicon(session).confidenceEntries)
      try StandardOutput.write(page.page)
      return .success
    })
}

/// Shows the rules and the reasons with what was measured of them.
private struct RulesPage {
  let language: Language
  let entries: [ConfidenceEntry]

  var page: String {
    let rules = Analyzer.rules.map { "\($0.name)\n  \($0.summary)\n  \($0.example)\n  \(precision(.rule, $0.name))\n" }
    let reasons = Analyzer.reasons.map { "\($0.name)\n  \($0.summary)\n  \(precision(.reason, $0.name))\n" }
    let title = text("What the confidence depends on beside rule, resolution and type", "규칙, 해소 방식, 종류 말고 신뢰도가 달려 있는 것")
    return rules.joined(separator: "\n") + "\n\(title)\n\n" + reasons.joined(separator: "\n")
  }

  private func precision(_ kind: ConfidenceEntry.Kind, _ name: String) -> String {
    guard let entry = entries.first(where: { $0.kind == kind && $0.name == name }), entry.total > 0 else {
      return text("not measured: the gold has no item of it", "재지 못함: 정답에 해당 항목이 없음")
    }
    let interval = ProportionInterval(successes: entry.right, trials: entry.total)
    let share = DecimalText.fixed(Double(entry.right) / Double(entry.total), 3)
    let range = "\(DecimalText.fixed(interval.lower, 3))–\(DecimalText.fixed(interval.upper, 3))"
    return text("right", "맞음") + " \(entry.right)/\(entry.total) = \(share) (95 %: \(range))"
  }

  private func text(_ english: String, _ korean: String) -> String { Bilingual(en: english, ko: korean)[language] }
}
