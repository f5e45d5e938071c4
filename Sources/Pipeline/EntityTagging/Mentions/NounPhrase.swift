import ArticleText
import LexiconTables

/// The nouns of one run, and what mention ends at a given noun.
struct NounPhrase {
  var bytes: [UInt8] = []
  var views: [PartView] = []
  var words: [Word] = []
  let names: NameModel

  init(names: NameModel) { self.names = names }

  /// A mention and the index of its first part.
  struct Found {
    var mention: Mention
    var first: Int
  }

  /// The mention whose head is part `head`, if it is the head of one.
  func mention(endingAt head: Int) -> Found? {
    let view = views[head]
    if view.classes.overlaps(.verb) { return nil }
    if isSide(view.span) {
      return head > 0 ? mention(endingAt: head - 1).map { side(of: $0, head) } ?? described(head, .group) : nil
    }
    if view.classes.overlaps(.group), head > 0, let family = family(head) { return family }
    if isOtherSide(view.span), head > 0, let found = mention(endingAt: head - 1), mayHaveSide(found, head) {
      return side(of: found, head)
    }
    if isOtherSide(view.span), isSideOfBody(head) { return described(head, .group) }
    let tail = view.isLastOfWord ? words[Int(view.word)].tail : NounTail(particle: .none, particleStart: 0)
    guard let found = plain(head, view, tail) else { return tail.isSide ? described(head, .group) : nil }
    return tail.isSide ? side(of: found, head) : found
  }

  private func plain(_ head: Int, _ view: PartView, _ tail: NounTail) -> Found? {
    if Intention.stands(bytes.span, words, Int(view.word)) || isAct(head) || isTurning(head) { return nil }
    if let found = office(head, tail) { return found }
    if tail.isHonorific || isHonorificTitle(view), let found = honorific(head, tail) { return found }
    if view.isFullName, !isMeasure(view), let found = person(head, .fullName) {
      return found
    }
    if view.classes.overlaps(.group), head > 0, views[head - 1].classes.overlaps(.title) {
      return described(head, .group)
    }
    if view.classes.overlaps(.title), let found = titled(head) { return found }
    if view.classes.overlaps(.personShort), Intention.isMeant(bytes.span, words, Int(view.word)) { return nil }
    if view.classes.overlaps(.personShort) { return fullForeignName(head) ?? person(head, .shortName) }
    if view.classes.overlaps(.pronoun) { return pronoun(head) }
    if view.classes.overlaps(.anonymous) { return isOrdinary(head) ? nil : described(head, .anonymous) }
    if view.classes.overlaps(.document) { return described(head, .document) }
    if view.classes.overlaps(.group) { return isPartOfThing(head) ? nil : described(head, .group) }
    if view.classes.overlaps(.organization) { return organization(head) }
    if view.classes.overlaps(.country) { return single(head, .country) }
    if view.hanjaSurname >= 0, view.isLastOfWord, words[Int(view.word)].parts.count == 1 {
      return make(head, head, .surnameTitle, name: view.span, title: empty, row: view.hanjaSurname)
    }
    if let found = division(head) ?? some(head) ?? counted(head) ?? circle(head) ?? outlet(head) ?? union(head) {
      return found
    }
    return unknownName(head)
  }

  /// `(행정) 심판`, `(주식) 시장`: what is done, or a thing, and no office of whoever is named before.
  private func isAct(_ head: Int) -> Bool {
    guard head > 0, views[head].classes.overlaps(.title),
      ActNoun.matches(bytes.span, views[head].span, behind: views[head - 1].span)
    else { return false }
    return head == 1 || !views[head - 2].isFullName && views[head - 2].koreanFit < 2
  }

  /// `(업계에서) 도는 (소문)`: a form of `돌다` behind where or round what something turns, and no province.
  private func isTurning(_ head: Int) -> Bool {
    let view = views[head]
    guard head == 0, view.word > 0, view.span.count == 3, view.isLastOfWord,
      Hangul.syllable(in: bytes.span, at: view.span.lower) == Hangul.index("도"),
      words[Int(view.word)].tail.particle == .topic
    else { return false }
    switch words[Int(view.word) - 1].tail.particle {
    case .source, .place, .object: return words[Int(view.word) - 1...Int(view.word)].adjoin
    default: return false
    }
  }

  /// `70% 이상인 (학교)`: behind a quantity a bound and its copula, which read like a name.
  private func isMeasure(_ view: PartView) -> Bool {
    guard view.word > 0, Bound.matches(bytes.span, view.span) else { return false }
    let before = words[Int(view.word) - 1].span
    return before.upper + 1 >= view.span.lower && Bound.isQuantity(bytes.span, before)
  }

  // MARK: Others

  /// `영상 일부(가)`, `발언 일부`: a part of what words stand in, no people as `주민 일부` are.
  private func isPartOfThing(_ head: Int) -> Bool {
    head > 0 && views[head].span.count == 6 && Self.part.begin(bytes.span, views[head].span)
      && views[head - 1].classes.overlaps([.speechNoun, .document, .channel])
      && !views[head - 1].classes.overlaps([.group, .title, .anonymous, .country])
  }

  private static let part = WordOpenings(["일부"])

  /// `신문은`, `이 관계자`; with a name before it the word is part of that name (`아사히(朝日)신문`).
  private func pronoun(_ head: Int) -> Found? {
    if head > 0, Self.both.begin(bytes.span, views[head].span),
      views[head - 1].classes.overlaps([.country, .group, .organization])
    {
      return described(head, .group)
    }
    guard head > 0, OutletWord.ends(bytes.span, views[head].span),
      !views[head - 1].classes.overlaps(.outsideDescription)
    else {
      return single(head, .pronoun)
    }
    let before = views[head - 1]
    // `일부 매체`: no outlet that was named before.
    if before.classes.overlaps(.modifier), !before.classes.overlaps(.affiliation) { return described(head, .group) }
    if before.classes.overlaps(.organization) {
      return make(
        head - 1, head, .organization, name: TextSpan(before.span.lower, views[head].span.upper), title: empty,
        row: before.organization)
    }
    if before.classes.overlaps([.country, .place]) || before.isUnknown { return described(head, .group) }
    return single(head, .pronoun)
  }

