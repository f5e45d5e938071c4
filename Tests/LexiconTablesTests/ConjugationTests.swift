import LexiconTables
import Testing

/// A form that a lemma must have.
private struct Conjugation: CustomTestStringConvertible {
  let lemma: String
  let form: String
  let ending: VerbEnding
  let tense: VerbTense
  let isPassive: Bool
  /// What of the grammar the case is there for.
  let reason: String

  var testDescription: String { "\(lemma) → \(form): \(reason)" }

  init(
    _ lemma: String, _ form: String, _ ending: VerbEnding, _ tense: VerbTense, passive: Bool = false,
    _ reason: String
  ) {
    (self.lemma, self.form, self.ending, self.tense) = (lemma, form, ending, tense)
    (isPassive, self.reason) = (passive, reason)
  }
}

private let stems: [Conjugation] = [
  .init("강조하다", "강조했다", .final, .past, "하 + 아 = 해"),
  .init("강조하다", "강조하였다", .final, .past, "하 + 아 = 하여"),
  .init("강조하다", "강조하여", .infinitive, .present, "하 + 아 = 하여"),
  .init("밝히다", "밝혔다", .final, .past, "ㅣ + 어 = ㅕ"),
  .init("덧붙이다", "덧붙여", .infinitive, .present, "이 + 어 = 여"),
  .init("내다보다", "내다봤다", .final, .past, "ㅗ + 아 = ㅘ"),
  .init("내다보다", "내다보았다", .final, .past, "ㅗ + 아 without contraction"),
  .init("나오다", "나왔다", .final, .past, "오 + 아 = 와"),
  .init("내다", "냈다", .final, .past, "ㅐ + 어 = ㅐ"),
  .init("내다", "내었다", .final, .past, "ㅐ + 어 without contraction"),
  .init("세우다", "세웠다", .final, .past, "우 + 어 = 워"),
  .init("나서다", "나섰다", .final, .past, "ㅓ + 어 = ㅓ"),
  .init("되뇌다", "되뇄다", .final, .past, "ㅚ + 어 = ㅙ"),
  .init("쥐다", "쥐었다", .final, .past, "ㅟ + 어 does not contract"),
  .init("놓다", "놓았다", .final, .past, "ㅎ stays"),
  .init("놓다", "놨다", .final, .past, "놓아 = 놔"),
  .init("받다", "받았다", .final, .past, "ㄷ stays"),
  .init("묻다", "물었다", .final, .past, "ㄷ becomes ㄹ"),
  .init("묻다", "물으며", .while, .present, "으 after ㄷ that became ㄹ"),
  .init("묻다", "묻는다", .final, .present, "ㄷ before a consonant"),
  .init("깨닫다", "깨달았다", .final, .past, "ㄷ becomes ㄹ after 깨"),
  .init("닫다", "닫았다", .final, .past, "닫 alone keeps ㄷ"),
  .init("못박다", "못박았다", .final, .past, "ㄱ stays"),
  .init("긋다", "그었다", .final, .past, "ㅅ falls"),
  .init("긋다", "그은", .adnominal, .past, "으 after ㅅ that fell"),
  .init("긋다", "긋는다", .final, .present, "ㅅ before a consonant"),
  .init("웃다", "웃었다", .final, .past, "ㅅ stays"),
  .init("돕다", "도왔다", .final, .past, "ㅂ + 아 = 와"),
  .init("돕다", "도우며", .while, .present, "ㅂ before 으 = 우"),
  .init("꼬집다", "꼬집었다", .final, .past, "ㅂ stays"),
  .init("부르다", "불렀다", .final, .past, "르 doubles ㄹ, dark"),
  .init("자르다", "잘랐다", .final, .past, "르 doubles ㄹ, bright"),
  .init("따르다", "따랐다", .final, .past, "르 that only loses ㅡ"),
  .init("쓰다", "썼다", .final, .past, "ㅡ falls"),
  .init("쓰다", "쓴", .adnominal, .past, "ㄴ joins an open stem"),
  .init("힘쓰다", "힘썼다", .final, .past, "쓰 keeps 어 whatever stands before"),
  .init("모으다", "모았다", .final, .past, "ㅡ falls, bright"),
  .init("열다", "연다", .final, .present, "ㄹ falls before ㄴ"),
  .init("열다", "엽니다", .final, .present, "ㄹ falls before ㅂ"),
  .init("열다", "여는", .adnominal, .present, "ㄹ falls before 는"),
  .init("열다", "열며", .while, .present, "no 으 after ㄹ"),
  .init("알다", "앎", .nominal, .present, "ㄹ stays before ㅁ"),
  .init("그러다", "그랬다", .final, .past, "러 + 어 = 래"),
  .init("적혀 있다", "적혀 있다고", .quotative, .present, "있다 has no 는다"),
  .init("되다", "됐다", .final, .past, "되 + 어 = 돼"),
  .init("되다", "되었다", .final, .past, "되어 without contraction"),
]

