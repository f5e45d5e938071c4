import PipelineSupport
import Testing

/// Persons: names, titles and what stands between them.
@Suite struct PersonMentionTests {
  static let named: [MentionCase] = [
    .init(
      "foreign surname like a particle", "⟦person 브렌나 로이|⟦n|브렌나 로이⟧ ⟦t|교수⟧⟧는 웃었다.",
      why: "로이 before a title is no 로 with 이"),
    .init(
      "such a surname behind a known given name", "⟦person 마이클 로이|⟦n|마이클 로이⟧ ⟦t|교수⟧⟧는 웃었다.",
      why: "names begin with 마이클"),
    .init(
      "given name like a Korean surname", "⟦person 조 벨라노프|⟦n|조 벨라노프⟧ ⟦t|교수⟧⟧는 웃었다.",
      why: "before a foreign surname 조 is a given name"),
    .init(
      "ministry nobody knows", "⟦person 브렌나 룸그렌|⟦n|브렌나 룸그렌⟧ ⟦a|미국⟧ 방재부 ⟦t|부장관⟧⟧은 웃었다.",
      why: "behind a country 부 ends the name of an office"),
    .init(
      "glued to a subtitle", "다리 신설 재검토⟦person 각단비|⟦n|각단비⟧ ⟦t|장관⟧⟧은 웃었다.",
      why: "the end of a longer word is a name of the tables"),
    .init(
      "glued to a subtitle, with a picture", "다리 신설 재검토⟦person 각단비|⟦n|각단비⟧(사진) ⟦t|장관⟧⟧은 웃었다.",
      why: "the bracket belongs to the name"),
    .init(
      "foreign name glued to a subtitle", "다리 신설 재검토⟦person 아르템 벨라노프|⟦n|아르템 벨라노프⟧ ⟦t|대변인⟧⟧은 웃었다.",
      why: "the tables have the whole name"),
    .init(
      "Chinese name of a project", "⟦person 위샤빈|⟦n|위샤빈⟧ 샛별 4호 프로그램 ⟦t|대변인⟧⟧은 웃었다.",
      why: "behind a surname the other syllables are those of foreign names"),
    .init(
      "minister for something", "⟦person 룸그렌|⟦n|룸그렌⟧ ⟦t|담당상⟧⟧은 웃었다.", why: "담당상 alone is a title"),
    .init("name and title", "⟦person 한서윤|⟦n|한서윤⟧ ⟦t|시장⟧⟧은 웃었다.", why: "the title belongs to the mention"),
    .init("name, body and title", "⟦person 송민재|⟦n|송민재⟧ ⟦a|가온협회⟧ ⟦t|회장⟧⟧은 웃었다.", why: "the body between them too"),
    .init(
      "foreign name, body and title", "⟦person 아르템 벨라노프|⟦n|아르템 벨라노프⟧ ⟦a|크렘린궁⟧ ⟦t|대변인⟧⟧은 웃었다.",
      why: "the order of agencies"),
    .init(
      "name like a noun with a particle", "⟦person 정새나|⟦n|정새나⟧ ⟦a|국방부⟧ ⟦t|대변인⟧⟧은 웃었다.",
      why: "before a body and a title that is the topic no other subject opens a sentence"),
    .init(
      "foreign surname like a verb", "⟦person 아르촌 바루킨|⟦n|아르촌 바루킨⟧ ⟦a|국방부⟧ ⟦t|대변인⟧⟧은 웃었다.",
      why: "the second of two foreign words there"),
    .init(
      "foreign name nobody knows", "⟦person 이그나트 다비도비치|⟦n|이그나트 다비도비치⟧ 카르벤 ⟦t|대통령⟧⟧은 웃었다.",
      why: "two foreign words before a title, the country unknown too",
      known: "an unknown country goes into the name before it"),
    .init(
      "foreign surname and title", "⟦person 룸그렌|⟦n|룸그렌⟧ ⟦t|장관⟧⟧은 웃었다.", why: "a short form beside a title is a person"),
    .init(
      "known short form alone", "⟦person 아르템 벨라노프|⟦n|벨라노프⟧⟧는 웃었다.",
      why: "rank A: the short form is trusted alone, and its name is that of the lexicon"),
    .init(
      "another of the known surname", "⟦person 토르 벨라노프|⟦n|토르 벨라노프⟧ ⟦t|교수⟧⟧는 웃었다.",
      why: "with a given name of his own he is not the one of the table"),
    .init("short form that needs support", "린드크비스트는 웃었다.", why: "rank B: the short form alone is not trusted"),
    .init(
      "short form with its title", "⟦person 울라 린드크비스트|린드크비스트 국방장관⟧은 웃었다.",
      why: "rank B: a title supports the short form"),
    .init("known full name alone", "⟦person 각단비|각단비⟧는 웃었다.", why: "rank B: the full name is trusted alone"),
    .init("name that is a word", "조금만 기다려 달라는 뜻이다.", why: "rank C: an adverb here"),
    .init(
      "name that is a word, with title", "⟦person 조금만|⟦n|조금만⟧ ⟦t|의원⟧⟧은 웃었다.", why: "rank C: a title shows the name"),
    .init(
      "name of two syllables", "⟦person 박건|⟦n|박건⟧ ⟦t|의원⟧⟧은 웃었다.", why: "short Korean names are names before a title"),
    .init("surname of two syllables", "⟦person 남궁민재|⟦n|남궁민재⟧ ⟦t|교수⟧⟧는 웃었다.", why: "남궁 is one surname"),
    .init(
      "rare given name", "⟦person 송미르|⟦n|송미르⟧ ⟦t|의원⟧⟧은 웃었다.",
      why: "a surname and two syllables before a title are a name"),
    .init(
      "other rare given name", "⟦person 김누리|⟦n|김누리⟧ ⟦t|의원⟧⟧은 웃었다.", why: "native words are given names too"),
    .init(
      "rare given name, unknown body", "⟦person 표선비|⟦n|표선비⟧ 솔내2리 ⟦t|이장⟧⟧은 웃었다.",
      why: "a surname and two syllables open the phrase, a title ends it"),
    .init(
      "name like a verb",
      "⟦person 박해진|⟦n|박해진⟧ 가온협회 ⟦t|회장⟧⟧은 웃었다.",
      why: "해진 is a verb too, but nothing here is its object"),
    .init(
      "verb before a title", "도시를 방문한 시장은 떠났다.",
      why: "behind its object 방문한 is a verb"),
    .init(
      "name like a noun with a particle", "⟦person 서명만|⟦n|서명만⟧ ⟦t|구청장⟧⟧은 웃었다.",
      why: "만 before another topic is no particle"),
    .init(
      "particle in the wrong form", "⟦person 유다은|⟦n|유다은⟧ 가온협회 ⟦t|회장⟧⟧이 웃었다.",
      why: "은 stands behind consonants only"),
    .init(
      "name like a noun with 도", "⟦person 최항도|⟦n|최항도⟧ 솔내신보 ⟦t|이사장⟧⟧은 웃었다.",
      why: "it opens the sentence, a body and a title follow"),
    .init(
      "foreign name like a noun with 로", "⟦person 미카로|⟦n|미카로⟧ ⟦t|사무총장⟧⟧은 웃었다.",
      why: "an unknown word opens the sentence right before a title"),
    .init(
      "two foreign words, one like a verb", "⟦person 브렌나 헤일|⟦n|브렌나 헤일⟧ ⟦t|대법관⟧⟧은 웃었다.",
      why: "헤일 reads like the adnominal of a verb"),
    .init(
      "bracket behind what reads like a verb", "⟦person 한태운|⟦n|한태운⟧(사진) ⟦t|부총장⟧⟧은 웃었다.",
      why: "no verb and no particle stands before a bracket"),
    .init(
      "legal form in a bracket", "⟦person 한서윤|⟦n|한서윤⟧ (사)솔내회 ⟦t|지회장⟧⟧은 웃었다.",
      why: "(사) is the form of the body, and no end of the phrase"),
    .init(
      "middle dot in the department", "⟦person 한서윤|⟦n|한서윤⟧ 가온협회 홍보·기획 ⟦t|담당 부회장⟧⟧은 웃었다.",
      why: "the dot joins two parts of one body"),
    .init(
      "name with the ending of a court", "⟦person 송지원|⟦n|송지원⟧ ⟦t|구청장⟧⟧은 웃었다.",
      why: "지원 is a branch of a court elsewhere"),
    .init(
      "university like a name", "⟦person 한서윤|⟦n|한서윤⟧ 나래대 ⟦t|교수⟧⟧는 웃었다.",
      why: "behind a name what reads as another is where she works"),
    .init(
      "name that begins with another", "⟦person 박건은|⟦n|박건은⟧ ⟦t|의원⟧⟧은 웃었다.",
      why: "은 stands behind 박건 as a particle does, but the title bears one too"),
    .init(
      "name like a copula", "⟦person 박호인|⟦n|박호인⟧ ⟦t|변호사⟧⟧는 웃었다.", why: "인 before a title is no copula here"),
    .init(
      "body like a clause", "⟦person 한서윤|⟦n|한서윤⟧ 도메인 ⟦t|팀장⟧⟧은 웃었다.",
      why: "between a name and a title a word is where its bearer works, whatever it ends in"),
    .init(
      "department like a companion", "⟦person 한서윤|⟦n|한서윤⟧ 정신과 ⟦t|교수⟧⟧는 웃었다.", why: "과 is no particle there"),
    .init(
      "department far from the name", "⟦person 한서윤|⟦n|한서윤⟧ 누리대 의대 복강경 수술과 ⟦t|교수⟧⟧는 웃었다.",
      why: "up to six words of a body stand between"),
    .init(
      "village", "⟦person 한서윤|⟦n|한서윤⟧ 별빛마을 ⟦t|이장⟧⟧은 웃었다.", why: "을 of 마을 is no particle"),
    .init(
      "company like a particle", "⟦person 한서윤|⟦n|한서윤⟧ 아론 ⟦t|대표⟧⟧는 웃었다.", why: "론 is no particle of news"),
    .init(
      "age behind a space", "⟦person 한서윤|⟦n|한서윤⟧ (52) ⟦t|대표⟧⟧는 웃었다.", why: "the bracket belongs to the name"),
    .init(
      "age and a body", "⟦person 한서윤|⟦n|한서윤⟧(60) 나래법인 ⟦t|대표⟧⟧는 웃었다.", why: "인 is no copula behind a name"),
    .init(
      "about to hold office", "⟦person 김혁준|⟦n|김혁준⟧ ⟦t|신임 회장⟧⟧은 웃었다.", why: "신임 leaves the name beside its title"),
    .init(
      "determiner before a foreign word", "⟦anonymous 한 뷰티 유튜버|한 뷰티 유튜버⟧는 웃었다.", why: "behind 한 stands no name"),
    .init(
      "short name behind a subtitle", "만찬 초청⟦person 조 바이든|⟦n|바이든⟧ ⟦t|대통령⟧⟧은 웃었다.",
      why: "a page glues the end of a subtitle to it"),
    .init(
      "adnominal like a given name", "궁지에 몰린 ⟦person 조 바이든|⟦n|바이든⟧ ⟦t|대통령⟧⟧은 웃었다.", why: "몰린 governs 궁지에"),
    .init(
      "constituency", "⟦person 한서윤|⟦n|한서윤⟧ 가람당 성북을 ⟦t|위원장⟧⟧은 웃었다.", why: "을 is the second of two"),
    .init(
      "company behind a foreign name", "⟦person 마크 랜더슨|⟦n|마크 랜더슨⟧ 카르벤 ⟦t|대표⟧⟧는 웃었다.",
      why: "the third foreign word before such a title is the company's"),
    .init(
      "university like a foreign name", "⟦person 주멍나|⟦n|주멍나⟧ 나루카대 ⟦t|교수⟧⟧는 웃었다.",
      why: "four syllables in -대 before a professor are where she works"),
    .init(
      "university behind a foreign name", "⟦person 브렌나 룸그렌|⟦n|브렌나 룸그렌⟧ 나루카대 ⟦t|교수⟧⟧는 웃었다.",
      why: "no third word of the name"),
    .init(
      "Korean surname behind a foreign given name", "⟦person 마이클 박|⟦n|마이클 박⟧ ⟦t|국장⟧⟧은 웃었다.",
      why: "the given name of many in the tables"),
    .init(
      "such a surname and a former office", "⟦person 마이클 강|⟦n|마이클 강⟧ ⟦t|전 국장⟧⟧은 웃었다.", why: "전 is no surname there"),
    .init(
      "rare surname behind a foreign given name", "⟦person 마이클 포|⟦n|마이클 포⟧ ⟦t|의원⟧⟧은 웃었다.",
      why: "a syllable that is no other word"),
    .init(
      "namesake with a stage name", "⟦person 이지은|⟦n|이지은⟧ ⟦t|검사⟧⟧는 웃었다.",
      why: "nobody becomes a singer by bearing her name"),
    .init("copula before a title", "⟦group 의사|의사⟧인 시장은 웃었다.", why: "without a name before it 인 is the copula"),
    .init(
      "foreign name like a verb", "⟦person 갈리킨|⟦n|갈리킨⟧ ⟦t|교수⟧⟧는 웃었다.",
      why: "a foreign name that opens the sentence ends like an adnominal"),
    .init(
      "behind an opening mark", #"⟦person 한서윤|한서윤 교수⟧가 왔다. 누가 “⟦person 한서윤|⟦n|한⟧ ⟦t|교수⟧⟧가 늦었다”고 했다."#,
      why: "a mark before the surname does not part it from its title"),
    .init(
      "particle before an age", "⟦person 박동일|⟦n|박동일⟧(45)씨⟧는 웃었다.", why: "nobody puts an age behind a particle"),
    .init("age in brackets", "⟦person 한서윤|⟦n|한서윤⟧(55) ⟦t|시장⟧⟧은 웃었다.", why: "the bracket stands inside the mention"),
    .init(
      "age and picture in brackets", "⟦person 한서윤|⟦n|한서윤⟧(55·사진) 가온협회 ⟦t|회장⟧⟧은 웃었다.",
      why: "as papers write below a portrait"),
    .init(
      "native spelling in brackets", "⟦person 이그나트 다비도비치|⟦n|이그나트 다비도비치⟧(Ihnat Davidovich) ⟦t|대통령⟧⟧은 웃었다.",
      why: "the spelling stands between name and title"),
    .init("party in brackets", "⟦person 송민재|⟦n|송민재⟧(무소속) ⟦t|의원⟧⟧은 웃었다.", why: "so do party and district"),
  ]

