import PipelineSupport
import Testing

/// Headlines that name somebody whose words their quotes are not.
@Suite struct HeadlineReactionTests {
  /// Words of others, to which the one named reacts.
  static let reactions: [AttributionCase] = [
    .init(
      "report that is denied", #"가람시, "⟦Q =-|세금 두 배⟧" 보도에 ⟦!|반박⟧"# + "\n" + #"가람시는 해명했다."#, headline: true,
      why: "the paper has said so"),
    .init("demand", #"누리상사, "⟦Q =-|사과하라⟧" 요구에 침묵"# + "\n" + #"누리상사는 쉰다."#, headline: true, why: "others demand it"),
    .init(
      "demand that is answered", #"⟦@한서윤|한서윤⟧, "⟦Q2 =-|물러나라⟧" 요구에 "⟦Q|못한다⟧""# + "\n" + #"한서윤 의원은 웃었다."#, headline: true,
      why: "he answers those who demand it"),
    .init("complaints", #"누리마트 "⟦Q =-|비싸다⟧" 불만 폭주"# + "\n" + #"누리마트는 쉰다."#, headline: true, why: "customers complain"),
    .init(
      "own demand", #"⟦@한서윤|한서윤⟧ "⟦Q|사과하라⟧" ⟦!|요구⟧"# + "\n" + #"한서윤 의원은 웃었다."#, headline: true,
      why: "the noun alone is what he does"),
  ]

  /// Whom the body or the end of the headline names.
  static let others: [AttributionCase] = [
    .init(
      "agency of an actor",
      #"배우 한서윤, 논란 확산…"⟦Q =한빛컬처|허위사실 법적 대응⟧""# + "\n"
        + #"배우 한서윤의 ⟦@2 한빛컬처|소속사 한빛컬처⟧는 5일 "⟦Q2|허위사실에 법적 대응하겠다⟧"고 ⟦!2|밝혔다⟧."#, headline: true,
      why: "the body gives the words to the agency"),
    .init(
      "actor whose agency speaks",
      #"배우 한서윤, 논란 확산…"⟦Q =-|강력 대응 예고⟧""# + "\n" + #"⟦@2 한빛컬처|소속사 한빛컬처⟧는 5일 "⟦Q2|사실이 아니다⟧"라고 ⟦!2|밝혔다⟧."#,
      headline: true, why: "he says nothing in the body"),
    .init(
      "person behind points", #""⟦Q|곧 내린다⟧"…⟦@한서윤|한서윤 총재⟧"# + "\n" + #"길은 넓다."#, headline: true,
      why: "the points lead to nothing but a person"),
    .init(
      "analysts", #"누리전자, "⟦Q|바닥 찍었다⟧"…목표가↑-⟦@가온증권|가온증권⟧"# + "\n" + #"누리전자의 목표가가 올랐다."#, headline: true,
      why: "the house behind the dash says so"),
    .init(
      "half of them", #"직장인 절반 "⟦Q =-|이직 고려⟧""# + "\n" + #"⟦@2 일자리넷|일자리넷⟧은 ⟦I2|이직을 고려하는 이가 많다⟧고 ⟦!2|밝혔다⟧."#,
      headline: true, why: "half of those asked said so, not who asked them"),
    .init(
      "newsroom",
      #"'뉴스7' 시청자에게 묻다.."⟦Q =-|지역뉴스 어때요?⟧""# + "\n" + #"⟦@2 한서윤|버스 기사 한서윤 씨⟧는 "⟦Q2|지역뉴스를 많이 본다⟧"고 ⟦!2|말했다⟧."#,
      headline: true, why: "the newsroom asks"),
    .init(
      "who bows", #""⟦Q|사퇴하겠다⟧"…고개 숙인 ⟦@한서윤|한서윤 시장⟧"# + "\n" + #"길은 넓다."#, headline: true,
      why: "what one does while one speaks"),
    .init(
      "whom others press", #""⟦Q =-|사퇴하라⟧"…압박받는 한서윤 시장"# + "\n" + #"길은 넓다."#, headline: true,
      why: "others say it to him"),
    .init(
      "second quote", #"⟦@한서윤|한서윤⟧ "⟦Q|걱정 없어⟧"…훈련 축소에도 "⟦Q2 =한서윤|쓸데없는 일⟧""# + "\n" + #"한서윤 장관은 웃었다."#, headline: true,
      why: "nobody else is named between the quotes"),
  ]

  /// Words of the body that only look like the headline.
  static let scattered: [AttributionCase] = [
    .init(
      "scattered words",
      "집값 횡보…“⟦Q1 =-|저점 매수⟧” vs “⟦Q2 =-|추가 하락⟧”" + "\n"
        + "⟦@3 한서윤|한서윤 대표⟧는 “⟦Q3|가격이 하락할 때마다 아파트를 추가 매수하고 있다⟧”고 ⟦!3|말했다⟧.", headline: true,
      why: "the two words return only apart"),
    .init(
      "another than he",
      "“⟦Q1 =-|승민도 마약했다⟧”···한서윤 아닌 제3자가 진술" + "\n"
        + "⟦@2 한서윤|한서윤⟧은 경찰 조사에서 “⟦Q2|마약했다⟧”고 ⟦!2|진술했다⟧.", headline: true,
      why: "the headline says that it is not he"),
    .init(
      "same subject",
      "“⟦Q1 =한서윤|승민도 마약했다⟧”" + "\n"
        + "⟦@2 한서윤|한서윤⟧은 경찰 조사에서 “⟦Q2|승민도 마약을 했다⟧”고 ⟦!2|진술했다⟧.", headline: true,
      why: "the subject of the words returns as well"),
  ]

  /// Who once said so.
  static let former: [AttributionCase] = [
    .init(
      "who once said so",
      "“⟦Q|증세는 없다⟧”던 ⟦@한서윤|한서윤 총리⟧, 석달 만에 번복" + "\n"
        + "길은 넓다.", headline: true,
      why: "던 tells of the words of whom it modifies")
  ]

  @Test(arguments: reactions) func areOfOthers(_ row: AttributionCase) { check(row) }
  @Test(arguments: others) func areOfThem(_ row: AttributionCase) { check(row) }
  @Test(arguments: scattered) func scatteredWords(_ row: AttributionCase) { check(row) }
  @Test(arguments: former) func whoOnceSaidSo(_ row: AttributionCase) { check(row) }
}