private let endings: [Conjugation] = [
  .init("밝히다", "밝힘에 따라", .because, .present, "upon somebody's words"),
  .init("밝히다", "밝혔음에 따라", .because, .past, "upon somebody's words, past"),
  .init("묻다", "물음으로써", .because, .present, "by asking"),
  .init("말하다", "말했습니다", .final, .past, "polite"),
  .init("말하다", "말했어요", .final, .past, "polite, spoken"),
  .init("말하다", "말했었다", .final, .past, "past before the past"),
  .init("말하다", "말합니다", .final, .present, "polite"),
  .init("말하다", "말하고 있다", .final, .present, "progress"),
  .init("말하다", "말하고 있습니다", .final, .present, "progress, polite"),
  .init("말하다", "말하고 있는", .adnominal, .present, "progress before a noun"),
  .init("말하다", "말하기도 했다", .final, .past, "also"),
  .init("말하다", "말하기도 한다", .final, .present, "also"),
  .init("말하다", "말해 왔다", .final, .past, "until now, with a space"),
  .init("말하다", "말해왔다", .final, .past, "until now, without"),
  .init("밝히다", "밝혀 온", .adnominal, .past, "until now, before a noun"),
  .init("말하다", "말하겠다", .final, .future, "will"),
  .init("말하다", "말했고", .and, .past, "past link"),
  .init("말하다", "말하고", .and, .present, "link"),
  .init("말하다", "말하는가 하면", .and, .present, "and on the other hand"),
  .init("말하다", "말했다가", .and, .past, "and then otherwise"),
  .init("말하다", "말했는데요", .final, .past, "spoken end"),
  .init("말하다", "말하며", .while, .present, "while"),
  .init("말하다", "말하면서", .while, .present, "while"),
  .init("말하다", "말했으며", .while, .past, "past while"),
  .init("말하다", "말했으면서", .while, .past, "past while"),
  .init("말하다", "말하면서도", .but, .present, "while, yet"),
  .init("말하다", "말했지만", .but, .past, "but"),
  .init("말하다", "말했으나", .but, .past, "but"),
  .init("말하다", "말했는데", .but, .past, "but, background"),
  .init("말하다", "말하는데", .but, .present, "but, background"),
  .init("말하다", "말하자", .when, .present, "what follows comes next"),
  .init("말하다", "말하자마자", .when, .present, "as soon as"),
  .init("말하다", "말했더니", .when, .past, "what followed"),
  .init("말하다", "말해서", .because, .present, "because"),
  .init("말하다", "말했기에", .because, .past, "because"),
  .init("말하다", "말하면", .condition, .present, "if"),
  .init("말하다", "말했다면", .condition, .past, "if it had been"),
  .init("말하다", "말하던", .adnominal, .past, "used to"),
  .init("말하다", "말했던", .adnominal, .past, "had"),
  .init("말하다", "말할", .adnominal, .future, "will"),
  .init("말하다", "말하는", .adnominal, .present, "does"),
  .init("말하다", "말했다고", .quotative, .past, "reported"),
  .init("말하다", "말하라고", .quotative, .present, "reported command"),
  .init("말하다", "말해 달라고", .quotative, .present, "reported request"),
  .init("말하다", "말하자고", .quotative, .present, "reported proposal"),
  .init("말하다", "말하겠다고", .quotative, .future, "reported promise"),
  .init("말하다", "말하느냐고", .quotative, .present, "reported question"),
  .init("말하다", "말했다며", .quotativeAnd, .past, "reported, going on"),
  .init("말하다", "말한다면서", .quotativeAnd, .present, "reported, going on"),
  .init("말하다", "말했다는", .quotativeAdnominal, .past, "reported before a noun"),
  .init("말하다", "말한다는", .quotativeAdnominal, .present, "reported before a noun"),
  .init("말하다", "말했음", .nominal, .past, "noun"),
  .init("말하다", "말함", .nominal, .present, "noun"),
  .init("말하다", "말하기", .nominal, .present, "noun"),
]