  static let orders: [MentionCase] = [
    .init(
      "title before the name", "⟦person 한서윤|⟦t|대변인⟧ ⟦n|한서윤⟧⟧은 웃었다.", why: "the title stands in apposition",
      known: "the title before a name is not kept as its title"),
    .init(
      "body and title before the name", "⟦person 한서윤|크렘린궁 ⟦t|대변인⟧ ⟦n|한서윤⟧⟧은 웃었다.", why: "body and title do",
      known: "the title before a name is not kept as its title"),
    .init(
      "occupation before the name", "⟦person 송민재|⟦t|변호사⟧ ⟦n|송민재⟧⟧가 웃었다.", why: "an occupation does too",
      known: "the title before a name is not kept as its title"),
    .init(
      "country in the genitive", "⟦organization 러시아|러시아⟧의 ⟦person 아르템 벨라노프|⟦n|아르템 벨라노프⟧ ⟦t|대변인⟧⟧은 웃었다.",
      why: "with 의 the country is a mention of its own"),
    .init("surname and title", "⟦person 김 장관|⟦n|김⟧ ⟦t|장관⟧⟧은 웃었다.", why: "nobody of that name was named before"),
    .init("former", "⟦person 박 전 차관|⟦n|박⟧ ⟦t|전 차관⟧⟧은 웃었다.", why: "전 belongs to the title"),
    .init("former, in full", "⟦person 한서윤|⟦n|한서윤⟧ ⟦t|전 구청장⟧⟧은 웃었다.", why: "전 between name and title"),
    .init(
      "former, a name that is a word", "⟦person 강직|⟦n|강직⟧ ⟦t|전 구청장⟧⟧은 웃었다.", why: "강직 is an adjective elsewhere",
      known: "a name of two syllables that is a word is not seen before 전"),
    .init(
      "former, with its body", "⟦person 박지후|⟦n|박지후⟧ 전 ⟦a|외교부⟧ ⟦t|장관⟧⟧은 웃었다.",
      why: "the body stands between 전 and the title"),
    .init("present", "⟦person 한서윤|⟦n|한서윤⟧ ⟦t|현 도지사⟧⟧는 웃었다.", why: "현 as 전"),
    .init("acting", "⟦person 한서윤|⟦n|한서윤⟧ ⟦t|시장 권한대행⟧⟧은 웃었다.", why: "two words of title"),
    .init(
      "two names, one title", "⟦person 한서윤|한서윤⟧·⟦person 송민재|송민재 의원⟧은 웃었다.", why: "a dot joins two persons"),
    .init(
      "two persons", "⟦person 한서윤|한서윤 시장⟧과 ⟦person 송민재|송민재 국장⟧은 웃었다.", why: "와/과 joins two mentions"),
    .init(
      "surname like a determiner", "⟦person 이 의원|⟦n|이⟧ ⟦t|의원⟧⟧은 웃었다.", why: "이 before an office is a surname"),
    .init("behind a noun", "이날 ⟦person 이 의원|⟦n|이⟧ ⟦t|의원⟧⟧은 웃었다.", why: "a day before it changes nothing"),
    .init("office that is a thing", "⟦anonymous 이 공사|이 공사⟧로 길이 막혔다.", why: "이 공사 is these works sooner"),
    .init("noun and particle like a title", "이번 제재완화가 빨랐다.", why: "화가 is a painter elsewhere"),
    .init("determiner", "⟦anonymous 이 변호사|이 변호사⟧는 웃었다.", why: "before an occupation it is this one as often"),
    .init(
      "title glued to the name", "⟦person 노다온|⟦n|노다온⟧⟦t|위원장⟧⟧은 웃었다.", why: "some papers leave the space out"),
    .init("Latin title glued", "⟦person 노다온|⟦n|노다온⟧⟦t|PD⟧⟧는 웃었다.", why: "Latin letters end a name too"),
    .init("house that ends like a title", "이들은 국제회의장에서 만났다.", why: "의장 ends the names of places"),
    .init("the late", "故⟦person 노다온|⟦n|노다온⟧ ⟦t|의원⟧⟧은 떠났다.", why: "故 is no part of the name"),
  ]

