import PipelineSupport
import Testing

/// Who speaks on behind a sentence that tells of somebody else, and whom a short form takes up.
@Suite struct ResumedSpeakerTests {
  /// The first sentence of most rows.
  private static let first = #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|밝혔다⟧. "#

  /// A sentence between that only explains, looks back or quotes a paper.
  static let resumed: [AttributionCase] = [
    .init(
      "explained", first + #"⟦I2 =한서윤 ?|송민재 의원이 물러나야 한다⟧는 것이다. 그러면서 "⟦Q3 =한서윤|때가 됐다⟧"고 ⟦!3|설명했다⟧."#, by: "dropped",
      why: "이/가 before 는 것이다 stands inside the mayor's words"),
    .init(
      "interpreted", first + #"송민재 의원이 물러나야 한다는 뜻이다. 그러면서 "⟦Q2 =한서윤|때가 됐다⟧"고 ⟦!2|설명했다⟧."#, by: "dropped",
      why: "뜻이다 reads the mayor's words"),
    .init(
      "another's view",
      first + #"반면 ⟦@2 송민재|송민재 의원⟧은 ⟦I2 ?|정책이 틀렸다⟧는 것이다. 또 "⟦Q3 =송민재|너무 늦었다⟧"고 ⟦!3|말했다⟧."#, by: "dropped",
      why: "a topic before 는 것이다 is whose view it is"),
    .init(
      "earlier", first + #"앞서 가람시의회는 4일 회의를 열었다. 또 길과 관련해 "⟦Q2 =한서윤|넓히겠다⟧"고 ⟦!2|했다⟧."#, by: "dropped",
      why: "앞서 looks back, and the mayor goes on"),
    .init(
      "once announced", first + #"송민재 의원은 지난 4일 계획을 발표한 바 있다. 그러면서 "⟦Q2 =한서윤|넓히겠다⟧"고 ⟦!2|했다⟧."#, by: "dropped",
      why: "바 있다 looks back as well"),
    .init(
      "what he has said once",
      first
        + #"⟦@2 송민재|송민재 의원⟧이 "⟦Q2|늦다⟧"고 ⟦!2|하자⟧ ⟦@3 한서윤|한 시장⟧은 "⟦Q3|곧이다⟧"라고 ⟦!3|답한⟧ 바 있다. "#
        + #"송 의원을 향해서는 "⟦Q4 =한서윤|일을 잘한다⟧"고 ⟦!4|말했다⟧."#,
      by: "dropped", why: "바 있다 tells it of the mayor, who goes on"),
    .init(
      "body that acted now", first + #"가람시의회는 4일 회의를 열었다. 또 길과 관련해 "⟦Q2 =가람시의회|넓히겠다⟧"고 ⟦!2|했다⟧."#, by: "dropped",
      why: "without 앞서 it is the council's turn"),
    .init("afterwards", first + #"이후 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, by: "dropped", why: "이후 goes on"),
    .init(
      "what is written", first + #"글은 ‘⟦Q2 =-|길이 넓다⟧’고 ⟦!2|적혀 있다⟧. 이어 "⟦Q3 =한서윤|서두르지 않겠다⟧"고 ⟦!3|전했다⟧."#,
      by: "explicit none dropped",
      why: "a text in between is nobody who could go on"),
  ]

  /// Others of whom the text says no name.
  static let others: [AttributionCase] = [
    .init(
      "the other side", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|했지만⟧, 다른 한쪽은 "⟦Q2 =-|아직 이르다⟧"고 ⟦!2|맞섰다⟧."#,
      why: "another than the mayor, whoever it is"),
    .init(
      "name no table knows",
      #"⟦@1 A씨|A씨⟧는 "⟦Q1|길이 낡았다⟧"고 ⟦!1|했다⟧."# + "\n" + #"⟦@2 에밀리|에밀리⟧는 "⟦Q2|다리가 길다⟧"고 ⟦!2|했다⟧."#,
      by: "explicit alias", why: "a new topic opens the paragraph; A씨 does not go on"),
  ]

  /// Short forms, and names that are not short for one another.
  static let shortForms: [AttributionCase] = [
    .init(
      "surname like 이", #"이도현 변호사는 법정에 왔다. ⟦@이도현|이 변호사⟧는 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, by: "alias",
      why: "이 is the surname of the lawyer before"),
    .init(
      "no surname", #"한 변호사가 법정에 왔다. ⟦@한_변호사|이 변호사⟧는 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#,
      why: "a lawyer without a name, and this is he"),
    .init(
      "surname and the whole title",
      #"나정우 원내대표는 이도현 원내대표와 만났다. 이서진 원내수석부대표도 왔다. ⟦@이도현|이 원내대표⟧는 "⟦Q|아직 이르다⟧"고 ⟦!|말했다⟧."#, by: "alias",
      why: "a deputy of the same surname has another title"),
    .init(
      "courts of two countries",
      #"⟦@1 미국_법원|미국 법원⟧은 "⟦Q1|길을 열라⟧"고 ⟦!1|판결했다⟧. ⟦@2 캐나다_법원|캐나다 법원⟧은 "⟦Q2|길을 막으라⟧"고 ⟦!2|판결했다⟧."#,
      why: "the country parts them"),
    .init(
      "city", #"밀양시는 김해시와 협약을 맺었다. ⟦@밀양시|시⟧는 "⟦Q|다리를 놓겠다⟧"고 ⟦!|밝혔다⟧."#,
      why: "시 is the city that acted, not the nearer one"),
    .init(
      "two countries in one source",
      #"⟦@1 북-러_관계자|북-러 관계자⟧는 "⟦Q1|다리가 길다⟧"고 ⟦!1|말했다⟧. ⟦@2 북-러_관계자|이 관계자⟧는 "⟦Q2|길은 좁다⟧"고 ⟦!2|했다⟧."#,
      by: "explicit pronoun", why: "the hyphen joins, and the source has no name"),
  ]

  @Test(arguments: resumed) func goOn(_ row: AttributionCase) { check(row) }
  @Test(arguments: others) func areSomebodyElse(_ row: AttributionCase) { check(row) }
  @Test(arguments: shortForms) func areTakenUp(_ row: AttributionCase) { check(row) }
}
