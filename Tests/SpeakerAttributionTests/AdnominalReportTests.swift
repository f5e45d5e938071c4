import PipelineSupport
import Testing

/// Words inside a clause that modifies something: `A는 B가 …고 말한 영상을 공개했다`.
@Suite struct AdnominalReportTests {
  /// What holds the words of somebody else, and what is the topic's own.
  static let records: [AttributionCase] = [
    .init(
      "video", "나루지검은 ⟦@한서윤|한서윤 대표⟧가 ⟦I|공사를 몰랐다⟧고 ⟦!|말한⟧ 영상을 공개했다.",
      why: "the video holds her words, the office shows it"),
    .init(
      "fact", "노조는 ⟦@송민재|송민재 사장⟧이 ⟦I|임금을 올리겠다⟧고 ⟦!|약속한⟧ 사실을 공개했다.",
      why: "what the union makes known is that he promised"),
    .init(
      "minutes", "노조는 ⟦@송민재|송민재 사장⟧이 ⟦I|임금을 올리겠다⟧고 ⟦!|약속한⟧ 회의록을 공개했다.",
      why: "minutes promise nothing where the clause has its own subject"),
    .init(
      "charge", "나루지검은 ⟦@한서윤|한서윤 대표⟧가 ⟦I|공사를 몰랐다⟧고 ⟦!|말한⟧ 혐의로 그를 기소했다.",
      why: "she is charged, and nobody else is named"),
    .init(
      "charged himself", "⟦@한서윤|한서윤 대표⟧는 ⟦I|송민재 의원이 돈을 받았다⟧고 ⟦!|주장한⟧ 혐의로 기소됐다.",
      why: "in the passive the topic is charged"),
    .init(
      "owned", "⟦@한서윤|한서윤 대표⟧는 ⟦I|송민재 의원이 돈을 받았다⟧고 ⟦!|주장한⟧ 사실을 인정했다.",
      why: "who admits it has said it"),
    .init(
      "somebody modified", "나루지검은 ⟦I|한서윤 대표가 범인⟧이라고 ⟦!|지목한⟧ ⟦@송민재|송민재 씨⟧를 불렀다.",
      why: "the noun behind the cue can speak"),
  ]

  /// What somebody has done with words, to which another answers.
  static let acts: [AttributionCase] = [
    .init(
      "displeasure", "송민재 시장은 ⟦@한서윤|한서윤 의장⟧이 ⟦I|떠나겠다⟧고 ⟦!|밝힌⟧ 것에 불만을 나타냈다.",
      why: "he answers to what she said"),
    .init(
      "said and pressed", "송민재 시장은 ⟦@한서윤|한서윤 의장⟧이 ⟦I|떠나겠다⟧고 ⟦!|밝히며⟧ 압박한 것에 대해 불만을 나타냈다.",
      why: "the cue goes on to the verb that modifies the thing"),
    .init(
      "quote and pressed",
      "송민재 시장은 ⟦@한서윤|한서윤 의장⟧이 “⟦Q|예산을 늘리지 않겠다⟧”며 시를 ⟦!|압박한⟧ 것에 대해서는 불만을 표출했다.",
      why: "the pressure is hers, the displeasure his"),
    .init(
      "called a mistake",
      "⟦I1|⟦@2 미국|미국⟧이 ⟦I2 <한서윤|다리를 논의하자⟧면서 회의를 소집한 것은 실수⟧라고 ⟦@1 한서윤|한서윤 교수⟧는 ⟦!1|지적했다⟧.",
      why: "what the country did with its words is what hers are about"),
    .init(
      "two clauses of one", "⟦@1,2 한서윤|한서윤 의장⟧은 ⟦I1|예산이 부족하다⟧며 ⟦I2|지원을 늘려야 한다⟧고 ⟦!1,2|밝혔다⟧.",
      why: "no thing stands between the clauses"),
    .init(
      "inside what is told",
      "⟦@1 청와대|청와대⟧는 ⟦I1|길이 막힌 게 아니며 ⟦I2 <청와대|떠나겠다⟧고 ⟦!2|말한⟧ ⟦@2 한서윤|한서윤 교수⟧를 만났다⟧고 ⟦!1|밝혔다⟧.",
      why: "the road is what the palace speaks of"),
  ]

  @Test(arguments: records) func holdsWords(_ row: AttributionCase) { check(row) }

  @Test(arguments: acts) func isAnswered(_ row: AttributionCase) { check(row) }
}
