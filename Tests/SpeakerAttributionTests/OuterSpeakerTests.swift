import PipelineSupport
import Testing

/// Who speaks where a clause before the words, or inside them, has a subject of its own.
@Suite struct OuterSpeakerTests {
  /// The words begin behind the outer subject, whoever comes in inside them.
  static let outer: [AttributionCase] = [
    .init(
      "called the press",
      "⟦@한서윤|한서윤 대변인⟧은 시청에서 브리핑을 갖고 ⟦I|송민재 시장은 사흘 동안 나루를 찾는다⟧고 ⟦!|밝혔다⟧.",
      why: "for what the speaker has called people is no predicate that ends his clause"),
    .init(
      "topic of part of his words",
      #"⟦@한서윤|한서윤 대표⟧는 주민들은 다리를 "⟦Q|잘 안 건넌다⟧"고 ⟦!|했다⟧."#,
      why: "of two topics in a row the first says so, of the second"),
    .init(
      "in spite of",
      "⟦@한서윤|한서윤 연구위원⟧은 ⟦I|비판에도 불구하고 중국은 관세를 올리려 한다⟧고 ⟦!|전망했다⟧.",
      why: "불구하고 has become a postposition"),
    .init(
      "what can be so",
      "⟦@한서윤|한서윤 의원⟧은 ⟦I|시장으로서는 반대할 수 있지만, 주민들은 그럴 수 없는 처지⟧라고 ⟦!|지적했다⟧.",
      why: "수 있지만 is of the words, so that another topic in them is, too"),
    .init(
      "behind a statement",
      "⟦@송민재|송민재 씨⟧는 진술서를 통해 ⟦I|한 의원을 알지 못하고, 그의 부인은 만난 적도 없다⟧며 혐의를 ⟦!|부인했다⟧.",
      why: "behind the paper in which he speaks what is so is told"),
    .init(
      "what has been said",
      "⟦@청와대|청와대⟧는 지난 3일 ⟦I|한서윤 장관이 편지를 보내 두 도시가 연락을 이어 왔다⟧고 ⟦!|밝힌⟧ 바 있다.",
      why: "밝힌 바 있다 ends the sentence, as 밝혔다 does"),
    .init(
      "what is known to have been said",
      "⟦@검찰|검찰⟧은 ⟦I|한 전 장관이 인사에 개입한 정황이 송 검사장보다 더 뚜렷하다⟧고 ⟦!|강조한⟧ 것으로 전해졌다.",
      why: "강조한 것으로 전해졌다 ends the sentence"),
    .init(
      "two with 이/가",
      "⟦@한서윤|한서윤 교수⟧가 ⟦I|경찰이 증거가 없으면서도 진술을 강요했다⟧고 ⟦!|주장해⟧ 파문이 인다.",
      why: "the first waits for the cue; 없으면서도 ends no clause"),
    .init(
      "goes on in words",
      "⟦@한서윤|한서윤 소장⟧은 ⟦I|송민재 시장이 남을 탓하는 태도를 보이고 있고, 주민들은 지쳤다⟧고 ⟦!|설명했다⟧.",
      why: "탓하는 takes the mayor, whose predicate comes only with 보이고 있고"),
    .init(
      "hard to do",
      "⟦@한서윤|한서윤 의원⟧이 ⟦I|수사 결과를 납득하기 어렵다⟧고 ⟦!|반발했지만⟧ 시민들은 떠났다.",
      why: "납득하기 is part of 어렵다 and takes no subject"),
    .init(
      "past years", "⟦@한서윤|한서윤 시장⟧이 ⟦I|지난 1년간 정부는 다리를 고쳤다⟧고 ⟦!|밝혔다⟧.",
      why: "지난 before a time is no relative clause of the government"),
  ]