  static let addressed: [MentionCase] = [
    .init(
      "given name like a surname behind an office",
      "⟦person 장 노블|프랑스 외무장관 ⟦n|장 노블⟧⟧은 웃었다.",
      why: "between an office and a foreign surname the syllable is a given name"),
    .init(
      "surname that reads as a determiner", "⟦person 한순자|⟦n|한순자⟧ 씨⟧는 웃었다.",
      why: "the given name is an alias of somebody in the tables, who is not meant"),
    .init(
      "given name that ends like an address", "⟦person 정태양|⟦n|정태양⟧⟧은 웃었다.",
      why: "behind two syllables 양 belongs to the name"),
    .init(
      "such a name and a title", "⟦person 정태양|⟦n|정태양⟧ ⟦t|의원⟧⟧은 웃었다.", why: "before a title too"),
    .init("full name and 양", "⟦person 한서윤|⟦n|한서윤⟧양⟧은 웃었다.", why: "behind three syllables it is an address"),
    .init("veiled name and 양", "⟦anonymous 김모양|김모양⟧은 웃었다.", why: "behind a veil it is one as well"),
    .init(
      "given name and 양", "⟦person 김한별|김한별 양⟧은 웃었다. ⟦person 김한별|한별양⟧은 떠났다.",
      why: "somebody named before has these two syllables for a given name"),
    .init("씨 glued", "⟦person 임씨|⟦n|임⟧씨⟧는 웃었다.", why: "a surname and a form of address"),
    .init("씨 spaced", "⟦person 임 씨|⟦n|임⟧ 씨⟧는 웃었다.", why: "the space is a matter of house style"),
    .init("full name and 씨", "⟦person 한서윤|⟦n|한서윤⟧씨⟧는 웃었다.", why: "the name is the entity's"),
    .init("full name and 씨 spaced", "⟦person 한서윤|⟦n|한서윤⟧ 씨⟧는 웃었다.", why: "the same"),
    .init("age and 씨", "⟦person 유은채|⟦n|유은채⟧(38)씨⟧는 웃었다.", why: "the bracket stands between name and 씨"),
    .init(
      "age and 씨 behind what reads as a particle", "⟦person 금샛나|⟦n|금샛나⟧(25)씨⟧는 웃었다.",
      why: "before an age and 씨 every word is a name"),
    .init(
      "longer name, age and 씨", "⟦person 계이리나|⟦n|계이리나⟧(30)씨⟧는 웃었다.", why: "a given name of three syllables"),
    .init(
      "letter", "⟦anonymous A씨|A씨⟧는 웃었다.", why: "a name withheld: the letter and 씨 are what the text calls the source"),
    .init("letter spaced", "⟦anonymous B씨|B 씨⟧는 웃었다.", why: "the same with a space, which the name leaves out"),
    .init("boy and girl", "⟦anonymous C군|C군⟧과 ⟦anonymous D양|D양⟧은 웃었다.", why: "군 and 양 for minors"),
    .init("veiled name", "⟦anonymous 김모씨|김모씨⟧는 웃었다.", why: "모 hides the given name"),
    .init("veiled name and age", "⟦anonymous 김모씨|김모(34)씨⟧는 웃었다.", why: "the age stands between them"),
    .init("veiled name spaced", "⟦anonymous 이모씨|이모 씨⟧는 웃었다.", why: "이모 is no aunt before 씨"),
    .init("other veil", "⟦anonymous 박아무개씨|박아무개씨⟧는 웃었다.", why: "아무개 hides the given name too"),
    .init(
      "circles", "⟦anonymous 최○○씨|최○○씨⟧는 웃었다.", why: "circles for the given name",
      known: "circles end the word"),
    .init(
      "described letter", "⟦anonymous A씨|A씨(40대)⟧는 웃었다.", why: "a bracket behind the letter is no part of the name"),
  ]

