import LexiconTables
import Outputs

extension Command {
  /// `hwaja lexicon`: checks tables and shows what the lexicon knows.
  static let lexicon = Command(
    name: "lexicon",
    summary: Bilingual(en: "check tables, or show what the lexicon knows", ko: "사전 표를 검사하거나 아는 것을 보인다"),
    synopsis: "check [DIR|FILE…] | show NAME…",
    examples: [
      Example(
        line: "hwaja lexicon show 한서윤",
        meaning: Bilingual(en: "every row that knows the name", ko: "그 이름이 있는 모든 행")),
      Example(
        line: "hwaja lexicon check Lexicons/",
        meaning: Bilingual(en: "every fault of the tables, with its place", ko: "표의 모든 잘못을 위치와 함께")),
      Example(
        line: "hwaja lexicon check my/persons.tsv",
        meaning: Bilingual(en: "a table of your own", ko: "직접 만든 표")),
    ],
    notes: Bilingual(
      en: "check ends with 1 if it finds a fault, show if it does not find a name.",
      ko: "check는 잘못을 찾으면, show는 이름을 찾지 못하면 1로 끝납니다."),
    options: [.lexicons, .lexicon],
    run: { (arguments, session) async throws(Failure) in
      var operands = arguments.operands
      let action = operands.isEmpty ? "" : operands.removeFirst().text
      switch action {
      case "check": return try LexiconCheck.run(operands, session)
      case "show": return try LexiconShow.run(operands, LexiconChoice(arguments).lexicon(session), session)
      default:
        let meant = Suggestion.nearest(action, in: ["check", "show"])
        throw .usage(
          en: "hwaja lexicon needs check or show." + (meant.map { " Did you mean \($0)?" } ?? ""),
          ko: "hwaja lexicon 다음에는 check나 show가 와야 합니다." + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? ""))
      }
    })
}