private let derived: [Conjugation] = [
  .init("강조하다", "강조됐다", .final, .past, passive: true, "passive"),
  .init("강조하다", "강조되었다", .final, .past, passive: true, "passive without contraction"),
  .init("강조하다", "강조됩니다", .final, .present, passive: true, "passive, polite"),
  .init("강조하다", "강조되고 있다", .final, .present, passive: true, "passive in progress"),
  .init("강조하다", "강조된", .adnominal, .past, passive: true, "passive before a noun"),
  .init("전하다", "전해졌다", .final, .past, passive: true, "passive of the short 하다 verb"),
  .init("알리다", "알려졌다", .final, .past, passive: true, "passive in 어지다"),
  .init("강조하다", "강조", .clip, .present, "headline noun"),
  .init("선을 긋다", "선을 그었다", .final, .past, "phrase"),
  .init("선을 긋다", "선을그으며", .while, .present, "phrase without its space"),
  .init("입을 모으다", "입을 모아", .infinitive, .present, "phrase"),
  .init("분명히 하다", "분명히했다", .final, .past, "phrase in 하다 without its space"),
]

@Test("A lemma has the form", arguments: stems + endings + derived)
private func lemmaHasForm(_ expected: Conjugation) throws {
  let lexicon = try TinyLexicon.verbs(expected.lemma)
  let wanted = VerbForm(verb: 0, ending: expected.ending, tense: expected.tense, isPassive: expected.isPassive)
  #expect(lexicon.forms(of: expected.form).contains(wanted))
}

@Test(
  "A lemma has no such form",
  arguments: [
    ("못박다", "못발았다", "ㄱ does not change"), ("믿다", "밀었다", "ㄷ of 믿다 stays"),
    ("닫다", "달았다", "ㄷ of 닫다 stays"), ("웃다", "우었다", "ㅅ of 웃다 stays"),
    ("꼬집다", "꼬지웠다", "ㅂ of 집다 stays"), ("따르다", "딸랐다", "르 of 따르다 does not double"),
    ("말하다", "말", "one syllable is no headline"), ("이야기하다", "이야기", "a native noun is no headline"),
    ("분명히 하다", "분명히", "an adverb is no headline"), ("선을 긋다", "선을", "the phrase without its verb"),
    ("알려지다", "알려져졌다", "no passive of a passive"),
  ])
private func lemmaHasNoForm(lemma: String, form: String, reason: String) throws {
  #expect(try TinyLexicon.verbs(lemma).forms(of: form).isEmpty, "\(reason)")
}

@Test func passiveThatIsALemmaIsLeftToIt() throws {
  let lexicon = try TinyLexicon.verbs("전망되다", "전망하다")
  #expect(lexicon.forms(of: "전망됐다") == [VerbForm(verb: 0, ending: .final, tense: .past)])
}

@Test func endingsOfAnyVerbAreFoundFromTheBack() throws {
  let lexicon = try TinyLexicon.verbs("말하다")
  let past = VerbForm(verb: -1, ending: .quotative, tense: .past)
  #expect(lexicon.endingSenses(of: "났다고").map { lexicon.verbForm($0.row) }.contains(past))
  let passive = VerbForm(verb: -1, ending: .final, tense: .past, isPassive: true)
  #expect(lexicon.endingSenses(of: "됐다").map { lexicon.verbForm($0.row) }.contains(passive))
}