  static let veiled: [MentionCase] = [
    .init("letter and rank", "⟦anonymous A경정|⟦n|A⟦t|경정⟧⟧⟧은 웃었다.", why: "a capital hides the name"),
    .init(
      "letter, body and title", "⟦anonymous B팀장|한국은행 ⟦n|B⟦t|팀장⟧⟧⟧은 웃었다.",
      why: "the body is of the mention, not of the name"),
    .init("letter behind a space", "⟦anonymous C교수|⟦n|C ⟦t|교수⟧⟧⟧는 웃었다.", why: "one name with a space or without"),
    .init("consonant", "⟦anonymous ㄷ교수|⟦n|ㄷ⟦t|교수⟧⟧⟧는 웃었다.", why: "a consonant does the same"),
    .init("former title", "⟦anonymous A 전 교수|⟦n|A ⟦t|전 교수⟧⟧⟧는 웃었다.", why: "전 keeps its spaces"),
    .init("letter of a thing", "A팀은 웃었다.", why: "a team is no title"),
  ]

  static let nobody: [MentionCase] = [
    .init("act like a judge", "행정 심판은 까다롭다.", why: "behind 행정 it is what is done"),
    .init("market behind what is sold", "부동산 시장은 안정됐다.", why: "nobody is the mayor of that"),
    .init("title that is an ordinary word", "성장이 멈추고 감사가 이어졌다.", why: "both tables have 성장 and 감사"),
    .init("such a title behind a name", "⟦person 한서윤|한서윤 감사⟧가 웃었다.", why: "behind a name 감사 is one"),
    .init("duty", "더 빨리 움직여야 한다.", why: "-여야 is an ending of verbs here, no parties"),
    .init("unknown name behind a subtitle", "다리 신설 재검토한서윤 시장은 웃었다.", why: "only names of the tables are cut out"),
    .init("place of headlines", "유세서 웃었다.", why: "서 is 에서 behind a place or an occasion"),
    .init("intention to come", "그는 출마할 의사가 없다.", why: "behind an adnominal in ㄹ no doctor"),
    .init("intention that is there", "매각 의사가 있다.", why: "what is there or not is an intention"),
    .init("intention that is shown", "탈당 의사를 밝혔다.", why: "what is made known is an intention"),
    .init("soon", "조만간 문을 연다.", why: "조만 is a name, 조만간 an adverb"),
    .init("upright", "그 집은 강직한 집안이다.", why: "강직 is a name, 강직한 an adjective"),
    .init("so-called", "행복이란 무엇인가.", why: "이란 is a particle here, no country"),
    .init("joint exercise", "훈련은 20일 시작한다.", why: "a sentence without anybody"),
    .init("reflexive", "자신은 몰랐다.", why: "자신 points to the speaker of its clause"),
    .init("verb that ends like a title", "이들을 대표하는 색이다.", why: "대표하다 is a verb"),
    .init("date", "3월 2일 하루다.", why: "numbers are nobody"),
    .init(
      "station", "⟦anonymous 시청역 역주행 운전자|시청역 역주행 운전자⟧는 웃었다.", why: "no given name ends in 역, 시 or not"),
  ]

