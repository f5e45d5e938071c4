import PipelineSupport
import Testing

/// Who answers the questions of an interview, where more than one has spoken before them.
@Suite struct InterviewTests {
  static let partners: [AttributionCase] = [
    .init(
      "one after the other",
      """
      ⟦@1,2 한서윤|한서윤 교수⟧는 “⟦Q1|이르다⟧”며 “⟦Q2|더 보자⟧”고 ⟦!1,2|했다⟧.
      -왜 이른가.
      “⟦Q3 =한서윤|사람이 없다.⟧”
      ⟦@4,5 송민재|송민재 변호사⟧는 “⟦Q4|늦었다⟧”며 “⟦Q5|서두르자⟧”고 ⟦!4,5|했다⟧.
      -왜 늦었나.
      “⟦Q6 =송민재|시간이 없다.⟧”
      """, why: "who comes in behind the first answers gives the next"),
    .init(
      "beside a body",
      """
      ⟦@1 외교부|외교부⟧는 “⟦Q1|닫는다⟧”고 ⟦!1|했다⟧. ⟦@2,3 한서윤|한서윤 교수⟧는 “⟦Q2|이르다⟧”며 “⟦Q3|더 보자⟧”고 ⟦!2,3|했다⟧.
      -왜 이른가.
      “⟦Q4 =한서윤|사람이 없다.⟧”
      """, why: "nobody interviews a ministry of which the text has told before"),
    .init(
      "beside another person",
      """
      ⟦@1 송민재|송민재 의원⟧은 “⟦Q1|닫자⟧”고 ⟦!1|했다⟧. ⟦@2,3 한서윤|한서윤 교수⟧는 “⟦Q2|이르다⟧”며 “⟦Q3|더 보자⟧”고 ⟦!2,3|했다⟧.
      -왜 이른가.
      “⟦Q4 =-|사람이 없다.⟧”
      """, why: "either may have been asked"),
  ]

  @Test(arguments: partners) func answer(_ row: AttributionCase) { check(row) }
}
