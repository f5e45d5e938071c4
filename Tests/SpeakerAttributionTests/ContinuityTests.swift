import PipelineSupport
import Testing

/// Dropped subjects: who goes on speaking, what keeps the speaker, what breaks the chain.
@Suite struct ContinuityTests {
  /// The first sentence of every row.
  private static let first = #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. "#

  static let kept: [AttributionCase] = [
    keep("이어", #"이어 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|덧붙였다⟧."#, "이어 goes on"),
    keep("또", #"또 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#, "또 goes on"),
    keep("그러면서", #"그러면서 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|강조했다⟧."#, "그러면서 goes on"),
    keep("아울러", #"아울러 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "아울러 goes on"),
    keep("특히", #"특히 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|강조했다⟧."#, "특히 goes on"),
    keep("나아가", #"나아가 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|밝혔다⟧."#, "나아가 goes on"),
    keep("다만", #"다만 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "다만 goes on"),
    keep("계속해서", #"계속해서 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "계속해서 goes on"),
    keep("이에 더해", #"이에 더해 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "이에 더해 goes on"),
    keep("이와 함께", #"이와 함께 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "이와 함께 goes on"),
    keep("no connective", #""⟦Q2 =한서윤|서두르지 않겠다⟧"고도 ⟦!2|했다⟧."#, "a sentence without a subject goes on"),
    keep("clause", "이어 ⟦I2 =한서윤|공사가 늦었다⟧고 ⟦!2|덧붙였다⟧.", "a clause goes on too"),
    keep("two quotes", #"이어 "⟦Q2 =한서윤|서두르지 않겠다⟧"며 "⟦Q2 =한서윤|약속한다⟧"고 ⟦!2|말했다⟧."#, "both quotes go on"),
    keep("over a paragraph", "\n" + #"또 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "the next paragraph goes on"),
    keep(
      "a sentence between", #"새 다리는 500m다. 이어 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|덧붙였다⟧."#,
      "a sentence without speech is passed over"),
    keep(
      "subject inside the clause", "이어 ⟦I2 =한서윤|송민재 의원이 반대했다⟧고 ⟦!2|말했다⟧.",
      "a noun inside the content looks like the missing subject"),
    keep(
      "adnominal that looks like a topic", #"문을 여는 데 대해서는 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#, "여는 데: a verb"),
    keep(
      "form of a verb with a particle", #"송민재 의원을 만나서도 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#, "만나서도 is no noun"),
    keep(
      "topic of a question", #"걱정은 무엇이냐는 질문에는 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#, "걱정은 belongs to the question"),
    keep(
      "object that looks like a topic", #"공사에 대해서는 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, "에 대해서는 is no topic of a person"),
    .init(
      "answer that is retold",
      #"⟦@1 고나래|고나래 대변인⟧은 "⟦Q1|잘 끝났다⟧"고 ⟦!1|밝혔다⟧. 그러자 ⟦I2 =고나래|⟦@3 한서윤|한서윤 총리⟧가 ⟦I3 <고나래|이어 가자⟧고 ⟦!3|답했다⟧⟧고 ⟦!2|전했다⟧."#,
      by: "explicit dropped explicit", why: "it is another who answers, and who told before tells of it"),
  ]

  static let named: [AttributionCase] = [
    .init("he", first + #"⟦@2 한서윤|그⟧는 "⟦Q2|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, by: "pronoun", why: "그는 is the last person"),
    .init(
      "he whom another sent away",
      #"⟦person 한서윤|한서윤 전 장관⟧이 복직했다. 송민재 대통령이 그를 해임했다. ⟦@1 한서윤|그⟧는 "⟦Q1|안타깝다⟧"고 ⟦!1|말했다⟧."#,
      by: "pronoun", why: "who sends 그를 away is another than 그는"),
    .init(
      "who acts upon a demand",
      #"경찰은 "⟦Q1|늦었다⟧"는 ⟦@1 누리협회|누리협회⟧ ⟦!1|요청에⟧ 따라 길을 열 계획이다. 그러면서 "⟦Q2 =경찰|위험하다⟧"고 ⟦!2|설명했다⟧."#,
      by: "explicit dropped", why: "who follows a demand is the subject of the sentence"),
    .init("he, subject", first + #"⟦@2 한서윤|그⟧가 "⟦Q2|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, by: "pronoun", why: "그가 too"),
    .init("alias", first + #"⟦@2 한서윤|한 시장⟧은 "⟦Q2|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, by: "alias", why: "surname and title"),
    .init(
      "title", #"⟦@1 송민재|송민재 장관⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. ⟦@2 송민재|장관⟧은 "⟦Q2|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#, by: "title",
      why: "the title alone"),
    .init(
      "this official",
      #"⟦@1 경찰_관계자|경찰 관계자⟧는 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. ⟦@2 경찰_관계자|이 관계자⟧는 "⟦Q2|서두르지 않겠다⟧"고 ⟦!2|말했다⟧."#,
      by: "pronoun", why: "이 관계자 is the last unnamed source"),
    .init(
      "this paper",
      #"⟦@1 아사히신문|아사히신문⟧은 "⟦Q1|연다⟧"고 ⟦!1|보도했다⟧. ⟦@2 아사히신문|이 신문⟧은 "⟦Q2|서두르지 않는다⟧"고 ⟦!2|전했다⟧."#,
      by: "pronoun", why: "이 신문 is the outlet before"),
    .init(
      "they",
      #"⟦@1 전문가들|전문가들⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|말했다⟧. ⟦@2 전문가들|이들⟧은 "⟦Q2|서둘러야 한다⟧"고 ⟦!2|말했다⟧."#, by: "pronoun",
      why: "이들 is the last group"),
    .init(
      "this association",
      #"⟦@1 가온협회|가온협회⟧는 "⟦Q1|서울시를 믿는다⟧"고 ⟦!1|밝혔다⟧. ⟦@2 가온협회|이 단체⟧는 "⟦Q2|함께 걷자⟧"고 ⟦!2|했다⟧."#, by: "pronoun",
      why: "not the body named inside the quote"),
    .init(
      "they who acted",
      #"다리 앞에 상인들이 모였다. ⟦@상인들|이들⟧은 "⟦Q|서둘러야 한다⟧"고 ⟦!|말했다⟧."#, by: "pronoun",
      why: "the group of the sentence before, though it has not spoken"),
    .init(
      "they of whom more is said",
      #"상인들이 모였다. 다리를 원하는 ⟦@-|이들⟧은 "⟦Q|서둘러야 한다⟧"고 ⟦!|말했다⟧."#,
      why: "an adnominal says who they are: nobody named before"),
    .init(
      "this citizen",
      #"⟦@1 한_시민|한 시민⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|했다⟧. ⟦@2 한_시민|이 시민⟧은 "⟦Q2|서둘러야 한다⟧"고 ⟦!2|했다⟧."#, by: "pronoun",
      why: "the same noun with 한 before"),
    .init(
      "the two leaders",
      #"한서윤 대통령과 송민재 총리가 만났다. ⟦@두_정상|두 정상⟧은 "⟦Q|함께 걷자⟧"고 ⟦!|말했다⟧."#, by: "pronoun",
      why: "so many together are a group of their own"),
    .init(
      "he, who is named by the predicate", #"주인공은 한서윤 회장이다. ⟦@한서윤|그⟧는 "⟦Q|서두르지 않겠다⟧"고 ⟦!|말했다⟧."#, by: "pronoun",
      why: "the copula ends the sentence with a person"),
    .init(
      "a body inside, behind a connective",
      first + #"이어 ⟦I2 =한서윤|시의회가 길을 막고 있다⟧고 ⟦!2|지적했다⟧."#, by: "dropped",
      why: "이/가 of a body belongs to the words where the speaker goes on"),
    .init(
      "words with 것이다", first + #""⟦Q2 =한서윤|서두르지 않겠다⟧"는 ⟦!2|것이다⟧."#, by: "dropped", why: "who spoke goes on"),
    .init(
      "this commenter",
      #"⟦@1 한_네티즌|한 네티즌⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|했다⟧. ⟦@2 한_네티즌|이 네티즌⟧은 "⟦Q2|서둘러야 한다⟧"고 ⟦!2|했다⟧."#,
      by: "pronoun", why: "한 before a noun that is a title, too"),
    .init(
      "she, after another acted", first + #"송민재 의원은 자리를 떠났다. ⟦@2 송민재|그⟧는 "⟦Q2|늦었다⟧"고 ⟦!2|말했다⟧."#, by: "pronoun",
      why: "the last person is the one who acted last"),
    .init(
      "he, whom another has named", #"한서윤 시장이 지명한 송민재 후보자는 자리에 앉았다. ⟦@송민재|그⟧는 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#,
      by: "pronoun", why: "the topic governs the sentence, the mayor only the clause in it"),
    .init(
      "they, the nearest that spoke",
      #"상인들은 떠났다. ⟦@1 송민재_의원과_박지후_의원|송민재 의원과 박지후 의원⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|했다⟧. ⟦@2 송민재_의원과_박지후_의원|이들⟧은 "⟦Q2|서두르자⟧"고 ⟦!2|했다⟧."#,
      why: "two who have just spoken come before a group that acted earlier"),
    .init(
      "three of an office", #"송민재 의원이 왔다. ⟦@세_의원|세 의원⟧은 "⟦Q|함께 걷자⟧"고 ⟦!|말했다⟧."#,
      why: "so many are not the one who was named"),
    .init(
      "body that acted", first + #"가람시의회는 자료를 냈다. 이 자료에서 "⟦Q2 =가람시의회|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#, by: "dropped",
      why: "the topic of the sentence before, a body too"),
    .init(
      "change and back",
      first + #"⟦@2 송민재|송민재 의원⟧은 "⟦Q2|늦었다⟧"고 ⟦!2|말했다⟧. 이어 "⟦Q3 =송민재|책임을 묻겠다⟧"고 ⟦!3|덧붙였다⟧."#, by: "dropped",
      why: "the chain goes on with the new speaker"),
    .init(
      "actor", #"송민재 의원은 자리에서 일어섰다. "⟦Q =송민재|늦었다⟧"고 ⟦!|말했다⟧."#, by: "dropped", why: "the one who acted speaks"),
  ]

  static let broken: [AttributionCase] = [
    .init(
      "name that the page has lost", first + #"는 사설에서 "⟦Q2 =-|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#,
      why: "somebody else, whoever it was"),
    .init(
      "name lost behind a noun", first + #"국영 는 사설에서 "⟦Q2 =-|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#,
      why: "a particle by itself is of a name that the page has lost"),
    .init(
      "surname like a particle", first + #"은서윤 시장은 밖에서 기다렸다. 또 ⟦@2 은서윤|은 시장⟧은 "⟦Q2|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#,
      why: "은 is a surname before a title"),
    .init(
      "article of a law", first + #"이는 ‘⟦Q2 =-|누구나 다리를 건널 수 있다⟧’는 ⟦!2|조례⟧ 제3조를 어긴 것이다."#,
      why: "nobody says what a law holds"),
    .init(
      "meanwhile", first + #"한편 "⟦Q2 =-|늦었다⟧"고 ⟦!2|말했다⟧."#, rule: "unattributed",
      why: "한편 ends the chain; no name rather than a wrong one"),
    .init(
      "he, after an unknown writer", first + #"달빛은 해명글을 올렸다. ⟦@2 -|그⟧는 "⟦Q2|늦었다⟧"고 ⟦!2|말했다⟧."#,
      why: "whoever wrote is meant, not the last person known"),
    .init(
      "they, after one", #"주범 1명이 왔다. ⟦@-|이들⟧은 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#, why: "one person is no group"),
    .init("on the other hand", first + #"반면 "⟦Q2 =-|늦었다⟧"고 ⟦!2|말했다⟧."#, rule: "unattributed", why: "반면 too"),
    .init(
      "in answer", first + #"이에 대해 "⟦Q2 =-|늦었다⟧"고 ⟦!2|반박했다⟧."#, rule: "unattributed",
      why: "somebody answers, not the one before"),
    .init(
      "a thought", first + #""⟦Q2 =-|시간은 우리 편⟧"이라는 ⟦!2|생각이다⟧."#, rule: "unattributed",
      why: "what is thought is the reporter's reading"),
    .init(
      "asked by another", #"한서윤 시장은 웃었다. 이어 "⟦Q1 =-|늦었다⟧"라고 ⟦!1|하자⟧ ⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|아니다⟧"라고 ⟦!2|답했다⟧."#,
      why: "the one who answers has not said the words before"),
    .init(
      "written somewhere", first + #"벽에는 "⟦Q2 =-|천천히 걷자⟧"라고 ⟦!2|적혀 있었다⟧."#, rule: "unattributed",
      why: "what stands on a wall is not the last speaker's"),
    .init(
      "the reporter's reading", first + "⟦I2 =- ?|다리가 튼튼하다⟧는 점을 ⟦!2|강조한⟧ 것이다.", why: "것이다: the reporter reads his words"
    ),
    .init(
      "section mark", first + "\n■ 다음 소식\n" + #""⟦Q2 =-|늦었다⟧"고 ⟦!2|말했다⟧."#, rule: "unattributed",
      why: "a new section is a new chain"),
    .init(
      "too far", first + #"새 다리는 500m다. 길은 넓다. 강은 깊다. 산은 높다. 물은 맑다. "⟦Q2 =-|늦었다⟧"고 ⟦!2|말했다⟧."#, rule: "unattributed",
      why: "many sentences later nobody is safe"),
    .init(
      "nobody in between", first + #""⟦Q2 =- ?|늦었다⟧"는 ⟦!2|지적이 나왔다⟧. "⟦Q3 =-|서둘러야 한다⟧"는 ⟦!3|말도 나왔다⟧."#,
      why: "after words of nobody the chain has ended"),
    .init(
      "passive", first + #""⟦Q2 =-|늦었다⟧"고 전해졌다."#, why: "hearsay is not the last speaker's"),
  ]

  @Test(arguments: kept) func theSpeakerGoesOn(_ row: AttributionCase) { check(row) }
  @Test(arguments: named) func wordsThatPointBack(_ row: AttributionCase) { check(row) }
  @Test(arguments: broken) func theChainEnds(_ row: AttributionCase) { check(row) }

  private static func keep(_ name: String, _ second: String, _ why: String, known: String? = nil) -> AttributionCase {
    AttributionCase(name, first + second, rule: "dropped-subject", by: "dropped", why: why, known: known)
  }
}
