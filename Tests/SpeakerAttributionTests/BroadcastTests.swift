import PipelineSupport
import Testing

/// Labels and sections of broadcast reports.
@Suite struct BroadcastTests {
  /// Who speaks stands in brackets.
  static let labels: [AttributionCase] = [
    .init(
      "before the words", #"길은 넓다."# + "\n" + #"[⟦@한서윤|한서윤 국방부 장관⟧] "⟦Q|걱정거리입니다.⟧""# + "\n" + #"끝."#,
      why: "a bracket before the words, in one line"),
    .init(
      "name like a word", #"길은 넓다."# + "\n" + #"[⟦@김미자|김미자⟧/모텔 주인 : "⟦Q|불이 번졌어요.⟧"]"# + "\n" + #"끝."#,
      why: "before the slash stands a name, whatever it reads like"),
    .init(
      "behind a sentence", #"⟦@1 국방부|국방부⟧는 ⟦I1|살피겠다⟧고 ⟦!1|밝혔습니다⟧. [⟦@2 한서윤|한서윤⟧/국방부 장관 : "⟦Q2|걱정거리입니다.⟧"] 한편 비가 왔습니다."#,
      why: "the label stands behind a sentence of its line"),
    .init(
      "signed without a space", #"길은 넓다."# + "\n" + #""⟦Q|나는 쓴다.⟧"-⟦@한서윤|소설가 한서윤⟧"#,
      why: "the quote opens the line, and the dash is glued to it"),
    .init(
      "angle brackets", "길은 넓다.\n" + #"<⟦@정민아|정민아⟧ / 기상청 예보분석관> "⟦Q|비가 옵니다.⟧""# + "\n끝.",
      why: "a name and an office in angle brackets"),
    .init(
      "dash in the line", "길은 넓다.\n" + #"▶ 인터뷰 : ⟦@정민아|정민아⟧ / 주민 - "⟦Q|비가 옵니다.⟧""# + "\n끝.",
      why: "a dash between the label and the words"),
    .init(
      "title in angle brackets", "길은 넓다.\n" + #"<걷는 사람들> "⟦Q =-|비가 옵니다.⟧""# + "\n끝.",
      why: "the name of a programme is no label"),
  ]

  /// What a label ends.
  static let sections: [AttributionCase] = [
    .init(
      "part of a report",
      #"길은 넓다."# + "\n" + #"⟦@피해자|피해자⟧는 ⟦I|몰랐다⟧고 ⟦!|말합니다⟧."# + "\n" + #"{리포트}"# + "\n" + #""⟦Q2 =-|조직은 약자들을 노립니다.⟧""#,
      why: "the report begins anew"),
    .init(
      "sound bite",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|안 된다⟧"고 ⟦!1|지적했습니다⟧."# + "\n" + #"[⟦@12 송민재|송민재⟧ / 국방부 장관]"# + "\n" + #""⟦Q12|걱정거리입니다.⟧""#
        + "\n" + #"또 "⟦Q3 =한서윤|준비가 늦었다⟧"고 ⟦!3|지적했습니다⟧."#, why: "a caption is not read out: who spoke before goes on"),
  ]

  @Test(arguments: labels) func tellWhoSpeaks(_ row: AttributionCase) { check(row) }
  @Test(arguments: sections) func endWhatWasSaid(_ row: AttributionCase) { check(row) }
}
