import PipelineSupport
import Testing

/// Sources without a name, groups, sides, documents and bodies.
@Suite struct SourceMentionTests {
  static let unnamed: [MentionCase] = [
    .init("who lives there", "⟦anonymous 한 거주자|한 거주자⟧는 웃었다.", why: "거주자 is a noun of people"),
    .init(
      "behind a conflict", "계속되는 예산 신경전 ⟦anonymous 미 국방부 실무자들|⟦a|미 국방부⟧ 실무자들⟧은 웃었다.",
      why: "신경전 ends what stands before a body"),
    .init("one of many", "⟦anonymous 한 외교 소식통|한 외교 소식통⟧은 웃었다.", why: "한 and what describes the head belong to it"),
    .init("by body", "⟦anonymous 경찰 관계자|⟦a|경찰⟧ 관계자⟧는 웃었다.", why: "the body is the affiliation"),
    .init(
      "one of the police", "⟦anonymous 한 전직 경찰|한 전직 경찰⟧은 웃었다.", why: "전직 tells that it is one who belonged to it"),
    .init("by two letters", "⟦anonymous SK관계자|⟦a|SK⟧관계자⟧는 웃었다.", why: "a body of two letters, glued to its member"),
    .init("by trade", "⟦anonymous 업계 관계자|업계 관계자⟧는 웃었다.", why: "a trade is no body"),
    .init("by rank", "⟦anonymous 정부 고위 당국자|정부 고위 당국자⟧는 웃었다.", why: "rank between body and head"),
    .init("who asked not to be named", "⟦anonymous 익명을 요구한 당국자|익명을 요구한 당국자⟧는 웃었다.", why: "the clause is part of it"),
    .init("another", "⟦anonymous 또 다른 관계자|또 다른 관계자⟧는 웃었다.", why: "told apart from the one before"),
    .init("several", "⟦anonymous 복수의 소식통|복수의 소식통⟧은 웃었다.", why: "a number in the genitive"),
    .init(
      "body in the genitive", "⟦anonymous 국방부의 한 당국자|⟦organization 국방부|국방부⟧의 한 당국자⟧는 웃었다.",
      why: "the body with 의 describes the head"),
    .init("genitive phrase", "⟦anonymous 대형 로펌의 변호사|대형 로펌의 변호사⟧는 웃었다.", why: "so does a phrase"),
    .init("occupation", "⟦anonymous 한 택시기사|한 택시기사⟧는 웃었다.", why: "an occupation is an unnamed source"),
    .init("witness", "⟦anonymous 목격자|목격자⟧는 웃었다.", why: "a witness"),
    .init(
      "kin", "⟦anonymous 유씨의 아들|⟦person 유씨|유씨⟧의 아들⟧은 웃었다.", why: "somebody's son is not that somebody"),
    .init(
      "kin of somebody then", "당시 ⟦anonymous 유씨의 아들|⟦person 유씨|유씨⟧의 아들⟧은 웃었다.",
      why: "when it was is no part of the source"),
    .init(
      "where somebody lives", "⟦group 나루시에 사는 한 주민|나루시에 사는 한 주민⟧은 웃었다.",
      why: "what the adnominal governs belongs to it"),
    .init(
      "much of something", "⟦anonymous 수사 경험이 많은 한 변호사|수사 경험이 많은 한 변호사⟧는 웃었다.",
      why: "많은 takes its subject along"),
    .init("doctor", "⟦group 응급실 의사|응급실 의사⟧는 웃었다.", why: "실 ends in ㄹ, but it is no adnominal"),
    .init("adverb before it", "⟦group 의료계|의료계⟧는 요즘 ⟦group 야권|야권⟧과 웃었다.", why: "요즘 is no part of a group"),
    .init(
      "age and sex", "⟦anonymous 40대 남성|40대 남성⟧은 웃었다.", why: "papers name nobody",
      known: "남성 is no head of an unnamed source"),
    .init("day before it", "어느 날 ⟦anonymous 아내|아내⟧는 웃었다.", why: "when it was is no part of the source"),
    .init("former official", "⟦anonymous 전직 외교관|전직 외교관⟧은 웃었다.", why: "전직 without a name"),
    .init("date before it", "20일 ⟦anonymous 경찰 관계자|경찰 관계자⟧는 웃었다.", why: "a date is no part of the source"),
  ]

