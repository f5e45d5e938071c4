import PipelineSupport
import Testing

/// Which mentions of an article are the same somebody.
@Suite struct ResolutionTests {
  static let same: [MentionCase] = [
    .init(
      "surname glued to a subtitle",
      "⟦person 박건우|박건우 변호사⟧는 웃었다.\n지난 토론회 초안⟦person 박건우|박 변호사⟧는 떠났다.",
      why: "three syllables that end in 박 are no name"),
    .init(
      "managing director",
      "⟦person 조한결|조한결 누리전자 대표이사 사장⟧은 웃었다. ⟦person 조서윤|조서윤 전 가온전자 회장⟧은 물러났다. "
        + "⟦person 조한결|조 대표⟧는 떠났다.",
      why: "대표이사 is called 대표, whatever stands behind it"),
    .init(
      "ministry of one state", "⟦organization 중국 상무부|중국 상무부⟧는 웃었다. ⟦organization 중국 상무부|상무부⟧는 떠났다.",
      why: "only one of this name has been told of"),
    .init(
      "veiled name beside a judge",
      "⟦anonymous 최모씨|최모(34)씨⟧는 웃었다. ⟦organization 서울고법|서울고법⟧(⟦person 최서준|⟦n|최서준⟧ ⟦t|부장판사⟧⟧)은 물러났다. "
        + "⟦anonymous 최모씨|최씨⟧는 떠났다.",
      why: "the title in the bracket is his, and nobody calls a judge 씨"),
    .init(
      "full, then surname and title", "⟦person 한서윤|한서윤 시장⟧은 웃었다. ⟦person 한서윤|한 시장⟧은 떠났다.",
      why: "the surname and title of one named before"),
    .init(
      "past one who held the office",
      "⟦person 조한결|조한결 회장⟧은 웃었다. ⟦person 조서윤|조서윤 전 회장⟧은 물러났다. ⟦person 조한결|조 회장⟧은 떠났다.",
      why: "전 parts those who bear a title now from those who did once"),
    .init(
      "past whose house it is",
      "⟦person 조한결|조한결 회장⟧은 웃었다. ⟦person 조서윤|조서윤 회장⟧의 집이 있다. ⟦person 조한결|조 회장⟧은 떠났다.",
      why: "a full name in the genitive only tells whose something is"),
    .init(
      "past whose time it was",
      "⟦person 조한결|조한결 회장⟧은 웃었다. ⟦person 조서윤|조서윤 회장⟧ 이후 처음이다. ⟦person 조한결|조 회장⟧은 떠났다.",
      why: "a name before 이후 only tells when something is"),
    .init(
      "short form first", "⟦person 한서윤|한 시장⟧은 웃었다. ⟦person 한서윤|한서윤 시장⟧은 떠났다.",
      why: "headlines and leads name in short whom the body names in full"),
    .init(
      "foreign short form", "⟦person 토르 룸그렌|토르 룸그렌 외무장관⟧은 웃었다. ⟦person 토르 룸그렌|룸그렌 장관⟧은 떠났다.",
      why: "the last word of a foreign name"),
    .init(
      "foreign surname alone", "⟦person 토르 룸그렌|토르 룸그렌 외무장관⟧은 웃었다. ⟦person 토르 룸그렌|룸그렌⟧은 떠났다.",
      why: "without a title too, once the full name stands there"),
    .init(
      "known short form after the full name", "⟦person 울라 린드크비스트|울라 린드크비스트⟧는 웃었다. ⟦person 울라 린드크비스트|린드크비스트⟧는 떠났다.",
      why: "rank B: the full name supports the short form"),
    .init(
      "foreign surname, then its title",
      "⟦person 울라 린드크비스트|린드크비스트⟧는 웃었다. ⟦person 울라 린드크비스트|린드크비스트 국방장관⟧은 떠났다.",
      why: "the title behind it tells who the bare surname is"),
    .init(
      "given name and 씨", "⟦person 한서윤|한서윤⟧은 웃었다. ⟦person 한서윤|서윤 씨⟧는 떠났다.",
      why: "families are told apart by their given names"),
    .init(
      "title alone", "⟦person 한서윤|한서윤 장관⟧은 웃었다. ⟦person 한서윤|장관⟧은 떠났다.", why: "the last bearer of the title"),
    .init(
      "spokesman alone", "⟦person 한서윤|한서윤 대변인⟧은 웃었다. ⟦person 한서윤|대변인⟧은 떠났다.", why: "the last bearer of the title",
      known: "대변인 alone is an unnamed source before it is a title"),
    .init(
      "씨 after the full name", "⟦person 유은채|유은채(38)씨⟧는 웃었다. ⟦person 유은채|유씨⟧는 떠났다.", why: "a surname and 씨"),
    .init(
      "씨 past a judge of the surname",
      "⟦person 유은채|유은채(38)씨⟧가 왔다. ⟦person 유가람|유가람 판사⟧가 물었다. ⟦person 유은채|유씨⟧는 떠났다.",
      why: "씨 goes back to whom it was said of, not to an office"),
    .init(
      "surname 이 behind an adverb", "⟦person 이가람|이가람 의원⟧은 웃었다. 다만 ⟦person 이가람|이 의원⟧은 떠났다.",
      why: "behind 다만 이 is a surname as well"),
    .init(
      "new bearer of the office", "⟦person 한서윤|한서윤 장관⟧은 떠났다. ⟦person 송민재|송민재 장관⟧이 왔다. ⟦person 송민재|송 신임 장관⟧은 웃었다.",
      why: "신임 stands between the surname and the title"),
    .init(
      "new bearer beside a former one",
      "⟦person 조한결|조한결 사장⟧이 왔다. ⟦person 조서윤|조서윤 전 회장⟧은 떠났다. ⟦person 조한결|조 신임 회장⟧은 웃었다.",
      why: "who has left the office has not just come to it"),
    .init(
      "the president's plane", "⟦person 대통령|대통령⟧ 전용기는 떠났다.", why: "a title before a noun makes no name of it"),
    .init(
      "one of a list",
      "⟦person 김한결|김한결 위원장⟧은 자리를 떠났다. 거리에는 ⟦person 김가람|김가람 당위원장⟧ 등이 나왔다. "
        + "⟦person 김한결|김 위원장⟧은 웃었다.",
      why: "an example takes no short form over"),
    .init(
      "father who held the office",
      "⟦person 김정은|김정은 국무위원장⟧은 공장을 찾았다. ⟦person 김정일|아버지 김정일 국방위원장⟧이 찾았던 공장이다. "
        + "⟦person 김정은|김 위원장⟧은 웃었다.",
      why: "the table knows who still holds it"),
    .init(
      "former", "⟦person 강민준|강민준 전 구청장⟧은 웃었다. ⟦person 강민준|강 전 구청장⟧은 떠났다.", why: "전 stays with the title"),
    .init(
      "candidate beside a 씨", "⟦person 조씨|조씨⟧는 웃었다. ⟦person 조 후보자|조 후보자⟧는 떠났다. ⟦person 조씨|조씨⟧는 남았다.",
      why: "who is known by a surname alone is not called by an office"),
    .init("letter", "⟦anonymous A씨|A씨⟧는 웃었다. ⟦anonymous A씨|A씨⟧는 떠났다.", why: "one letter, one source"),
    .init(
      "same words", "⟦anonymous 경찰 관계자|경찰 관계자⟧는 웃었다. ⟦anonymous 경찰 관계자|경찰 관계자⟧는 떠났다.",
      why: "the same description is the same source"),
    .init(
      "abbreviation", "⟦organization 국제원자력기구|국제원자력기구(IAEA)⟧는 웃었다. ⟦organization 국제원자력기구|IAEA⟧는 떠났다.",
      why: "full name and abbreviation of a known body"),
    .init("country", "⟦organization 미국|미국⟧은 웃었다. ⟦organization 미국|美⟧은 떠났다.", why: "name and Han character"),
  ]

