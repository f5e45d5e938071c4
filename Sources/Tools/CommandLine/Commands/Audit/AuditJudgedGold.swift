import Audit
import Outputs

extension Command {
  /// `hwaja audit gold`: decisions as gold.
  static let auditGold = Command(
    name: "audit gold",
    summary: Bilingual(en: "make gold of decisions, marked as partial", ko: "판정을 부분 정답으로 바꾼다"),
    synopsis: "DECISIONS",
    examples: [
      Example(
        line: "hwaja audit gold decisions-1a2b3c4d.jsonl -o judged.jsonl",
        meaning: Bilingual(en: "articles in which the judged statements are marked", ko: "판정한 발언만 표시된 기사")),
      Example(
        line: "hwaja audit --gold judged.jsonl",
        meaning: Bilingual(en: "what the program makes of them today", ko: "지금의 프로그램은 어떤지")),
    ],
    notes: Bilingual(
      en: """
        Every line has "partial": true, and only what was judged is scored. What is no speech is marked as "rejected".
        """,
      ko: """
        줄마다 "partial": true가 붙고, 판정한 것만 채점합니다. 발언이 아닌 것은 "rejected"로 표시합니다.
        """),
    options: [.output],
    run: { (arguments, session) async throws(Failure) in
      let gold = JudgedGold(try DecisionsFile.read(arguments, for: "audit gold", session.console))
      let bytes = gold.documents.flatMap { $0.line() }
      try RunOptions.write(bytes, to: try RunOptions.output(arguments), arguments)
      for omission in JudgedGold.Omission.allCases {
        if let count = gold.omissions[omission] { session.console.say(omission.words(count)) }
      }
      return .success
    })
}

extension JudgedGold.Omission {
  /// What is said of so many decisions that are not in the gold.
  fileprivate func words(_ count: Int) -> Bilingual {
    switch self {
    case .untold:
      Bilingual(
        en: "not in the gold: \(count) statements that could not be told.", ko: "정답에 넣지 않음: 알 수 없다고 한 발언 \(count)건.")
    case .inTitle:
      Bilingual(
        en: "not in the gold: \(count) statements in titles apart from the text.",
        ko: "정답에 넣지 않음: 본문과 따로 온 제목의 발언 \(count)건.")
    case .clauseBounds:
      Bilingual(
        en: "not in the gold: \(count) clauses with a wrong span, since nobody said which span is right.",
        ko: "정답에 넣지 않음: 범위가 틀린 간접 발언 \(count)건(맞는 범위를 모름).")
    case .sameWords:
      Bilingual(
        en: "not in the gold: \(count) statements of words that were judged already.",
        ko: "정답에 넣지 않음: 이미 판정한 말과 같은 발언 \(count)건.")
    }
  }
}
