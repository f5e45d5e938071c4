import PipelineSupport
import Testing

/// Words of a deed: whoever did it said them, not who pursues him.
@Suite struct PursuedPersonTests {
  /// Arrests and sentences, doers behind relative clauses, acts that modify.
  static let deeds: [AttributionCase] = [
    .init(
      "arrested",
      "나루경찰서는 “⟦Q|돈을 갚겠다⟧”며 가게에 들어간 ⟦@한서윤|한서윤 씨⟧를 붙잡았다.",
      why: "who is arrested for the deed said its words, not the police"),
    .init(
      "sentenced",
      "나루지법은 “⟦Q|같이 가자⟧”며 이웃을 때린 ⟦@한서윤|한서윤 씨⟧에게 벌금형을 선고했다.",
      why: "the deed is that of whom the court sentences"),
    .init(
      "told by the police",
      "⟦@2 나루경찰서|나루경찰서⟧는 ⟦I1 <나루경찰서|돈을 불려주겠다⟧며 ⟦I2|2억 원을 가로챈 ⟦@1 한서윤|한서윤 씨⟧를 구속했다⟧고 ⟦!2|밝혔다⟧.",
      why: "the words of the deed stand in what the police tell"),
    .init(
      "rescued",
      "나루시는 “⟦Q =-|값이 비싸다⟧”며 시장을 돌아본 시민들을 ⟦!|칭찬했다⟧.",
      why: "nobody is pursued here"),
    .init(
      "doer behind a relative clause",
      "⟦I|돈을 갚겠다⟧며 노인이 운영하는 가게에 들어간 ⟦@한서윤|한서윤 씨⟧가 붙잡혔다.",
      why: "노인이 is the subject of 운영하는 only"),
    .init(
      "doer in a relative clause of his own",
      "“⟦Q|같이 살자⟧”며 ⟦@한서윤|한서윤 씨⟧가 고개를 저었다.",
      why: "the subject right behind the words says them"),
    .init(
      "act that modifies",
      "어제 “⟦Q|다리가 낡았다⟧”고 ⟦!|말해⟧ 논란을 부른 ⟦@송민재|송민재 의원⟧을 시민들이 찾았다.",
      why: "nobody else is the subject of 말해"),
  ]

  @Test(arguments: deeds) func wordsOfDeed(_ row: AttributionCase) { check(row) }
}