  static let groups: [MentionCase] = [
    .init("some of so many", "⟦group 대표 6명 중 3명|대표 6명 중 3명⟧이 웃었다.", why: "the whole phrase names the group"),
    .init("of so many", "10명 중 7명은 웃었다.", why: "of whom is not told"),
    .init("whom an adnominal describes", "잔치를 치른 ⟦group 주민 10명|주민 10명⟧은 웃었다.", why: "치른 is a verb"),
    .init("plural", "⟦group 전문가들|전문가들⟧은 웃었다.", why: "들 makes a group"),
    .init("described plural", "⟦group 마을 주민들|마을 주민들⟧은 웃었다.", why: "what describes it belongs to it"),
    .init("strong noun", "⟦group 야권|야권⟧은 웃었다.", why: "a group without a plural"),
    .init("some", "⟦group 일각|일각⟧에서는 웃었다.", why: "speaks with 에서는"),
    .init("some of people", "⟦group 주민 일부|주민 일부⟧는 웃었다.", why: "a part of people is people"),
    .init("some of a thing", "영상 일부가 남았다.", why: "a part of a video is nobody"),
    .init(
      "number and counter", "⟦group 10여 명의 시민들|10여 명의 시민들⟧은 웃었다.", why: "여 and 명 count them"),
    .init("netizens", "⟦group 누리꾼들|누리꾼들⟧은 웃었다.", why: "a group of commenters"),
    .init("titles in the plural", "⟦group 여당 의원들|여당 의원들⟧은 웃었다.", why: "several who bear a title are a group"),
    .init("family", "⟦group 유족|유족⟧은 웃었다.", why: "a group by its noun"),
    .init(
      "behind a verb form", "마을을 살리도록 ⟦group 주민들|주민들⟧이 나섰다.", why: "살리도록 does not describe them",
      known: "a verb form goes into the mention behind it"),
    .init("two leaders", "⟦group 외교관들|외교관들⟧은 웃었다.", why: "an occupation in the plural"),
  ]

  static let sides: [MentionCase] = [
    .init(
      "of a person", "⟦group 김 시장 측|⟦person 김 시장|김 시장⟧ 측⟧은 웃었다.", why: "not the person, but those who speak for him"),
    .init("of a full name", "⟦group 한서윤 시장 측|⟦person 한서윤|한서윤 시장⟧ 측⟧은 웃었다.", why: "the same"),
    .init("of a body, glued", "⟦organization 다온전자|다온전자측⟧은 웃었다.", why: "a body's side is the body"),
    .init("of a body", "⟦organization 다온전자|다온전자 측⟧은 웃었다.", why: "with a space too"),
    .init("of a letter", "⟦group A씨 측|⟦anonymous A씨|A씨⟧ 측⟧은 웃었다.", why: "a letter's side"),
    .init(
      "as some papers write", "⟦group 한서윤 시장 쪽|⟦person 한서윤|한서윤 시장⟧ 쪽⟧은 웃었다.", why: "쪽 for 측 behind a title"),
    .init("direction", "이쪽은 길고 강 쪽은 짧다.", why: "elsewhere 쪽 is a direction"),
    .init(
      "a couple", "⟦group 한서윤 시장 부부|⟦person 한서윤|한서윤 시장⟧ 부부⟧는 웃었다.",
      why: "a group with somebody in it, who is a mention too"),
    .init("so many", "⟦group 승무원 2명|승무원 2명⟧은 웃었다.", why: "a number of those whom the noun names"),
    .init(
      "division", "⟦organization 산들지법 형사11부|산들지법 형사11부⟧는 웃었다.", why: "a part of a body, by its number"),
    .init(
      "lawyer of a person", "⟦anonymous 송민재씨 변호인|⟦person 송민재|송민재씨⟧ 변호인⟧은 웃었다.", why: "not the client"),
    .init(
      "lawyer of somebody's side", "⟦anonymous 송민재 의원 측 변호인|송민재 의원 측 변호인⟧은 웃었다.", why: "nor behind 측"),
    .init(
      "side of a country", "⟦person 한서윤|한서윤 미국 측 대표⟧는 웃었다.", why: "a country's own people speak for it"),
    .init("spokesman of a person", "⟦anonymous 한 시장 대변인|한 시장 대변인⟧은 웃었다.", why: "trap 8: not the mayor"),
  ]

  static let documents: [MentionCase] = [
    .init(
      "law by its matter", "⟦document 다리의 건설에 관한 특례법|다리의 건설에 관한 특례법⟧은 짧았다.",
      why: "what a law is about is its name"),
    .init("law alone", "⟦document 특례법|특례법⟧은 짧았다.", why: "nothing is said of its matter"),
    .init("statement", "⟦document 성명|성명⟧은 짧았다.", why: "a paper that says something"),
    .init("compound", "⟦document 우주발전보고서|우주발전보고서⟧는 짧았다.", why: "compounds end in the noun"),
    .init("described", "⟦document 이번 보고서|이번 보고서⟧는 짧았다.", why: "what describes it belongs to it"),
    .init("ruling", "⟦document 판결문|판결문⟧은 짧았다.", why: "a ruling"),
  ]