  /// Another has spoken behind the clause of the first, or somebody inside the sentence of a thing.
  static let other: [AttributionCase] = [
    .init(
      "upon what another did", "송씨가 문을 열자 ⟦@A씨|A씨⟧는 ⟦I|관리를 받고 싶다⟧고 ⟦!|요구했다⟧.",
      why: "열자 ends the clause of the first, though no table knows the verb"),
    .init(
      "a guarded ending in 자", "⟦@한서윤|한서윤 지지자⟧는 ⟦I|길이 좁다⟧고 ⟦!|말했다⟧.",
      why: "지지자 is a noun of people"),
    .init(
      "behind a thing", "정상회담도 무산될 위기지만, ⟦@외교부_당국자|외교부 당국자⟧는 ⟦I|곧 열릴 수 있다⟧고 ⟦!|말했다⟧.",
      why: "a thing that has had its predicate says nothing"),
    .init(
      "inside the sentence of a thing",
      "논란은 ⟦@한서윤|한서윤 시장⟧이 ⟦I|다리를 새로 지어야 한다⟧고 ⟦!|말하면서⟧ 불거졌다.",
      why: "the row has broken out, the mayor has said so"),
    .init(
      "at a time",
      "한 장관이 다리를 개방한 오후 6시 이후에도 ⟦@시위대|시위대⟧는 ⟦I|요구를 모두 들어 달라⟧고 ⟦!|외치고 있다⟧.",
      why: "the clause tells of the hour behind it"),
    .init(
      "awaited day", "⟦@한서윤|한서윤 시장⟧이 회담을 열흘 앞둔 1일 “⟦Q|함께 가자⟧”고 ⟦!|말했다⟧.",
      why: "the day is that of the words"),
    .init(
      "a question set apart",
      "한서윤 시장이 어떤 답을 했는지에 대해 ⟦@시청_관계자|시청 관계자⟧는 ⟦I|말할 것이 없다⟧고 ⟦!|했다⟧.",
      why: "the question is what the words of the topic are about"),
    .init(
      "opens a clause",
      "⟦@한서윤|한서윤 시장⟧이 ⟦I|주민에게 돈을 주면 빚을 지게 된다⟧고 ⟦!|말하자⟧ 의원들은 책상을 쳤다.",
      why: "말하자 needs a subject beside the members, and 지으면 is of the words"),
    .init(
      "on a recording",
      "⟦@송민재|송민재 의원⟧이 지인에게 ⟦I|부탁했더니 하루 만에 승인을 받았다⟧고 ⟦!|말한⟧ 녹취록도 나왔다.",
      why: "a recording holds the words of who opens the clause"),
    .init(
      "denied report",
      "한서윤 교수는 어제 ⟦@송민재|송민재 씨⟧가 ⟦I|집에서 일을 했다⟧고 ⟦!|진술했다⟧는 보도를 반박했다.",
      why: "the topic denies what the report tells of another"),
  ]

  /// Two who share one verb.
  static let gapped: [AttributionCase] = [
    .init(
      "verb that comes later",
      "⟦@1 여당|여당⟧은 ⟦I1|개혁⟧이라고, ⟦@2 야당|야당⟧은 ⟦I2|개악⟧이라고 ⟦!1,2|주장했다⟧.",
      why: "each of the two says his own"),
    .init(
      "two who oppose one another",
      "⟦@1 정부|정부⟧는 ⟦I1|파업이 불법⟧이라며, ⟦@2 노조|노조⟧는 ⟦I2|합법⟧이라며 ⟦!1,2|맞섰다⟧.",
      why: "both have the verb that ends the sentence"),
    .init(
      "two topics inside",
      "⟦@노조|노조⟧는 ⟦I|파업은 합법, 직장폐쇄는 불법⟧이라고 ⟦!|주장했다⟧.",
      why: "one speaker tells of both"),
  ]

  @Test(arguments: outer) func outerSubject(_ row: AttributionCase) { check(row) }

  @Test(arguments: other) func otherSubject(_ row: AttributionCase) { check(row) }
  @Test(arguments: gapped) func gappedClauses(_ row: AttributionCase) { check(row) }
}
