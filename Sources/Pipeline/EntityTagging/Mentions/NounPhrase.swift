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
    if isOtherSide(view.span), head > 0, let found = mention(endingAt: head - 1), mayHaveSide(found) {
      return side(of: found, head)
    }
    let tail = view.isLastOfWord ? words[Int(view.word)].tail : NounTail(particle: .none, particleStart: 0)
    guard let found = plain(head, view, tail) else { return tail.isSide ? described(head, .group) : nil }
    return tail.isSide ? side(of: found, head) : found
  }

  private func plain(_ head: Int, _ view: PartView, _ tail: NounTail) -> Found? {
    if Intention.stands(bytes.span, words, Int(view.word)) { return nil }
    if tail.isHonorific || isHonorificTitle(view), let found = honorific(head, tail) { return found }
    if view.isFullName, !isMeasure(view), let found = person(head, .fullName) {
      return found
    }
    if view.classes.overlaps(.group), head > 0, views[head - 1].classes.overlaps(.title) {
      return described(head, .group)
    }
    if view.classes.overlaps(.title), let found = titled(head) { return found }
    if view.classes.overlaps(.personShort) { return fullForeignName(head) ?? person(head, .shortName) }
    if view.classes.overlaps(.pronoun) { return pronoun(head) }
    if view.classes.overlaps(.anonymous) { return described(head, .anonymous) }
    if view.classes.overlaps(.document) { return described(head, .document) }
    if view.classes.overlaps(.group) { return described(head, .group) }
    if view.classes.overlaps(.organization) { return organization(head) }
    if view.classes.overlaps(.country) { return single(head, .country) }
    if view.hanjaSurname >= 0, view.isLastOfWord, words[Int(view.word)].parts.count == 1 {
      return make(head, head, .surnameTitle, name: view.span, title: empty, row: view.hanjaSurname)
    }
    if let found = division(head) ?? counted(head) ?? circle(head) ?? outlet(head) { return found }
    return unknownName(head)
  }

  /// `70% 이상인 (학교)`: behind a quantity a bound and its copula, which read like a name.
  private func isMeasure(_ view: PartView) -> Bool {
    guard view.word > 0, Bound.matches(bytes.span, view.span) else { return false }
    let before = words[Int(view.word) - 1].span
    return before.upper + 1 >= view.span.lower && Bound.isQuantity(bytes.span, before)
  }

  // MARK: Persons

  /// `A씨`, `임씨`, `김모(34)씨`, `임익철(68)씨`.
  private func honorific(_ head: Int, _ tail: NounTail) -> Found? {
    let last = tail.isHonorific ? head : head - 1
    guard last >= 0 else { return nil }
    let view = views[last]
    if isVeil(last) {
      let name = TextSpan(views[last - 1].span.lower, view.span.upper)
      return make(leftOfName(last - 1), head, .letter, name: name, title: empty, row: -1)
    }
    // `우선 군은`: a connective is nobody's name.
    if view.classes.overlaps([.connective, .frameAdverb]), !view.classes.overlaps(.person) { return nil }
    let kind: MentionKind
    if isLetter(view.span) {
      kind = .letter
    } else if view.classes.overlaps(.person) || view.koreanFit >= 1 {
      kind = isVeiled(view.span) ? .letter : .fullName
    } else if view.isSurname {
      kind = .surnameTitle
    } else if isVeiled(view.span) {
      kind = .letter
    } else if view.isUnknown, hasAge(view) {
      kind = opensWithSurname(view) ? .fullName : .shortName
    } else if view.isUnknown, isApart(head, last) || isGluedForeign(view) {
      kind = .shortName
    } else {
      return nil
    }
    if kind == .shortName, let given = foreignRun(endingAt: last), given < last {
      let name = TextSpan(views[given].span.lower, view.span.upper)
      return make(leftOfName(given), head, .fullName, name: name, title: empty, row: -1)
    }
    return make(leftOfName(last), head, kind, name: view.span, title: empty, row: kind == .fullName ? view.person : -1)
  }

  /// `김 (모씨)`: what hides the given name, behind a surname and a space.
  private func isVeil(_ index: Int) -> Bool {
    guard index > 0, views[index].span.count == 3, views[index - 1].isLastOfWord, views[index - 1].span.count == 3
    else { return false }
    return Hangul.syllable(in: bytes.span, at: views[index].span.lower) == Hangul.index("모")
      && views[index - 1].isSurname
  }

  /// `헬레나씨`: 군 and 양 end other words more often.
  private func isGluedForeign(_ view: PartView) -> Bool {
    let note = words[Int(view.word)].note
    return view.foreignness >= 60 && view.span.count >= 9
      && Hangul.syllable(in: bytes.span, at: note.isEmpty ? view.span.upper : note.upper + 1) == Hangul.index("씨")
  }

  /// `밍모 씨`: behind a space 씨 follows names only.
  private func isApart(_ head: Int, _ last: Int) -> Bool {
    head > last && views[last].word < views[head].word && views[last].isLastOfWord && views[last].span.count >= 6
      && Hangul.syllable(in: bytes.span, at: views[head].span.lower) == Hangul.index("씨")
  }

  /// A name, with titles and organizations before it: `청와대 대변인 한서윤`.
  private func person(_ head: Int, _ kind: MentionKind) -> Found? {
    let view = views[head]
    let first = leftOfName(head)
    let isWeak = view.classes.overlaps(.weak) && first == head && !view.classes.overlaps(.strong)
    // A name that many bear is a name by its syllables, but not that of the one in the table.
    let isSomebody = isWeak && kind == .fullName && view.koreanFit == 3 && standsAsPerson(view)
    if isSomebody { return make(first, head, kind, name: view.span, title: empty, row: -1) }
    var title = empty
    for index in first..<head where views[index].classes.overlaps(.title) { title = views[index].span }
    let bearer = title.isEmpty ? view.surnameRow : view.personShort
    return make(
      first, head, kind, name: view.span, title: title, row: kind == .fullName ? view.person : bearer, open: isWeak)
  }

  /// Titles and organizations that stand before a name.
  func leftOfName(_ name: Int) -> Int {
    var first = name
    while first > 0, name - first < 5 {
      let view = views[first - 1]
      guard view.classes.overlaps([.title, .organization, .country, .modifier]), !view.classes.overlaps(.verb) else {
        break
      }
      first -= 1
    }
    while first < name, views[first].classes.overlaps(.modifier),
      !views[first].classes.overlaps([.title, .organization])
    {
      first += 1
    }
    return first
  }

  /// `드미트리 페스코프 크렘린궁 대변인`, `김 장관`, `박 전 차관`, `대변인`.
  private func titled(_ head: Int) -> Found? {
    let frame = TitleFrame(phrase: self, head: head)
    if let name = frame.name {
      if views[head].titleKind == .kin || actsFor(name, head) { return relative(of: name, head) }
      let kind: MentionKind
      switch name.kind {
      case .full: kind = .fullName
      case .short: kind = .shortName
      case .surname: kind = .surnameTitle
      // `A교수`: a letter is nobody's name without the title.
      case .letter: kind = .letter
      }
      let last = kind == .letter ? head : name.last
      let first = name.kind == .surname ? name.first : leftOfName(name.first)
      return make(
        first, head, kind, name: TextSpan(views[name.first].span.lower, views[last].span.upper),
        title: TextSpan(frame.titleStart, views[head].span.upper), affiliation: frame.affiliation, row: name.row)
    }
    return bareTitle(head, frame)
  }

  /// `송민재 의원 변호인`, `서동식씨 대리인`: the title is that of somebody who acts for the one who is named.
  private func actsFor(_ name: TitleFrame.Name, _ head: Int) -> Bool {
    Proxy.matches(bytes.span, views[head].span)
      || views[head].word > views[name.last].word && words[Int(views[name.last].word)].tail.isHonorific
  }

  /// `서동식씨 어머니`, `윤 의원 부인`: not the one who is named, but somebody of the family; the name is a mention too.
  private func relative(of name: TitleFrame.Name, _ head: Int) -> Found? {
    let first = name.kind == .surname ? name.first : leftOfName(name.first)
    var found = make(first, head, .anonymous, name: empty, title: empty, row: -1)
    found.first = head
    return found
  }

  private func bareTitle(_ head: Int, _ frame: TitleFrame) -> Found? {
    let view = views[head]
    if isMarket(head) { return nil }
    if view.classes.overlaps(.group) { return described(head, .group) }
    if view.classes.overlaps(.anonymous) { return described(head, .anonymous) }
    let plural = view.isLastOfWord && words[Int(view.word)].tail.isPlural
    if plural || isSome(views[frame.first]) || isCounted(before: frame.first) { return described(head, .group) }
    if view.titleKind == .honorific { return nil }
    if view.classes.overlaps(.weak), frame.first == head { return weakTitle(head) }
    if view.titleKind == .occupation || view.titleKind == .kin || view.titleKind == .role {
      return described(head, .anonymous)
    }
    return make(
      frame.first, head, .titleAlone, name: empty, title: TextSpan(frame.titleStart, view.span.upper),
      affiliation: frame.affiliation, row: -1)
  }

  // MARK: Others

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

  private func organization(_ head: Int) -> Found? {
    let view = views[head]
    var first = head
    while first > 0, head - first < 4 {
      let before = views[first - 1]
      guard
        before.classes.overlaps([.country, .place, .organization]) || GovernmentKind.matches(bytes.span, before.span),
        !before.classes.overlaps(.verb)
      else { break }
      first -= 1
    }
    let isWeak = view.classes.overlaps(.weak)
    var start = first
    if view.byEnding || isWeak && first == head {
      while start > 0, head - start < 4, views[start - 1].classes.overlaps([.title, .person, .personShort]) {
        start -= 1
      }
      while start > 0, head - start < 3, views[start - 1].isUnknown || views[start - 1].classes == .commonNoun,
        views[start - 1].span.count >= 6,
        views[start - 1].koreanFit < 2, !tellsTime(views[start - 1].span)
      { start -= 1 }
    }
    if isJoinedNumber(before: start) {
      let name = TextSpan(views[start - 1].span.lower, view.span.upper)
      return make(start - 1, head, .organization, name: name, title: empty, row: -1)
    }
    let name = TextSpan(views[start].span.lower, bracket(in: view.span) ?? view.span.upper)
    let isOpen = isWeak && (view.byEnding ? start : first) == head
    // `1심 재판부`, `항소심 재판부`: one noun for several benches, told apart by what stands before it.
    if start < head, Bench.matches(bytes.span, view.span) {
      return make(start, head, .organization, name: name, title: empty, row: -1, open: isOpen)
    }
    return make(start, head, .organization, name: name, title: empty, row: view.organization, open: isOpen)
  }

  /// `1·(2심)`: a number that a dot joins to the number with which a body begins.
  private func isJoinedNumber(before first: Int) -> Bool {
    guard first > 0, isTime(views[first].span), !words[Int(views[first].word)].spaceBefore else { return false }
    let number = views[first - 1].span
    return number.upper < views[first].span.lower
      && (number.lower..<number.upper).allSatisfy { 0x30...0x39 ~= bytes[$0] }
  }

  /// Where a bracket begins that closes a name of the table: `국제원자력기구(IAEA)`, not `중앙(CC)TV`.
  private func bracket(in span: TextSpan) -> Int? {
    guard bytes[span.upper - 1] == 0x29 else { return nil }
    return (span.lower..<span.upper).first { bytes[$0] == 0x28 && $0 > span.lower }
  }

  /// `일간 누리자이퉁은`, `호주 언론 누리레저는`: a foreign word that no table knows, behind what says that it is a paper.
  private func outlet(_ head: Int) -> Found? {
    guard head > 0, views[head].isUnknown, views[head].span.count >= 6, views[head - 1].isLastOfWord,
      standsAsPerson(views[head]) || words[Int(views[head].word)].tail.particle == .place
    else { return nil }
    let noun = views[head - 1].span
    let isOfPlace = noun.count > 9 || head > 1 && views[head - 2].classes.overlaps(.country)
    let isPress = isOfPlace && PaperNoun.isPress(bytes.span, noun)
    let foreignness = views[head].foreignness
    guard isPress && foreignness >= 0 || isPaper(noun) && foreignness >= -30 else { return nil }
    return make(head - 1, head, .organization, name: views[head].span, title: empty, row: -1)
  }

  /// `일간`, `매체`.
  func isPaper(_ span: TextSpan) -> Bool { PaperNoun.matches(bytes.span, span) }

  /// `광주지법 형사11부`, `경찰서 강력3팀`, `나루시 건축과`: a part of the body before it, by its number or as a department.
  private func division(_ head: Int) -> Found? {
    guard head > 0, views[head].isUnknown, views[head - 1].classes.overlaps(.organization),
      isNumbered(views[head].span) || Department.matches(bytes.span, views[head].span)
    else { return nil }
    var first = head - 1
    while first > 0, views[first - 1].classes.overlaps(.affiliation), !views[first - 1].classes.overlaps(.verb) {
      first -= 1
    }
    let name = TextSpan(views[first].span.lower, views[head].span.upper)
    return make(first, head, .organization, name: name, title: empty, row: -1)
  }

  /// `형사11부`, `강력3팀`: Hangul, a number and what it counts.
  private func isNumbered(_ span: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: bytes.span, before: span.upper), Self.divisions.contains(last),
      Hangul.syllable(in: bytes.span, at: span.lower) != nil
    else { return false }
    return bytes[span.upper - 4] >= 0x30 && bytes[span.upper - 4] <= 0x39
  }

  private static let divisions = SyllableSet("부과팀대")

  /// `검찰 내부(에서는)`, `교육계 안팎(에서는)`: those who are in a body or near it.
  private func circle(_ head: Int) -> Found? {
    guard head > 0, views[head].span.count == 6, Self.circles.begin(bytes.span, views[head].span),
      views[head].isLastOfWord, words[Int(views[head].word)].tail.particle == .source,
      views[head - 1].classes.overlaps([.organization, .group]), !views[head - 1].classes.overlaps(.verb)
    else { return nil }
    return described(head, .group)
  }

  private static let circles = WordOpenings(["내부", "안팎"])

  /// `승무원 2명`, `시민 수십명`, `병원 11곳`: so many of those whom the noun before tells of.
  private func counted(_ head: Int) -> Found? {
    guard head > 0, isTime(views[head].span) || Self.roundNumbers.begin(bytes.span, views[head].span),
      let counter = Hangul.syllable(in: bytes.span, before: views[head].span.upper),
      !views[head - 1].classes.overlaps(.verb)
    else { return nil }
    let classes: PartClasses =
      counter == Hangul.index("명") ? [.anonymous, .group, .title] : Self.places.contains(counter) ? .organization : []
    return views[head - 1].classes.overlaps(classes) ? described(head, .group) : nil
  }

  /// Counters of bodies: `11곳`, `3개사`, `5개교`.
  private static let places = SyllableSet("곳사교")

  static let roundNumbers = WordOpenings(["수십", "수백", "수천", "수만", "여러"])

  private func single(_ head: Int, _ kind: MentionKind) -> Found? {
    let view = views[head]
    let isClip = kind == .country && view.classes.overlaps(.weak)
    if isClip, head > 0 { return nil }
    let row = kind == .pronoun ? view.pronoun : view.country
    return make(head, head, kind, name: kind == .pronoun ? empty : view.span, title: empty, row: row, open: isClip)
  }

  // MARK: Small facts

  var empty: TextSpan { TextSpan(0, 0) }

  private func isHonorificTitle(_ view: PartView) -> Bool { view.titleKind == .honorific && view.span.count == 3 }

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
    Hangul.syllable(in: bytes.span, before: view.span.upper).map(Self.schools.contains) == true
  }

  private static let schools = SyllableSet("초중고대")

  /// `A`, `B`, `ㄷ`: one Latin capital, or one consonant.
  func isLetter(_ span: TextSpan) -> Bool { VeilingLetter.matches(bytes.span, span) }

  /// `김모`, `이모`, `박아무개`, `김○○`: a surname that hides the name.
  private func isVeiled(_ span: TextSpan) -> Bool {
    guard span.count >= 6, names.isSurname(bytes.span, TextSpan(span.lower, span.lower + 3)) else { return false }
    if span.count == 6 { return Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("모") }
    return span.count == 12 && Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("아")
      && Hangul.syllable(in: bytes.span, at: span.lower + 6) == Hangul.index("무")
  }

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