  static let bodies: [MentionCase] = [
    .init(
      "firm", "⟦organization 가온포스|시장조사업체 ⟦n|가온포스⟧⟧는 웃었다.", why: "what the firm does stands before its name"),
    .init("of a firm", "⟦anonymous 가구업체 직원|가구업체 직원⟧은 웃었다.", why: "a noun of people is no firm's name"),
    .init(
      "groups that have joined", "⟦organization 환경 단체 연합|환경 단체 연합⟧은 웃었다.", why: "the groups are part of the name"),
    .init(
      "short name in marks", "⟦organization 한국가온협회|한국가온협회⟧(이하 “가온협”)의 제안이다.",
      why: "marks around the short name leave the bracket one"),
    .init("known", "⟦organization 크렘린궁|크렘린궁⟧은 웃었다.", why: "a house that speaks"),
    .init(
      "committee", "⟦organization 춘천우정위원회|춘천우정위원회⟧는 웃었다.", why: "an unseen body by its ending",
      known: "위원회 is a group before it is the ending of a body"),
    .init(
      "behind a time", "지난주 ⟦organization 가온교육협회|가온교육협회⟧는 웃었다.", why: "when it did is no part of its name"),
    .init("court", "⟦organization 가온지방법원|가온지방법원⟧은 웃었다.", why: "a court"),
    .init("university", "⟦organization 새벽대학교|새벽대학교⟧는 웃었다.", why: "a university"),
    .init("police station", "⟦organization 미르경찰서|미르경찰서⟧는 웃었다.", why: "a police station"),
    .init(
      "union", "⟦organization 산들노조|산들노조⟧는 웃었다.", why: "a union",
      known: "노조 is a group before it is the ending of a body"),
    .init(
      "ending as a word", "⟦organization 미국 상공회의소|미국 상공회의소⟧는 웃었다.",
      why: "the ending alone, a country before it"),
    .init(
      "office of a body", "⟦organization 가온경찰청 형사기동대|가온경찰청 형사기동대⟧는 웃었다.", why: "its body stands before it"),
    .init(
      "two words", "⟦organization 산들 시민연대|산들 시민연대⟧는 웃었다.", why: "a name before the ending"),
    .init(
      "abbreviation in brackets", "⟦organization 나토|⟦n|나토⟧(NATO)⟧가 웃었다.", why: "the bracket is no part of the name"),
    .init(
      "particle behind brackets", "⟦organization 국제원자력기구|⟦n|국제원자력기구⟧(IAEA)⟧는 웃었다.",
      why: "the particle stands behind it"),
    .init(
      "abbreviation inside the name", "⟦organization 중국중앙TV|중앙(CC)TV⟧는 웃었다.",
      why: "the bracket does not end the name"),
    .init("department", "⟦organization 서울시 건축과|서울시 건축과⟧는 웃었다.", why: "behind a body 과 is no particle"),
    .init(
      "department of the police", "⟦organization 강남경찰서 형사과|강남경찰서 형사과⟧가 웃었다.", why: "형사 is no detective there"),
    .init("companion of a body", "⟦organization 서울시|서울시⟧ 설명과는 다르다.", why: "설명 is no department"),
    .init("paper", "⟦organization 벨라티모|일간 ⟦n|벨라티모⟧⟧는 웃었다.", why: "일간 says that the word is a paper"),
    .init(
      "two courts", "⟦organization 1·2심|1·2심⟧은 웃었다.", why: "the dot joins two numbers of one noun"),
    .init("market", "⟦organization 중국|중국⟧ 시장은 넓다.", why: "시장 behind a country is a market, no mayor"),
    .init("government", "⟦organization 연방 정부|연방 정부⟧는 웃었다.", why: "which of the governments it is"),
    .init("country", "⟦organization 미국|미국⟧은 웃었다.", why: "a country that acts"),
    .init(
      "Han character", "⟦organization 북한|北⟧ 도발에 ⟦organization 미국|美⟧ 반발",
      why: "headlines clip countries to one character"),
    .init("two countries", "⟦organization 미국|미국⟧과 ⟦organization 러시아|러시아⟧는 웃었다.", why: "와/과 joins two bodies"),
    .init(
      "as well", "⟦organization 국방부|국방부⟧ 역시 웃었다.", why: "역시 stands for a particle"),
    .init("and others", "⟦organization 경찰|경찰⟧ 등은 웃었다.", why: "등 is no part of the name"),
    .init(
      "party and floor", "⟦organization 국방부|국방부⟧는 ⟦organization 외교부|외교부⟧와 만났다.", why: "subject and companion"),
    .init("place", "가온시 들녘에서 웃었다.", why: "a place does not speak"),
  ]

  @Test(arguments: unnamed) func sourcesWithoutAName(_ row: MentionCase) { check(row) }
  @Test(arguments: groups) func groupsThatSpeak(_ row: MentionCase) { check(row) }
  @Test(arguments: sides) func sidesOfSomebody(_ row: MentionCase) { check(row) }
  @Test(arguments: documents) func papersThatSpeak(_ row: MentionCase) { check(row) }
  @Test(arguments: bodies) func organizationsAndCountries(_ row: MentionCase) { check(row) }
}
