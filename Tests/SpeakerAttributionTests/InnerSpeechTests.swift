import PipelineSupport
import Testing

/// Quotes inside quotes: whose words somebody tells in his own.
@Suite struct InnerSpeechTests {
  static let told: [AttributionCase] = [
    .init(
      "without a complementizer",
      "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|⟦@2 한서윤|한서윤 시장⟧이 ‘⟦Q2 <송민재|내일 연다⟧’ ⟦!2|하셨다⟧⟧”고 ⟦!1|말했다⟧.",
      why: "하셨다 takes the words up by itself"),
    .init(
      "as they were told to do",
      "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|⟦@2 한서윤|한서윤 시장⟧이 ‘⟦Q2 <송민재|당장 열라⟧’길래 열었다⟧”고 ⟦!1|말했다⟧.",
      why: "-길래 stands behind the marks"),
    .init(
      "subject in brackets",
      "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|(⟦@2 한서윤|한서윤 시장⟧이) ‘⟦Q2 <송민재|당장 열라⟧’고 ⟦!2|했다⟧⟧”고 ⟦!1|말했다⟧.",
      why: "the reporter puts the subject in"),
    .init(
      "pronoun",
      "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|한서윤 시장은 친절했다. ⟦@2 한서윤|그⟧는 ‘⟦Q2 <송민재|내일 연다⟧’고 ⟦!2|했다⟧⟧”고 ⟦!1|말했다⟧.",
      why: "그 is the only one whom the words around it name"),
    .init(
      "pronoun of two",
      "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|한서윤 시장은 친절했다. 이도현 국장도 친절했다. 그는 ‘내일 연다’고 했다⟧”고 ⟦!1|말했다⟧.",
      why: "그 may be either"),
    .init(
      "next sentence", "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|한서윤 시장이 웃었다. 그래서 ‘너무 늦었다’고 답했다⟧”고 ⟦!1|말했다⟧.",
      why: "the subject of the sentence before does not answer"),
    .init(
      "term", "⟦@1 송민재|송민재 의원⟧은 “⟦Q1|시장이 다리를 ‘이해’했다⟧”고 ⟦!1|말했다⟧.", why: "했다 glued to a term is its verb"),
  ]

  @Test(arguments: told) func wordsOfAnother(_ row: AttributionCase) { check(row) }
}
