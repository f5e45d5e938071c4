import PipelineSupport
import Testing

/// Who is the subject of which predicate: source and cue of one number belong together.
@Suite struct ClauseTreeTests {
  static let topics: [AttributionCase] = [
    .init(
      "serves coordinated predicates",
      #"⟦@1,2 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말하고⟧ "⟦Q2|함께 걷자⟧"고 ⟦!2|제안했다⟧."#, why: "말하고 … 제안했다: one topic"),
    .init(
      "serves a clause and a quote",
      #"⟦@1,2 송민재|송민재 의원⟧은 ⟦I1|공사가 늦었다⟧고 ⟦!1|지적했고⟧, "⟦Q2|책임을 묻겠다⟧"고 ⟦!2|경고했다⟧."#, why: "지적했고 … 경고했다"),
    .init(
      "waits over an adnominal clause", #"⟦@한서윤|한서윤 시장⟧은 박지후 장관이 만든 길을 걸으며 "⟦Q|좋다⟧"고 ⟦!|말했다⟧."#,
      why: "만든 takes 박지후"),
    .init(
      "waits over a cause", #"⟦@한서윤|한서윤 시장⟧은 비가 와서 공사가 늦어지자 "⟦Q|미안하다⟧"고 ⟦!|말했다⟧."#, why: "와서 and 늦어지자 take their own"),
    .init(
      "waits over a time", #"⟦@한서윤|한서윤 시장⟧은 송민재 의원이 떠난 뒤 "⟦Q|미안하다⟧"고 ⟦!|말했다⟧."#, why: "떠난 takes 송민재"),
    .init(
      "contrast", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|했지만⟧ ⟦@2 송민재|송민재 의원⟧은 "⟦Q2|닫는다⟧"고 ⟦!2|했다⟧."#,
      why: "a new topic begins a new clause"),
    .init(
      "second clause, second topic",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧고 ⟦!1|반박했고⟧, ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길을 닫아야 한다⟧고 ⟦!2|주장했다⟧.",
      why: "a topic behind a cue in the past begins anew"),
    .init(
      "while another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧고 ⟦!1|한⟧ 반면 ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길을 닫아야 한다⟧고 ⟦!2|주장했다⟧.",
      why: "반면 sets the second topic against the first"),
    .init(
      "behind a thing", "비가 오자 ⟦@한서윤|한서윤 시장⟧은 ⟦I|다리를 닫는다⟧고 ⟦!|밝혔다⟧.",
      why: "a thing with 이/가 before the topic belongs to what stands before it"),
    .init(
      "over a line end", "길이 열렸다.\n⟦@11 한서윤|한서윤 시장⟧은\n다리를 찾아와\n" + #""⟦Q11|좋다⟧"고 ⟦!11|말했다⟧."#,
      why: "broadcasters break lines behind a subject", known: "a line that ends in 찾아와 ends the sentence"),
    .init(
      "over a line end, and-clause", "길이 열렸다.\n⟦@11 한서윤|한서윤 시장⟧은\n다리를 열고\n" + #""⟦Q11|좋다⟧"고 ⟦!11|말했다⟧."#,
      why: "behind a subject and behind -고"),
    .init(
      "over another's deed",
      #"⟦@1,2 한서윤|한서윤 시장⟧은 "⟦Q1|늦었다⟧"면서 시의회가 낸 자료를 ⟦!1|언급하며⟧ "⟦Q2|함께 걷자⟧"고 ⟦!2|했다⟧."#,
      why: "behind -면서 whoever waits before the quote keeps the words"),
    .init(
      "told at a meeting",
      #"한서윤 시장은 ⟦@송민재|송민재 의원⟧이 회의에서 밝힌 "⟦Q|늦었다⟧"는 ⟦!|내용을 확인했다⟧."#,
      why: "the subject of the adnominal before the quote said it"),
    .init(
      "two coordinated subjects",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했고⟧, ⟦@2 송민재|송민재 의원⟧은 "⟦Q2|닫는다⟧"고 ⟦!2|말했다⟧."#,
      why: "each predicate its own topic"),
    .init(
      "two in the present",
      "⟦@1 여당|여당⟧은 ⟦I1|길을 닫자⟧고 ⟦!1|주장하고⟧ ⟦@2 야당|야당⟧은 ⟦I2|값을 밝히라⟧고 ⟦!2|요구했다⟧.",
      why: "a topic right behind the cue of another that can be one beside it"),
    .init(
      "outlet beside outlet",
      "⟦@1 BBC|BBC⟧는 ⟦I1|회담이 잘 될 것⟧이라고 ⟦!1|전망했고⟧, ⟦@2 로이터통신|로이터통신⟧은 ⟦I2|비가 온다⟧고 ⟦!2|분석했다⟧.",
      why: "an outlet has its own words behind those of another"),
    .init(
      "outlet and a country",
      "⟦@1,2 BBC|BBC⟧는 ⟦I1|회담이 잘 될 것⟧이라고 ⟦!1|전망했고⟧, ⟦I2|미국은 비를 맞았다⟧고 ⟦!2|전했다⟧.",
      why: "an outlet goes on telling of others"),
  ]

  static let embedded: [AttributionCase] = [
    .init(
      "told by a spokesman",
      #"⟦@한서윤|한서윤 시장⟧은 "⟦Q <송민재|고맙다⟧"며 ⟦I2|감사를 표했다⟧고 ⟦@2 송민재|송민재 대변인⟧이 ⟦!2|전했다⟧."#,
      why: "the quote is the topic's, the whole is the spokesman's"),
    .init(
      "answered", "한서윤 시장은 ⟦@서울시|서울시⟧가 ⟦I|다리를 닫겠다⟧고 ⟦!|밝히자⟧ 웃었다.",
      why: "the topic laughs, the subject of the clause spoke"),
    .init(
      "judged", "한서윤 시장은 ⟦@서울시|서울시⟧가 ⟦I|다리를 닫겠다⟧고 ⟦!|말한⟧ 것에 대해 웃었다.",
      why: "what the topic judges is another's"),
    .init(
      "expected", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리가 열릴 것으로 예상한다⟧고 ⟦!|밝혔다⟧.",
      why: "one who tells what he expects says one thing"),
    .init(
      "explained",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧고 ⟦!1|밝혔다⟧. ⟦I2 =한서윤|시의회가 서둘러야 한다⟧는 ⟦!2|입장이다⟧.",
      why: "이/가 before …다는 입장이다 belongs to the words"),
    .init(
      "filed inside", "재판부는 ⟦@송민재|송민재 의원⟧이 ⟦I|형이 무겁다⟧며 제기한 항소를 물리쳤다.",
      why: "who filed the appeal said why"),
    .init(
      "subject with a predicate, then a topic", "시의회가 회의에 나섰지만 ⟦@서울시|서울시⟧는 ⟦I|문제가 없다⟧고 ⟦!|밝혔다⟧.",
      why: "나섰지만 is the subject's own, the topic speaks"),
    .init(
      "told where, inside",
      #"서울시는 ⟦@송민재|송민재 의원⟧이 회의에서 "⟦Q|늦었다⟧"고 ⟦!|반박하면서⟧ 어려움을 겪었다."#,
      why: "회의에서 belongs to his saying, so that he is the subject of the cue"),
    .init(
      "relative with a copula", "⟦@서울시|서울시⟧는 ⟦I|송민재 의원이 준비 중인 행사를 미뤘다⟧고 ⟦!|밝혔다⟧.",
      why: "중인 takes 송민재"),
    .init(
      "deed inside", #"⟦@2 서울시|서울시⟧는 ⟦I2|⟦@1 송민재|송민재 의원⟧이 "⟦Q1 <서울시|늦었다⟧"며 표를 돌려줬다⟧고 ⟦!2|밝혔다⟧."#,
      why: "who gave the ticket back said the words"),
    .init(
      "threat inside", #"⟦@2 경찰|경찰⟧은 ⟦I2|⟦@1 A씨|A씨⟧가 "⟦Q1 <경찰|때리겠다⟧"며 가족을 협박했다⟧고 ⟦!2|밝혔다⟧."#,
      why: "a past verb of speech behind 며 is a deed, too"),
    .init(
      "charged", #"경찰은 "⟦Q|때리겠다⟧"고 ⟦!|협박한⟧ 혐의로 ⟦@A씨|A씨⟧를 체포했다."#, rule: "adnominal-head",
      why: "the words are those of the one charged"),
    .init(
      "inside the clause",
      #"⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|⟦@2 송민재|송민재 의원⟧이 ⟦I2 <한서윤|책임을 지겠다⟧고 ⟦!2|강조했다⟧⟧고 ⟦!1|말했다⟧."#,
      why: "trap 3: 이/가 belongs to the inner predicate, the topic to the outer"),
    .init(
      "doer inside", #"한서윤 시장은 ⟦@송민재|송민재 의원⟧이 "⟦Q|좋다⟧"라고 지지한 다리를 열었다."#,
      why: "whoever stands right before the quote does what the adnominal behind it tells"),
    .init(
      "words for 말을 했다고",
      #"⟦@1 송민재|송민재 의원⟧은 ⟦I1|⟦@2 한서윤|한서윤 시장⟧이 "⟦Q2 <송민재|함께 걷자⟧"는 ⟦!2|말을 했다⟧⟧고 ⟦!1|전했다⟧."#,
      why: "a speech noun and its verb carry the complementizer of the clause around them"),
    .init(
      "alternative",
      #"B씨는 혼자였다. ⟦@A씨|A씨⟧가 처음부터 노렸는지 아니면 놀랐는지는 몰랐지만 "⟦Q|미안하다⟧"고 ⟦!|진술했다⟧."#,
      why: "아니면 between two questions ends no clause"),
    .init(
      "pointed at", #"한서윤 시장은 웃었다. 송민재 의원은 직접 가리키며 "⟦Q =한서윤|고맙다⟧"고 ⟦!|말했다⟧."#,
      why: "a topic that somebody points at is an object"),
    .init(
      "charged inside", #"검찰은 ⟦@A씨|A씨⟧가 "⟦Q|때리겠다⟧"고 ⟦!|협박한⟧ 혐의로 구속영장을 청구했다."#,
      why: "the subject inside said it, no warrant does"),
    .init(
      "phrase warned of", #"한서윤 시장은 다리를 "⟦Q =- ?|좁은 문⟧"이라고 ⟦!|묘사하는⟧ 것에 대해 경고했다."#,
      why: "those who say so are others"),
    .init(
      "taken up",
      #"⟦@2 송민재|송민재 의원⟧은 ⟦@1 한서윤|한서윤 시장⟧이 ⟦I1|다리를 닫으라⟧고 ⟦!1|지시한⟧ 것을 거론하며 "⟦Q2|늦었다⟧"고 ⟦!2|말했다⟧."#,
      why: "what the topic takes up is another's order"),
    .init(
      "quote inside the clause",
      #"⟦@1 가온통신|가온통신⟧은 ⟦I1|⟦@2 송민재|송민재 의원⟧이 "⟦Q2 <가온통신|책임을 지겠다⟧"고 ⟦!2|말했다⟧⟧고 ⟦!1|보도했다⟧."#,
      why: "the quote is the inner speaker's, via the outer"),
    .init(
      "subject, then a condition", #"⟦@1 송민재|송민재 의원⟧이 "⟦Q1|늦었다⟧"고 ⟦!1|하자⟧ ⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|미안하다⟧"고 ⟦!2|답했다⟧."#,
      why: "X가 …고 하자: another answers"),
    .init(
      "question, then an answer",
      #"⟦@1 송민재|송민재 의원⟧이 ⟦I1|왜 늦었느냐⟧고 ⟦!1|묻자⟧ ⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|미안하다⟧"고 ⟦!2|답했다⟧."#, why: "X가 …고 묻자"),
    .init(
      "subject of the content", "⟦@한서윤|한서윤 시장⟧은 ⟦I|송민재 의원이 자료를 내지 않았다⟧고 ⟦!|말했다⟧.", why: "내지 않았다 takes 송민재"),
    .init(
      "topic inside the clause", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리는 튼튼하지만 길은 좁다⟧고 ⟦!|말했다⟧.",
      why: "contrastive topics belong to the clause"),
  ]

  static let heads: [AttributionCase] = [
    .init(
      "then another's words",
      #"⟦@2 한서윤|한서윤 시장⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|지적한⟧ ⟦@1 송민재|송민재 의원⟧을 향해 "⟦Q2|함께 걷자⟧"고 ⟦!2|제안했다⟧."#,
      why: "trap 1: the first quote belongs to the noun its clause modifies"),
    .init(
      "head is the topic", #""⟦Q1|늦었다⟧"고 ⟦!1|지적한⟧ ⟦@1,2 송민재|송민재 의원⟧은 "⟦Q2|책임을 묻겠다⟧"고 ⟦!2|말했다⟧."#,
      why: "the modified noun goes on speaking"),
    .init(
      "head is a thing", #"⟦@1 송민재|송민재 의원⟧이 "⟦Q1|늦었다⟧"고 ⟦!1|지적한⟧ 공사에 대해 ⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|끝났다⟧"고 ⟦!2|말했다⟧."#,
      why: "a thing did not say it, its clause has a subject"),
    .init(
      "behind a bound noun", #"⟦@2 한서윤|한서윤 시장⟧은 ⟦@1 송민재|송민재 의원⟧이 "⟦Q1|늦었다⟧"고 ⟦!1|말한⟧ 데 대해 "⟦Q2|미안하다⟧"고 ⟦!2|했다⟧."#,
      why: "데 closes the clause"),
    .init(
      "statement that demands", "⟦@외교부|외교부⟧는 ⟦I|제재를 부과할 것⟧을 ⟦!|촉구하는⟧ 성명을 발표했다.",
      why: "who puts out the statement demands"),
  ]

  @Test(arguments: topics) func topicsWaitForTheOutermostPredicate(_ row: AttributionCase) { check(row) }
  @Test(arguments: embedded) func subjectsBelongToTheirClause(_ row: AttributionCase) { check(row) }
  @Test(arguments: heads) func headsOfRelativeClauses(_ row: AttributionCase) { check(row) }
}
