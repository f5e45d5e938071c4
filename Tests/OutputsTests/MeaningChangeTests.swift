import Outputs
import Testing

/// Other words for one meaning, and words that change it.
@Suite struct MeaningChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var reason: String
    var old: String
    var new: String
    var alterations: [TextComparison.Alteration] = []
    var testDescription: String { reason }

    init(_ reason: String, _ old: String, _ new: String, _ alterations: TextComparison.Alteration...) {
      (self.reason, self.old, self.new, self.alterations) = (reason, old, new, alterations)
    }
  }

  /// None of these is an alarm.
  static let sameMeaning = [
    Case("a verb of its own for what cannot be", "지금은 밝힐 수 없다", "지금은 말하기 어렵다"),
    Case("a word that holds the negation", "답을 알 수 없는 상황", "답을 모르는 상황"),
    Case("what cannot be known is not", "답을 알 수 없다", "답을 모른다"),
    Case("a duty with the verb drawn together", "길을 꼭 바꿔야 한다", "길을 꼭 바꾸어야 한다"),
    Case("one of two negations left out", "사실이 아니며 정해진 바 없다", "사실이 아니다"),
    Case("a polite prohibition", "다리에 오르지 마시라", "다리에 오르지 말라"),
    Case("a contraction of 지 않은", "적지 않은 시민이 왔다", "적잖은 시민이 왔다"),
    Case("안 joined to its verb", "다리를 닫으면 절대로 안될 것", "다리를 닫으면 안 된다"),
    Case("안 in brackets is a draft", "합의문은 이미 시의회에 냈다", "합의문(안)은 이미 시의회에 냈다"),
    Case("없애다 negates nothing", "낡은 규칙을 없애기 위한 것", "낡은 규칙을 지우기 위한 것"),
    Case("a question with and without a negation", "마음 놓고 건널 수 없지 않겠나", "마음 놓고 건널 수 있겠나"),
    Case("a question for a statement", "그게 다리냐", "그건 다리가 아니다"),
    Case("it cannot but be", "참으로 딱한 일이 아닐 수 없다", "참으로 딱한 일"),
    Case("까지 말 forbids nothing", "지금까지 말씀드린 대로다", "지금 말씀드린 대로다"),
    Case("a negation made stronger", "보고를 단 한 번도 받지 않았다", "보고를 받지 않았다"),
    Case("a demand for a duty", "사실을 똑바로 봐야 한다", "사실을 똑바로 보라"),
    Case("a request for a duty", "세비를 돌려줄 것을 요구한다", "세비를 돌려줘야 한다"),
    Case("a duty before a noun", "다리를 계속 지켜야 할 까닭", "다리를 계속 지킬 까닭"),
    Case("한다 left out of a headline", "다리를 지금 막아야 한다", "다리를 지금 막아야"),
    Case("another spelling of one duty", "반드시 이루어야 하는 꿈", "반드시 이뤄야 하는 꿈"),
    Case("the need as a noun", "다리를 넓히는 데 뜻을 모았다", "다리를 넓힐 필요성에 뜻을 모았다"),
    Case("ability in a clause", "시민이 느낄 수 있는 변화를 만든다", "시민이 느끼는 변화를 만든다"),
    Case("what one was able to do", "어려움을 새삼 느낄 수 있었다", "어려움을 새삼 느꼈다"),
    Case("what cannot be is not", "간섭을 받아들이지 않겠다", "간섭을 받아들일 수 없다"),
    Case("something considered in the past", "나이가 어린 점을 고려했다", "나이가 어린 점을 참작했다"),
    Case("a verb with its modifier against nouns", "지원할 수 있는 방안을 찾겠다", "지원 방안을 찾겠다"),
    Case("a thousand in a letter", "예산 3조 6000억 원을 쓴다", "예산 3조6천억 원을 쓴다"),
    Case("an amount rounded", "재산은 2233억4346만원이다", "재산은 2233억원이다"),
    Case("a share rounded", "시세의 53.4%를 받았다", "시세의 53%를 받았다"),
    Case("numbers of other things", "배 3척이 섬에 왔다", "배가 섬에 5시에 왔다"),
    Case("another noun as the subject", "도망할 염려가 있다", "도망할 우려가 있다"),
    Case("a thing as the subject", "회담 의제는 다리 하나다", "핵심 관심은 다리 하나다"),
    Case("one person by two titles", "윤 위원장은 자료를 냈다", "윤 의원은 자료를 냈다"),
    Case("a country by another name", "조선은 약속을 지킨다", "북한은 약속을 지킨다"),
    Case("a slip of the pen", "족제비도 낮짝이 있다", "족제비도 낯짝이 있다"),
  ]

  /// Every one of these is an alarm.
  static let otherMeaning = [
    Case("a negation that came", "까닭을 적어 내고 오지 않는 일이 있다", "까닭을 적어 내지 않고 오지 않는 일이 있다", .negation),
    Case("a negation with the verb drawn together", "그날 시장을 만나러 갔다", "그날 시장을 만나러 가지 않았다", .negation),
    Case("a negation with what goes with it", "통행료는 한 푼도 받지 않겠다", "통행료를 받겠다", .negation),
    Case("it cannot be said that", "다리가 안전하다고 볼 수 없다", "다리가 안전하다", .negation),
    Case("what may not be", "다리를 닫아야 한다", "다리를 닫아서는 안 된다", .negation),
    Case("a prefix", "두 다리를 함께 여는 것은 불가능하다", "두 다리를 함께 여는 것은 가능하다", .negation),
    Case("not knowing for knowing", "명단을 고친 일을 알고 있었다", "명단을 고친 일을 모르고 있었다", .negation),
    Case("somebody knew", "그 일을 미리 알았다고 말했다", "그 일을 미리 몰랐다고 말했다", .negation),
    Case("what may be for what will be", "배편이 네 번으로 늘어날 것이다", "배편이 네 번으로 늘어날지도 모른다", .modality),
    Case("a choice for a duty", "길을 일방통행으로 바꿔야 한다고 봅니다", "길을 일방통행으로 바꿀 수도 있다고 봅니다", .modality),
    Case("an announcement for a duty", "길을 일방통행으로 바꿔야 한다", "길을 일방통행으로 바꾼다", .modality),
    Case("possibility to forecast", "무리하면 역효과가 날 수 있다", "무리하면 역효과가 날 것", .modality),
    Case("possibility put in", "내년이면 다리가 열릴 것", "내년이면 다리가 열릴 수 있을 것", .modality),
    Case("a duty to an announcement", "다리를 새로 놓아야 한다", "다리를 새로 놓겠다", .modality),
    Case("an announcement only considered", "요금 제도를 정비하겠다", "요금 제도를 종합적으로 검토하겠다", .modality),
    Case("a day of a month", "다리는 11월 23일까지 열려 있다", "다리는 11월 22일까지 열려 있다", .number),
    Case("a day in brackets", "어제(3일) 시장을 만났다", "어제(4일) 시장을 만났다", .number),
    Case("a count that is not rounded", "261일 동안 다리를 지켰다", "260일 동안 다리를 지켰다", .number),
    Case("a year", "2014년 선거를 치르는 의원들", "2024년 선거를 치르는 의원들", .number),
    Case("a state for another", "미국은 약속을 어겼다", "중국은 약속을 어겼다", .subject),
    Case("a party for another", "한빛당이 먼저 물러섰다", "새벽당이 먼저 물러섰다", .subject),
    Case("a person for another by the title", "윤 시장이 먼저 물러섰다", "한 시장이 먼저 물러섰다", .subject),
    Case("a body of citizens for an office", "상인회가 먼저 천막을 걷었다", "구청이 먼저 천막을 걷었다", .subject),
    Case("one guard for another", "경찰은 부두에 아무도 보내지 않았다", "해경은 부두에 아무도 보내지 않았다", .subject),
    Case("an office for another", "검찰이 그 일을 막았다", "경찰이 그 일을 막았다", .subject),
  ]

  @Test(arguments: sameMeaning + otherMeaning)
  func alterations(_ test: Case) {
    let comparison = TextComparison(test.old, test.new)
    #expect(comparison.alterations == test.alterations, "\(comparison.marked)")
    let back = TextComparison(test.new, test.old)
    #expect(back.alterations == test.alterations, "the other way round: \(back.marked)")
  }
}