  static let different: [MentionCase] = [
    .init(
      "veiled, of two ages", "⟦anonymous 최모씨|최모(52)씨⟧는 웃었다. ⟦anonymous 최모(51)씨|최모(51)씨⟧는 떠났다.",
      why: "one surname, two ages: two persons"),
    .init(
      "two houses", "⟦organization 영국 하원|영국 하원⟧은 웃었다. ⟦organization 영국 상원|영국 상원⟧은 떠났다.",
      why: "each house speaks for itself"),
    .init(
      "ministries of two states",
      "⟦organization 중국 상무부|중국 상무부⟧와 ⟦organization 미국 상무부|미국 상무부⟧는 웃었다. ⟦organization 상무부|상무부⟧는 떠났다.",
      why: "which of them is not told"),
    .init(
      "veiled name beside a 씨",
      "⟦anonymous 최모씨|최모(34)씨⟧는 웃었다. ⟦person 최서준|최서준 씨⟧는 물러났다. ⟦person 최서준|최 씨⟧는 떠났다.",
      why: "the one who is called 씨 and was named last"),
    .init(
      "two benches", "⟦organization 1심 재판부|1심 재판부⟧는 웃었다. ⟦organization 항소심 재판부|항소심 재판부⟧는 떠났다.",
      why: "the words before the noun tell them apart"),
    .init(
      "former and a surname", "⟦person 전가람|전가람 의원⟧은 웃었다. ⟦anonymous 누리사의 전 대표|누리사의 전 대표⟧는 떠났다.",
      why: "behind a genitive 전 tells when somebody held the office"),
    .init(
      "former without an owner", "⟦person 전가람|전가람 의원⟧은 웃었다. ⟦anonymous 전 대표|전 대표⟧는 떠났다.",
      why: "nobody called 전 bears the title"),
    .init(
      "same surname, other titles",
      "⟦person 김가람|김가람 장관⟧과 ⟦person 김서준|김서준 의원⟧이 웃었다. ⟦person 김가람|김 장관⟧은 가고 ⟦person 김서준|김 의원⟧은 남았다.",
      why: "the title decides"),
    .init(
      "name inside a name",
      "⟦person 박건|박건 의원⟧과 ⟦person 박건우|박건우 구청장⟧이 웃었다. ⟦person 박건우|박 구청장⟧은 가고 ⟦person 박건|박 의원⟧은 남았다.",
      why: "trap 11: 박건 is no part of 박건우"),
    .init(
      "named only later",
      "길은 넓다.\n⟦person 박 청장|박 청장⟧은 웃었다. ⟦person 박서윤|박서윤 의원⟧은 떠났다.",
      why: "of whom the text has begun to tell is not who comes later with another title"),
    .init(
      "former and present",
      "⟦person 강민준|강민준 전 구청장⟧과 ⟦person 강서준|강서준 구청장⟧이 웃었다. ⟦person 강민준|강 전 구청장⟧은 가고 ⟦person 강서준|강 구청장⟧은 남았다.",
      why: "전 tells two holders of one office apart"),
    .init(
      "spouse", "⟦person 한서윤|한서윤 시장⟧의 ⟦person 송민재|부인 송민재 씨⟧는 웃었다. ⟦person 송민재|송 씨⟧는 떠났다.",
      why: "the spouse has a name of her own"),
    .init(
      "veiled name", "⟦person 장서준|장서준 기자⟧. ⟦anonymous 장모씨|장모(34) 씨⟧는 웃었다. ⟦anonymous 장모씨|장 씨⟧는 떠났다.",
      why: "the one whose given name is hidden, not the reporter"),
    .init(
      "short name in a headline, before its bracket",
      "⟦group 한국가온대학총장협의회|가총협⟧ 회의 열려. ⟦group 한국가온대학총장협의회|한국가온대학총장협의회⟧(가총협)는 웃었다.",
      why: "headlines use the short name that the text explains"),
    .init(
      "Chinese character for a kind of bodies",
      "⟦organization 누리투자증권|누리證⟧ 회의 열려. ⟦organization 누리투자증권|누리투자증권⟧은 웃었다.",
      why: "證 is 증권, and what stands between may be left out"),
    .init(
      "Chinese character alone", "⟦organization 누리증권|누리證⟧ 회의 열려.",
      why: "nobody else is named, so that the kind is written out"),
    .init(
      "Chinese surname of one syllable", "⟦person 쑹웨이|쑹웨이 대변인⟧은 웃었다. ⟦person 쑹웨이|쑹 대변인⟧은 떠났다.",
      why: "no Korean surname, but one before a title"),
    .init(
      "Chinese surname of two syllables", "⟦person 자오란핑|자오란핑 대변인⟧은 웃었다. ⟦person 자오란핑|자오 대변인⟧은 떠났다.",
      why: "the first two syllables of a name whose title fits"),
    .init(
      "short name in brackets",
      "⟦group 한국가온대학총장협의회|한국가온대학총장협의회⟧(가총협)는 웃었다. ⟦group 한국가온대학총장협의회|가총협⟧은 떠났다.",
      why: "the article says what it calls the body from now on"),
    .init(
      "relative", "⟦anonymous 한서윤 시장 남편|⟦person 한서윤|한서윤 시장⟧ 남편⟧은 웃었다. ⟦person 한서윤|한 시장⟧은 떠났다.",
      why: "who is of the family of somebody is not that one"),
    .init(
      "spokesmen of two bodies", "⟦person 한서윤|한서윤 국방부 대변인⟧은 웃었다. ⟦anonymous 크렘린궁 대변인|크렘린궁 대변인⟧은 떠났다.",
      why: "another body's spokesman is another person"),
    .init(
      "other surname", "⟦person 한서윤|한서윤 시장⟧은 웃었다. ⟦person 김 시장|김 시장⟧은 떠났다.", why: "the surname does not fit"),
    .init("two letters", "⟦anonymous A씨|A씨⟧는 웃었다. ⟦anonymous B씨|B씨⟧는 떠났다.", why: "two letters, two sources"),
    .init(
      "two descriptions", "⟦anonymous 경찰 관계자|경찰 관계자⟧는 웃었다. ⟦anonymous 검찰 관계자|검찰 관계자⟧는 떠났다.",
      why: "officials of two bodies"),
    .init(
      "side", "⟦person 한서윤|한서윤 시장⟧은 웃었다. ⟦group 한 시장 측|⟦person 한서윤|한 시장⟧ 측⟧은 떠났다.",
      why: "trap 8: the side is not the mayor"),
    .init(
      "two foreigners of one surname",
      "⟦person 토르 룸그렌|토르 룸그렌 외무장관⟧과 ⟦person 마렌 룸그렌|마렌 룸그렌 교수⟧가 웃었다. ⟦person 마렌 룸그렌|룸그렌 교수⟧는 떠났다.",
      why: "the title decides"),
  ]

  @Test(arguments: same) func formsOfOneName(_ row: MentionCase) { check(row) }
  @Test(arguments: different) func namesOfTwo(_ row: MentionCase) { check(row) }
}
