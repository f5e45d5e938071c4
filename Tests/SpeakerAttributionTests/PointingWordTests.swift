import PipelineSupport
import Testing

/// Whom words point back to that name nobody: `이들`, and `통신`, `신문`, `방송` for an outlet.
@Suite struct PointingWordTests {
  static let many: [AttributionCase] = [
    .init(
      "whose voice it is", #"고객은 늘었다. 네티즌들 반응은 뜨거웠다. ⟦@네티즌들|이들⟧은 "⟦Q|둘 다 훈훈하다⟧"고 ⟦!|했다⟧."#, by: "pronoun",
      why: "반응은 has an owner, of whom the sentence tells"),
    .init(
      "whose voice it is, with 의", #"송민재 의원은 물러났다. 주민들의 목소리는 엇갈렸다. ⟦@주민들|이들⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|했다⟧."#, by: "pronoun",
      why: "의 makes no difference"),
    .init(
      "one customer", #"고객은 책을 골랐다. ⟦@-|이들⟧은 "⟦Q|너무 얇다⟧"고 ⟦!|했다⟧."#, by: "none",
      why: "a common noun for one is not many"),
    .init(
      "a circle", #"야권은 길을 막았다. ⟦@야권|이들⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|했다⟧."#, by: "pronoun", why: "those in opposition are many"),
    .init(
      "two who acted", #"한서윤 의원과 이도현 의원은 국회에 모였다. ⟦@한서윤_의원과_이도현_의원|이들⟧은 "⟦Q|곧 연다⟧"고 ⟦!|했다⟧."#, by: "pronoun",
      why: "those whom 와 joins are many"),
    .init(
      "association", #"학생들은 떠났다. ⟦organization|누리협회⟧는 회견을 열었다. ⟦@누리협회|이들⟧은 "⟦Q|법을 고쳐라⟧"고 ⟦!|했다⟧."#, by: "pronoun",
      why: "an association that acted stands nearer than a group"),
    .init(
      "whose resistance it is", #"시위대의 저항은 계속된다. ⟦@시위대|이들⟧은 "⟦Q|길을 열라⟧"고 ⟦!|했다⟧."#, by: "pronoun",
      why: "the sentence tells of those who resist"),
    .init(
      "others", #"⟦@1 주민들|주민들⟧은 "⟦Q1|너무 늦었다⟧"고 ⟦!1|했다⟧. 다른 ⟦@2 -|이들⟧은 "⟦Q2|아직 이르다⟧"고 ⟦!2|했다⟧."#,
      by: "explicit none", why: "다른 이들 are not those who have spoken"),
  ]

  static let outlets: [AttributionCase] = [
    .init(
      "outlet as a channel",
      #"⟦@1 타스_통신|타스 통신⟧은 ⟦I1|회담이 끝났다⟧고 ⟦!1|전했다⟧. 통신에 따르면 ⟦@2 송민재|송민재 장관⟧은 "⟦Q2 <타스_통신|좋다⟧"고 ⟦!2|말했다⟧."#,
      why: "통신 is the agency before, through which the words are known"),
    .init(
      "agency",
      #"⟦@1 교도통신|교도통신⟧은 "⟦Q1|연다⟧"고 ⟦!1|보도했다⟧. "#
        + #"⟦@2 워싱턴포스트|워싱턴포스트⟧는 "⟦Q2|닫는다⟧"고 ⟦!2|보도했다⟧. ⟦@3 교도통신|통신⟧은 "⟦Q3|미룬다⟧"고 ⟦!3|전했다⟧."#,
      by: "explicit explicit pronoun", why: "a newspaper is no 통신"),
    .init(
      "newspaper",
      #"⟦@1 워싱턴포스트|워싱턴포스트⟧는 "⟦Q1|연다⟧"고 ⟦!1|보도했다⟧. "#
        + #"⟦@2 교도통신|교도통신⟧은 "⟦Q2|닫는다⟧"고 ⟦!2|보도했다⟧. ⟦@3 워싱턴포스트|신문⟧은 "⟦Q3|미룬다⟧"고 ⟦!3|전했다⟧."#,
      by: "explicit explicit pronoun", why: "nor is an agency a 신문"),
    .init(
      "broadcaster",
      #"⟦@1 가람방송|가람방송⟧은 "⟦Q1|연다⟧"고 ⟦!1|보도했다⟧. "#
        + #"⟦@2 나루일보|나루일보⟧는 "⟦Q2|닫는다⟧"고 ⟦!2|보도했다⟧. ⟦@3 가람방송|방송⟧은 "⟦Q3|미룬다⟧"고 ⟦!3|전했다⟧."#,
      by: "explicit explicit pronoun", why: "what no table knows is told by its last syllables"),
    .init(
      "none of its sort", #"⟦@1 워싱턴포스트|워싱턴포스트⟧는 "⟦Q1|연다⟧"고 ⟦!1|보도했다⟧. ⟦@2 -|통신⟧은 "⟦Q2|미룬다⟧"고 ⟦!2|전했다⟧."#,
      by: "explicit none", why: "open rather than wrong"),
    .init(
      "any outlet", #"⟦@1 교도통신|교도통신⟧은 "⟦Q1|연다⟧"고 ⟦!1|보도했다⟧. ⟦@2 교도통신|이 매체⟧는 "⟦Q2|미룬다⟧"고 ⟦!2|전했다⟧."#,
      by: "explicit pronoun", why: "매체 is any of them"),
  ]

  @Test(arguments: many) func pointsToMany(_ row: AttributionCase) { check(row) }
  @Test(arguments: outlets) func pointsToAnOutlet(_ row: AttributionCase) { check(row) }
}