  /// `(북·미) 양쪽`, `(노사) 양측`: behind those who they are the word points to nobody else.
  private static let both = WordOpenings(["양쪽", "양측", "양국"])

  func affiliation(_ first: Int, _ head: Int) -> TextSpan {
    var span = empty
    for index in first..<head where views[index].classes.overlaps(.affiliation) {
      span = span.isEmpty ? views[index].span : TextSpan(span.lower, views[index].span.upper)
    }
    return span
  }

  func single(_ head: Int, _ kind: MentionKind) -> Found? {
    let view = views[head]
    let isClip = kind == .country && view.classes.overlaps(.weak)
    if isClip, head > 0 { return nil }
    let row = kind == .pronoun ? view.pronoun : view.country
    return make(head, head, kind, name: kind == .pronoun ? empty : view.span, title: empty, row: row, open: isClip)
  }

  // MARK: Small facts

  var empty: TextSpan { TextSpan(0, 0) }

  func isHonorificTitle(_ view: PartView) -> Bool { view.titleKind == .honorific && view.span.count == 3 }

  /// Three syllables of which the first is a surname: a name, if its place says so.
  func opensWithSurname(_ view: PartView) -> Bool {
    view.span.count == 9 && names.isSurname(bytes.span, TextSpan(view.span.lower, view.span.lower + 3))
  }

  /// A surname and two syllables that given names use, however rarely.
  func mayBeName(_ view: PartView) -> Bool {
    opensWithSurname(view) && names.mayBeGivenName(bytes.span, TextSpan(view.span.lower + 3, view.span.upper))
  }

  /// A surname and two syllables of which given names use at least one, and no noun's last syllable.
  func mayBeRareName(_ view: PartView) -> Bool {
    opensWithSurname(view)
      && Hangul.syllable(in: bytes.span, before: view.span.upper).map(Self.nounEndings.contains) == false
      && names.mayBeHalfOfGivenName(bytes.span, TextSpan(view.span.lower + 3, view.span.upper))
  }

  private static let nounEndings = SyllableSet("당사학달게지낸발년회부소경날적인는은의대청단국군팀급용별간씩동박최김권황곽엄허배문")

  /// `나래초`, `나래대`: the last syllable is short for a school.
  func isSchool(_ view: PartView) -> Bool {
    Self.schools.stands(in: bytes.span, before: view.span.upper)
  }

  private static let schools = SyllableSet("초중고대")

  /// `A`, `B`, `ㄷ`: one Latin capital, or one consonant.
  func isLetter(_ span: TextSpan) -> Bool { VeilingLetter.matches(bytes.span, span) }

  /// `게`, `것이`: the noun of a clause before it (`…다는 게 전문가들의 분석이다`).
  func isThing(_ span: TextSpan) -> Bool {
    span.count == 3 && Hangul.syllable(in: bytes.span, at: span.lower) == Hangul.index("게")
  }

  /// `신임`, `차기`, `당시`: when the bearer holds the office.
  func tellsWhen(_ span: TextSpan) -> Bool { span.count == 6 && Self.times.begin(bytes.span, span) }

  private static let times = WordOpenings(["신임", "차기", "당시"])

  /// `역시`: it makes a topic of the noun before it.
  func isAlso(_ span: TextSpan) -> Bool {
    span.count == 6 && Self.also.begin(bytes.span, span)
  }

  private static let also = WordOpenings(["역시"])

  /// `등`: it ends what stands before it.
  func isRest(_ span: TextSpan) -> Bool {
    span.count == 3 && Hangul.syllable(in: bytes.span, at: span.lower) == Hangul.index("등")
  }

  /// A date, a count, or a noun such as `뒤`.
  func tellsTime(_ span: TextSpan) -> Bool { isTime(span) || TimeNoun.matches(bytes.span, span) }

  /// A word that begins with a digit: a date, a count.
  func isTime(_ span: TextSpan) -> Bool { bytes[span.lower] >= 0x30 && bytes[span.lower] <= 0x39 }

  func make(
    _ first: Int, _ last: Int, _ kind: MentionKind, name: TextSpan, title: TextSpan,
    affiliation: TextSpan = TextSpan(0, 0), row: Int32, open: Bool = false
  ) -> Found {
    let lastWord = words[Int(views[last].word)]
    let tail = views[last].isLastOfWord ? lastWord.tail : NounTail(particle: .none, particleStart: 0)
    let mention = Mention(
      span: TextSpan(views[first].span.lower, mentionEnd(last, lastWord)), name: name, title: title,
      affiliation: affiliation, kind: kind, words: views[first].word..<views[last].word + 1, tail: tail, row: row,
      isStrong: views[last].classes.overlaps(.strong), isOpen: open, entity: -1)
    return Found(mention: mention, first: first)
  }

  /// `씨`, `측` and a bracket between noun and particle belong to the mention; a plural `들` too.
  private func mentionEnd(_ last: Int, _ word: Word) -> Int {
    guard views[last].isLastOfWord else { return views[last].span.upper }
    let tail = word.tail
    if tail.isHonorific || tail.isSide || tail.isPlural {
      return tail.hasOthers ? Int(word.stemEnd) : tail.particle == .none ? word.span.upper : Int(tail.particleStart)
    }
    return Int(word.stemEnd)
  }
}
