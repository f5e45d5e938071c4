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

  /// Words of a charge.
  static let charges: [AttributionCase] = [
    .init(
      "charged by a court",
      "서울고법은 이웃에게 “⟦Q|죽이겠다⟧”고 ⟦!|협박한⟧ 혐의로 기소된 ⟦@한서윤|한서윤씨⟧에게 징역 3년을 선고했다.",
      why: "the words of the charge are of the one who is charged"),
    .init(
      "under suspicion",
      "서울고법은 이웃에게 “⟦Q|죽이겠다⟧”고 ⟦!|말한⟧ 혐의를 받는 ⟦@한서윤|한서윤씨⟧에게 무죄를 선고했다.",
      why: "받는 modifies the one who is charged"),
    .init(
      "charged before the words",
      "경찰은 ⟦@한서윤|한서윤씨⟧를 “⟦Q|죽이겠다⟧”고 ⟦!|말한⟧ 혐의로 체포했다.",
      why: "the object of 체포했다 stands before the words"),
    .init(
      "charged, nobody else",
      "이웃에게 “⟦Q|죽이겠다⟧”고 ⟦!|말한⟧ 혐의로 기소된 ⟦@한서윤|한서윤씨⟧가 징역 3년을 선고받았다.",
      why: "nobody else is the subject"),
    .init(
      "reason of a court",
      "⟦@서울고법|서울고법⟧은 “⟦Q|반성하지 않는다⟧”며 사기 혐의로 기소된 한서윤씨에게 징역 3년을 선고했다.",
      why: "the deed of the charge has no words"),
  ]

  @Test(arguments: deeds) func wordsOfDeed(_ row: AttributionCase) { check(row) }
  @Test(arguments: charges) func wordsOfCharge(_ row: AttributionCase) { check(row) }
}