  /// Names that no table has, with no title beside them.
  static let bare: [MentionCase] = [
    .init(
      "as a topic", "⟦person 한서윤|⟦n|한서윤⟧⟧은 웃었다.", why: "such syllables are a name where a person's particle follows"),
    .init("in a list", "⟦person 한서윤|한서윤⟧, ⟦person 송민재|송민재⟧가 웃었다.", why: "a comma follows persons too"),
    .init("foreign word with an age", "⟦person 칼리르|칼리르⟧(45)는 웃었다.", why: "an age makes one word a name"),
    .init("with an age", "⟦person 한서윤|한서윤⟧(55)은 웃었다.", why: "a bracket follows persons too"),
    .init(
      "as an object", "이번 일로 ⟦person 한서윤|한서윤⟧을 찾았다.", why: "hardly anything else than a name is of this shape"),
    .init(
      "abstract noun as an object", "이번 일로 조정안을 찾았다.", why: "안 ends names as well, but things are objects more often"),
    .init("before a noun", "이번 한서윤 모임이 열렸다.", why: "a noun may be part of a longer word"),
    .init(
      "in a bracket", "⟦organization 해오름은행|해오름은행⟧(⟦person 한서윤|⟦t|은행장⟧ ⟦n|한서윤⟧⟧)은 웃었다.",
      why: "a title and a name in a bracket behind their body"),
    .init(
      "more titles in brackets", "⟦organization 해오름은행|해오름은행⟧(⟦person 한서윤|⟦t|대표⟧ ⟦n|한서윤⟧⟧, www.example.kr)은 웃었다.",
      why: "an address may follow behind a comma"),
    .init(
      "title behind the name in brackets", "⟦group 다솜교회|다솜교회⟧(⟦person 한서윤|⟦t|담임⟧ ⟦n|한서윤⟧⟧ 목사)는 작다.",
      why: "two words tell who it is"),
    .init("player of a part", "봄비(⟦person 노을|노을⟧ 분)는 웃었다.", why: "분 makes a name of what stands before it"),
    .init("name alone in brackets", "봄비(⟦person 한서윤|한서윤⟧)가 흐른다.", why: "nothing else has such syllables"),
    .init("noun alone in brackets", "봄비(조정안)가 흐른다.", why: "a known noun is no name"),
    .init(
      "less likely syllables", "⟦person 배하람|배하람⟧은 웃었다.", why: "who acts is a person sooner than a noun nobody knows"),
    .init("less likely syllables suffer", "이번 일로 배하람을 찾았다.", why: "what is acted upon may be anything"),
    .init("unlikely syllables with an age", "⟦person 임채봄|임채봄⟧(34.나래시청)은 웃었다.", why: "only people have an age"),
    .init("unlikely syllables with a number", "임채봄(1234)은 작다.", why: "a year is no age"),
    .init(
      "unlikely syllables in a list", "⟦person 한서윤|한서윤⟧, ⟦person 임채봄|임채봄⟧, ⟦person 박솔하|박솔하⟧ 등이 웃었다.",
      why: "beside a name stand names"),
    .init(
      "joined names", "⟦person 한서윤|한서윤⟧과 ⟦person 임채봄|임채봄⟧이 웃었다.", why: "와 joins like with like"),
    .init(
      "names in a row", "⟦person 한서윤|한서윤⟧ ⟦person 송민재|송민재⟧ ⟦person 조하온|조하온⟧ 등이 웃었다.",
      why: "lists go without commas too"),
    .init("list of nouns", "속도, 무게, 색깔 등이 바뀌었다.", why: "no member reads as a name"),
    .init("a name by itself", "⟦person 오르빈스키|오르빈스키⟧는 웃었다.", why: "a table knows it as nobody's in particular"),
    .init(
      "particle of nobility", "⟦person 브렌나 밴 오르빈스키|⟦n|브렌나 밴 오르빈스키⟧ ⟦t|의원⟧⟧은 웃었다.",
      why: "밴 stands between the names"),
    .init(
      "given name before it", "⟦person 헬레나 오르빈스키|헬레나 오르빈스키⟧가 웃었다.",
      why: "나 behind a known given name is no particle"),
    .init("noun behind a trusted short form", "⟦person 아르템 벨라노프|벨라노프⟧ 후퇴를 다뤘다.", why: "headlines put nouns there"),
    .init(
      "verb before a trusted short form", "궁지에 몰린 ⟦person 아르템 벨라노프|벨라노프⟧가 웃었다.", why: "only a known given name is one"),
    .init("command", "창문을 배하하라고 했다.", why: "하라 ends verbs"),
    .init("body that reads like a name", "하나회가 웃었다.", why: "회 ends bodies"),
    .init("measure that reads like a name", "이번 공유권은 크다.", why: "권 ends what is owned"),
    .init("loanword behind a title", "⟦anonymous 투수|투수⟧ 스크린을 잡았다.", why: "a known noun is no name"),
    .init(
      "foreign, a known given name", "⟦person 블라디미르 카르벤코|블라디미르 카르벤코⟧는 웃었다.", why: "many names begin with the first word"
    ),
    .init("foreign words", "이번 세트 피스는 빨랐다.", why: "loanwords in a row are no name"),
  ]

  @Test(arguments: bare) func bareNames(_ row: MentionCase) { check(row) }
  @Test(arguments: named) func namesAndTitles(_ row: MentionCase) { check(row) }
  @Test(arguments: orders) func ordersAndSurnames(_ row: MentionCase) { check(row) }
  @Test(arguments: addressed) func formsOfAddress(_ row: MentionCase) { check(row) }
  @Test(arguments: veiled) func namesBehindLetters(_ row: MentionCase) { check(row) }
  @Test(arguments: nobody) func wordsThatNameNobody(_ row: MentionCase) { check(row) }
}

/// Holds a row against the tagger; what is known to be missing is a known issue.
func check(_ row: MentionCase) {
  withKnownIssue("\(row.known ?? "")") {
    #expect(row.faults() == [], "\(row.why)")
  } when: {
    row.known != nil
  }
}
