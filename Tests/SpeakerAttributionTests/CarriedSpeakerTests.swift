import PipelineSupport
import Testing

/// Who goes on behind a contrast, a bare noun for a body, two at once; who opens a sentence though no table knows him.
@Suite struct CarriedSpeakerTests {
  /// Added words, retold words, and whom nouns point to.
  static let carried: [AttributionCase] = [
    .init(
      "added contrast",
      "⟦@1 한서윤|한서윤 의원⟧은 ⟦I1|찬성이 18%⟧라고 ⟦!1|소개했다⟧. 반면 ⟦I2 =한서윤|반대는 51%⟧라고 ⟦!2|덧붙였다⟧.",
      why: "nobody adds to the words of another"),
    .init(
      "union by its noun",
      "⟦@1 환경운동연합|환경운동연합⟧은 ⟦I1|강이 더럽다⟧고 ⟦!1|밝혔다⟧. ⟦@2 환경운동연합|단체⟧는 ⟦I2|물이 썩었다⟧고 ⟦!2|덧붙였다⟧.",
      why: "the bare noun points to the body that has just spoken"),
    .init(
      "firm by its noun",
      "⟦@1 한울전자|한울전자⟧는 ⟦I1|시장이 커졌다⟧고 ⟦!1|밝혔다⟧. ⟦@2 한울전자|회사⟧는 ⟦I2|수요가 늘었다⟧고 ⟦!2|덧붙였다⟧.",
      why: "the bare noun points to the body that has just spoken"),
    .init(
      "retold",
      #"⟦@1 한서윤|한서윤 의장⟧은 "⟦Q1|문을 열겠다⟧"고 ⟦!1|말했다⟧. 이어 ⟦I2|"⟦Q3 <정민수 =한서윤|기한을 지키자⟧"고 ⟦!3|말했다⟧⟧고 ⟦@2 정민수|정민수 대변인⟧이 ⟦!2|전했다⟧."#,
      why: "the spokesman passes on what the chairman went on to say"),
  ]

  /// Those behind whom no single person goes on.
  static let broken: [AttributionCase] = [
    .init(
      "two leaders agreed",
      "국민의힘 한서윤 의원과 더불어민주당 송민재 의원은 일정에 합의했다. 특히 ⟦I =국민의힘_한서윤_의원과_더불어민주당_송민재_의원|법을 통과시키겠다⟧고 ⟦!|밝혔다⟧.",
      why: "both of them go on"),
    .init(
      "both parties",
      "한서윤 의원은 일정에 합의했다. 여야는 법안을 처리하기로 했다. 특히 ⟦I =-|데이터법도 통과시키겠다⟧고 ⟦!|밝혔다⟧.",
      why: "two at once are the topic of the sentence before"),
    .init(
      "no one agrees alone",
      "⟦@1 한서윤|한서윤 의원⟧은 ⟦I1|길이 좁다⟧고 ⟦!1|말했다⟧. 이어 길을 넓힌다는 데 뜻을 모았다.",
      why: "뜻을 모았다 needs several"),
    .init(
      "another opens",
      "⟦@1 새누리당|새누리당⟧은 ⟦I1|반대한다⟧고 ⟦!1|밝혔다⟧. ⟦I2 =-|카운터온은 수요가 늘 것⟧으로 ⟦!2|예측했다⟧.",
      why: "a topic that no table knows stands before a clause with its own subject"),
  ]

  /// Those whom their place alone makes speakers.
  static let placed: [AttributionCase] = [
    .init(
      "foreign name", "⟦@레비스트로스|레비스트로스⟧는 ⟦I|언어가 같다⟧고 ⟦!|주장했다⟧.",
      why: "letters of foreign names before a clause with a subject"),
    .init(
      "audience", "⟦@누리꾼들|누리꾼들⟧은 ⟦I|가수 한서윤이 약속을 어긴 게 아니냐⟧는 ⟦!|주장이 나왔다⟧.",
      why: "of the audience nothing is told but what it says"),
    .init(
      "heard among", "⟦I|가수 한서윤이 약속을 어겼다⟧는 ⟦!|주장이 ⟦@누리꾼들|누리꾼들⟧ 사이에서 나왔다⟧.",
      why: "among whom it is heard, behind the noun"),
    .init(
      "those spoken of", "청년들은 일자리가 없다는 지적이 나왔다.", why: "the topic may be what is spoken of"),
    .init(
      "share as heads", "⟦@응답자|응답자 3명 중 2명인 63.3%⟧가 ⟦I|너무 많다⟧고 ⟦!|답했다⟧.", why: "those who were asked, not a number"),
    .init(
      "named twice", "⟦@경찰|경찰⟧은 지난 2일 경찰은 ⟦I|내사에 착수하겠다⟧고 ⟦!|밝혔다⟧.", why: "the topic is no part of the words"),
  ]

  @Test(arguments: carried) func goesOn(_ row: AttributionCase) { check(row) }
  @Test(arguments: broken) func goesOnWithNobody(_ row: AttributionCase) { check(row) }
  @Test(arguments: placed) func speaksByPlace(_ row: AttributionCase) { check(row) }
}
