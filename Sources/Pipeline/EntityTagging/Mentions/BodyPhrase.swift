import ArticleText
import LexiconTables

/// The mentions of bodies in a run of nouns: organizations, their parts, outlets, and so many of somebody.
extension NounPhrase {
  func organization(_ head: Int) -> Found? {
    let view = views[head]
    let isWeak = view.classes.overlaps(.weak)
    if isOneOfPolice(head) { return described(head, .anonymous) }
    if isWeak, let firm = firm(head) { return firm }
    if let union = union(head) { return union }
    var first = head
    while first > 0, head - first < 4 {
      let before = views[first - 1]
      guard
        before.classes.overlaps([.country, .place, .organization]) || GovernmentKind.matches(bytes.span, before.span),
        !before.classes.overlaps(.verb)
      else { break }
      first -= 1
    }
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

  /// `한 전직 경찰`, `현직 경찰`: the body for one who belongs to it, or has belonged.
  private func isOneOfPolice(_ head: Int) -> Bool {
    head > 0 && Self.service.begin(bytes.span, views[head - 1].span)
      && Self.police.contains(bytes.span, views[head].span)
  }

  private static let service = WordOpenings(["전직", "현직"])
  private static let police = WordSet(["경찰"])

  /// `한서윤 의원실은`, `한서윤 나루당 의원실은`, `한서윤 의원 사무실은`: those who work for somebody, who is not they.
  func office(_ head: Int, _ tail: NounTail) -> Found? {
    let span = views[head].span
    guard head > 0, tail.particle != .none,
      OfficeNoun.isOffice(bytes.span, span) || tail.particle.isSubjectLike && OfficeNoun.isRoom(bytes.span, span),
      let owner = owner(ofOffice: head)
    else { return nil }
    let name = TextSpan(views[owner].span.lower, span.upper)
    // The name is a mention too: `한서윤 의원실이 낸 자료를 두고 한 의원은`.
    var found = make(owner, head, .organization, name: name, title: empty, row: -1)
    found.first = head
    return found
  }

  /// `의원실`: whether it may be the office of somebody.
  func isOffice(_ span: TextSpan) -> Bool { OfficeNoun.isOffice(bytes.span, span) }

  /// The first part of the name of somebody right before the office, his party between them.
  private func owner(ofOffice head: Int) -> Int? {
    var last = head - 1
    while last > 0, head - last < 4, views[last].classes.overlaps([.organization, .title]), !views[last].isFullName {
      last -= 1
    }
    let view = views[last]
    guard view.isFullName || view.isUnknown && opensWithSurname(view) else { return nil }
    return last
  }

  /// `환경 단체 연합`, `대학 동문 연합`: those who have joined, told by the groups before the noun.
  func union(_ head: Int) -> Found? {
    guard head > 0, UnionNoun.matches(bytes.span, views[head].span) else { return nil }
    var found = described(head, .organization)
    guard (found.first..<head).contains(where: { views[$0].classes.overlaps(.group) }) else { return nil }
    found.mention.name = TextSpan(found.mention.span.lower, views[head].span.upper)
    return found
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
  func outlet(_ head: Int) -> Found? {
    guard head > 0, views[head].isUnknown, views[head].span.count >= 6, views[head - 1].isLastOfWord,
      standsAsPerson(views[head]) || words[Int(views[head].word)].tail.particle == .place
    else { return nil }
    let noun = views[head - 1].span
    if views[head].foreignness >= 35, let firm = firm(head) { return firm }
    let isOfPlace = noun.count > 9 || head > 1 && views[head - 2].classes.overlaps(.country)
    let isPress = isOfPlace && PaperNoun.isPress(bytes.span, noun)
    let foreignness = views[head].foreignness
    guard isPress && foreignness >= 0 || isPaper(noun) && foreignness >= -30 else { return nil }
    return make(head - 1, head, .organization, name: views[head].span, title: empty, row: -1)
  }

  /// `시장조사업체 가온포스는`, `로봇 전문기업 누리테크가`: a word that acts behind what says that it is a firm.
  private func firm(_ head: Int) -> Found? {
    let word = words[Int(views[head].word)]
    guard head > 0, views[head - 1].isLastOfWord, views[head].isLastOfWord, word.ending == nil,
      word.tail.particle.isSubjectLike, FirmNoun.tellsTrade(bytes.span, views[head - 1].span)
    else { return nil }
    return make(
      head - 1, head, .organization, name: views[head].span, title: empty, row: views[head].organization)
  }

  /// `일간`, `매체`.
  func isPaper(_ span: TextSpan) -> Bool { PaperNoun.matches(bytes.span, span) }

  /// `광주지법 형사11부`, `경찰서 강력3팀`, `나루시 건축과`: a part of the body before it, by its number or as a department.
  func division(_ head: Int) -> Found? {
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
  func circle(_ head: Int) -> Found? {
    guard head > 0, views[head].span.count == 6, Self.circles.begin(bytes.span, views[head].span),
      views[head].isLastOfWord, words[Int(views[head].word)].tail.particle == .source,
      views[head - 1].classes.overlaps([.organization, .group]), !views[head - 1].classes.overlaps(.verb)
    else { return nil }
    return described(head, .group)
  }

  private static let circles = WordOpenings(["내부", "안팎"])

  /// `승무원 2명`, `시민 수십명`, `병원 11곳`: so many of those whom the noun before tells of.
  func counted(_ head: Int) -> Found? {
    guard head > 0, isTime(views[head].span) || Self.roundNumbers.begin(bytes.span, views[head].span),
      let counter = Hangul.syllable(in: bytes.span, before: views[head].span.upper),
      !views[head - 1].classes.overlaps(.verb)
    else { return nil }
    let classes: PartClasses =
      counter == Hangul.index("명") ? [.anonymous, .group, .title] : Self.places.contains(counter) ? .organization : []
    return views[head - 1].classes.overlaps(classes) ? described(head, .group) : nil
  }

  /// `대표 6명 중 3명`: some of those who are counted before.
  func some(_ head: Int) -> Found? {
    guard head > 2, isTime(views[head].span), views[head - 1].span.count == 3,
      Hangul.syllable(in: bytes.span, at: views[head - 1].span.lower) == Hangul.index("중"),
      Hangul.syllable(in: bytes.span, before: views[head].span.upper) == Hangul.index("명"),
      let whole = counted(head - 2)
    else { return nil }
    var found = make(whole.first, head, .group, name: empty, title: empty, row: -1)
    found.mention.span.start = whole.mention.span.start
    return found
  }

  /// Counters of bodies: `11곳`, `3개사`, `5개교`.
  private static let places = SyllableSet("곳사교")

  static let roundNumbers = WordOpenings(["수십", "수백", "수천", "수만", "여러"])
}
