import ArticleText
import LexiconTables

/// What stands before a title: the name it belongs to, further titles, the organization.
///
/// Reads leftwards from the title: `[마코 루비오] [미] [국무장관]`, `[박] [전] [차관]`, `[크렘린궁] [대변인]`.
struct TitleFrame {
  /// First byte of the title and the words such as `전` before it.
  var titleStart: Int
  /// First part of what describes the title where no name is found.
  var first: Int
  /// The organization; empty if none.
  var affiliation = TextSpan(0, 0)
  /// The name, if one is found.
  var name: Name?

  /// Parts of a name.
  struct Name {
    var first: Int
    var last: Int
    var kind: Kind
    var row: Int32
    /// Bytes of the first part that stand before the name: the page has lost the space behind a subtitle.
    var skip = 0
    enum Kind { case full, short, surname, letter }
  }

  init(phrase: borrowing NounPhrase, head: Int) {
    titleStart = phrase.views[head].span.lower
    first = head
    var at = head - 1
    var unknown = 0
    while at >= 0, head - at <= 8 {
      if let name = Self.name(phrase, at, head) {
        self.name = name
        return
      }
      guard !phrase.isSideOfPerson(at), take(phrase.views[at], at, &unknown) else { return }
      at -= 1
    }
  }

  /// Whether the part may stand between a name and its title.
  private mutating func take(_ view: PartView, _ at: Int, _ unknown: inout Int) -> Bool {
    if view.classes.overlaps([.verb, .pronoun, .connective]), !view.classes.overlaps(.modifier) { return false }
    if view.classes.overlaps(.affiliation) {
      affiliation = affiliation.isEmpty ? view.span : TextSpan(view.span.lower, affiliation.upper)
      first = at
      return true
    }
    if view.classes.overlaps([.title, .modifier]) {
      if unknown == 0, affiliation.isEmpty { titleStart = view.span.lower }
      first = at
      return true
    }
    unknown += 1
    return unknown <= 3 && !view.classes.overlaps(.frameAdverb)
  }

  private static func name(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Name? {
    let view = phrase.views[at]
    if phrase.isLetter(view.span), isBeside(phrase, at, head) {
      return Name(first: at, last: at, kind: .letter, row: -1)
    }
    if view.isFullName, !view.classes.overlaps(.person) || !isGlued(view) {
      return Name(first: at, last: at, kind: .full, row: view.person)
    }
    if view.classes.overlaps(.personShort), let first = phrase.givenBeforeParticle(at) {
      return Name(first: first, last: at, kind: .full, row: -1)
    }
    if let (first, skip) = given(phrase, before: at) {
      let row = skip > 0 ? GluedName.row(phrase, first, to: at, skip: skip) : -1
      return Name(first: first, last: at, kind: .full, row: row, skip: skip)
    }
    if view.classes.overlaps(.personShort), view.span.count > 3, !view.classes.overlaps(.country) {
      return Name(first: at, last: at, kind: .short, row: view.personShort)
    }
    if let first = givenBeforeTown(phrase, at, head) { return Name(first: first, last: at, kind: .full, row: -1) }
    if let first = givenBeforeSyllable(phrase, at) { return Name(first: first, last: at, kind: .full, row: -1) }
    if view.hanjaSurname >= 0 || isSurname(phrase, at, head) {
      return Name(first: at, last: at, kind: .surname, row: view.hanjaSurname)
    }
    guard view.isUnknown || view.classes == .surname else { return nil }
    if let glued = GluedName.known(phrase, at) ?? GluedName.short(phrase, at) { return glued }
    if let glued = GluedName.surname(phrase, at), isBeside(phrase, at, head) { return glued }
    if isMinistry(phrase, at, head) { return nil }
    let fit = view.koreanFit
    if fit >= 2 || fit == 1 && isBeside(phrase, at, head) {
      return owner(phrase, before: at) ?? Name(first: at, last: at, kind: .full, row: -1)
    }
    if isWorkplace(phrase, at, head) { return nil }
    if isNameByPlace(phrase, at, head) { return Name(first: at, last: at, kind: .full, row: -1) }
    guard let first = phrase.foreignRun(endingAt: at), first < at || view.span.count <= longestWord else {
      return edgeName(phrase, at, head)
    }
    if first == at, phrase.views[head].titleKind == .occupation, isIndefinite(phrase, at) { return nil }
    if first < at, let owner = owner(phrase, before: first) { return owner }
    // `마크 윌슨 엔코어 최고경영자`: the third foreign word is the company's.
    if at - first == 2, CompanyTitle.ends(phrase.bytes.span, phrase.views[head].span),
      phrase.isGivenName(phrase.views[first]), !phrase.isGivenName(phrase.views[at])
    {
      return Name(first: first, last: at - 1, kind: .full, row: -1)
    }
    if first == at, let given = phrase.givenBeforeParticle(at) {
      return Name(first: given, last: at, kind: .full, row: -1)
    }
    if first == at, let better = fuller(phrase, before: at) { return better }
    if first == at, phrase.views[at].isGlued(to: phrase.views[head], phrase.words) { return nil }
    return Name(first: first, last: at, kind: first < at ? .full : .short, row: -1)
  }

  /// `이길여 총장`: three syllables that begin with a frequent surname and open the phrase, right before an office.
  private static func isNameByPlace(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    let view = phrase.views[at]
    return at == 0 && view.isUnknown && view.isLastOfWord && view.span.count == 9
      && phrase.views[head].titleKind == .position && !phrase.views[head].classes.overlaps(.weak)
      && phrase.mayBeRareName(view) && isBeside(phrase, at, head)
  }

  /// `밍모 나루카대 교수`: four syllables and more that end like a university, right before a title of one.
  private static func isWorkplace(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    let view = phrase.views[at]
    return view.span.count >= 12 && view.isLastOfWord
      && UniversityTitle.ends(phrase.bytes.span, phrase.views[head].span)
      && Hangul.syllable(in: phrase.bytes.span, before: view.span.upper) == Hangul.index("대")
  }

  /// `한서윤 가온국 방재부 부장관`: what ends in `부`, behind a country or a body, is where a minister holds office.
  private static func isMinistry(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    at > 0 && phrase.views[at].koreanFit < 2 && phrase.views[at - 1].classes.overlaps([.country, .organization])
      && MinisterTitle.ends(phrase.bytes.span, phrase.views[head].span)
      && Hangul.syllable(in: phrase.bytes.span, before: phrase.views[at].span.upper) == Hangul.index("부")
  }

  /// `한 뷰티 유튜버`: behind a determiner no name stands.
  private static func isIndefinite(_ phrase: NounPhrase, _ at: Int) -> Bool {
    guard at > 0, phrase.views[at - 1].span.count == 3, phrase.views[at - 1].isLastOfWord else { return false }
    return Hangul.syllable(in: phrase.bytes.span, at: phrase.views[at - 1].span.lower) == Hangul.index("한")
  }

  /// Whether nothing but `전`, `현`, `신임` stands between the part and the title.
  private static func isBeside(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    (at + 1..<head).allSatisfy {
      phrase.views[$0].classes.overlaps(.modifier) && phrase.views[$0].span.count == 3
        || phrase.tellsWhen(phrase.views[$0].span)
    }
  }

  /// `김우식 나래대 교수`: behind a name what reads as another is where he works.
  private static func owner(_ phrase: NounPhrase, before at: Int) -> Name? {
    guard at > 0 else { return nil }
    let view = phrase.views[at - 1]
    guard view.isLastOfWord, view.span.count == 9 else { return nil }
    let isKnown = view.classes.overlaps(.person) && !view.classes.overlaps(.weak)
    let least = max(phrase.views[at].span.count > 6 ? 2 : 1, phrase.views[at].koreanFit)
    guard isKnown || view.isUnknown && view.koreanFit >= least,
      phrase.isSchool(phrase.views[at]) || !phrase.isSchool(view)
    else { return nil }
    return Name(first: at - 1, last: at - 1, kind: .full, row: view.person)
  }

  /// Whether an ordinary word that is a name as well stands in one word with the title: `승리투수`.
  private static func isGlued(_ view: PartView) -> Bool {
    view.classes.overlaps(.weak) && !view.isLastOfWord && (view.koreanFit < 2 || view.span.count != 9)
  }

  /// Longest word, in bytes, that is a foreign name by itself: six syllables.
  private static let longestWord = 18

  /// `임영익 인텔리콘 대표`, `켄트 스메터스 펜실베이니아대 와튼스쿨 교수`: a full name farther left leaves the foreign word
  /// to be the name of the organization.
  private static func fuller(_ phrase: NounPhrase, before at: Int) -> Name? {
    var index = at - 1
    while index >= 0, at - index <= 3 {
      let view = phrase.views[index]
      if view.classes.overlaps(.person) { return Name(first: index, last: index, kind: .full, row: view.person) }
      if view.isUnknown {
        if view.koreanFit >= 1, view.span.count == 9 {
          return Name(first: index, last: index, kind: .full, row: -1)
        }
        if let first = phrase.foreignRun(endingAt: index), first < index {
          return Name(first: first, last: index, kind: .full, row: -1)
        }
      }
      guard view.classes.overlaps(.affiliation) else { return nil }
      index -= 1
    }
    return nil
  }

  /// `로베르 국왕`: a word with which names begin, right before the title of one who goes by it.
  private static func isMonarch(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    let view = phrase.views[at]
    return head == at + 1 && view.isUnknown && view.isLastOfWord && view.span.count >= 6 && view.foreignness >= 0
      && Monarch.matches(phrase.bytes.span, phrase.views[head].span) && phrase.isGivenName(view)
  }

  /// The unknown word that begins the phrase, with a body and a title behind it: a name the models are unsure of.
  ///
  /// `유달근 창현2리 이장`: behind a surname with two syllables the body may be unknown too.
  private static func edgeName(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Name? {
    let view = phrase.views[at]
    if isMonarch(phrase, at, head) { return Name(first: at, last: at, kind: .short, row: -1) }
    if at == 1, phrase.isForeignPair(0) || phrase.isNamePair(0) { return Name(first: 0, last: 1, kind: .full, row: -1) }
    guard at == 0, view.isLastOfWord, view.span.count >= 9 || view.koreanFit == 1 else { return nil }
    let body = phrase.views[at + 1]
    let isKnownBody =
      head - at >= 2 && (body.classes.overlaps(.affiliation) || isWorkplace(phrase, at + 1, head))
    let isBody = head - at >= 2 ? body.isUnknown || body.classes.overlaps([.group, .commonNoun]) : body.byEnding
    guard
      isKnownBody
        ? view.foreignness > -25 || view.koreanFit == 1 || phrase.opensWithSurname(view)
        : isBody && (phrase.mayBeName(view) || phrase.isChineseName(view))
    else { return nil }
    return Name(first: at, last: at, kind: .full, row: -1)
  }

  /// A given name before a known foreign surname: `스테판 페스코프`, `스콧 케네디`: another of the name than the table's; and the bytes that a page has glued before it.
  private static func given(_ phrase: NounPhrase, before at: Int) -> (first: Int, skip: Int)? {
    let surname = phrase.views[at]
    guard surname.classes.overlaps(.personShort), !surname.classes.overlaps(.country), surname.span.count > 3, at > 0
    else { return nil }
    let before = phrase.views[at - 1]
    if phrase.isShortGivenName(before) || phrase.isGivenSurname(before) {
      return (opensWithGiven(phrase, before: at - 1) ? at - 2 : at - 1, 0)
    }
    guard before.isLastOfWord, before.span.count >= 6 else { return nil }
    if opensWithGiven(phrase, before: at) { return (at - 1, 0) }
    let skip = GluedName.given(phrase, at - 1, before: at)
    if before.classes.overlaps(.personShort), before.personShort != surname.personShort {
      return before.classes.overlaps([.country, .organization, .title, .place]) ? nil : (at - 1, skip)
    }
    guard before.isUnknown else { return nil }
    return skip > 0 || before.foreignness > (phrase.isGivenName(before) ? 0 : 60) ? (at - 1, skip) : nil
  }

  /// `요한 (룸그렌)`, `사라 (진 룸그렌)`, `사나 (룸그렌)`: a word that opens the phrase, with which names of the tables begin, and which is no
  /// other word but perhaps a town.
  private static func opensWithGiven(_ phrase: NounPhrase, before at: Int) -> Bool {
    guard at == 1 else { return false }
    let view = phrase.views[0]
    let isTown = view.classes == PartClasses.place.union(.weak)
    return (view.isUnknown || isTown) && view.isLastOfWord && view.span.count >= 6 && view.koreanFit == 0
      && view.foreignness > -100 && phrase.isGivenName(view)
  }

  /// `사라 킴`, `레이 첸`, `마이클 강`: a surname of one syllable behind a foreign given name.
  private static func givenBeforeSyllable(_ phrase: NounPhrase, _ at: Int) -> Int? {
    guard at > 0, phrase.views[at].span.count == 3, phrase.views[at].isLastOfWord else { return nil }
    let given = phrase.views[at - 1]
    guard given.isLastOfWord, given.span.count >= 6, given.isUnknown || given.classes.overlaps(.personShort),
      phrase.isGivenName(given),
      let syllable = Hangul.syllable(in: phrase.bytes.span, at: phrase.views[at].span.lower)
    else { return nil }
    return shortSurnames.contains(syllable) || isBehindGivenName(phrase, at) ? at - 1 : nil
  }

  /// `토니 피닉스 (교수)`: a surname that is a town as well, right before the title, behind a word with which names begin.
  private static func givenBeforeTown(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Int? {
    guard at == 1, head == 2, phrase.views[at].classes == PartClasses.place.union(.weak), phrase.views[at].isLastOfWord,
      phrase.views[at].foreignness >= 60
    else { return nil }
    let given = phrase.views[0]
    return given.isUnknown && given.isLastOfWord && given.span.count >= 6 && given.foreignness >= 60
      && phrase.isGivenName(given) ? 0 : nil
  }

  /// `마이클 (박)`, `마이클 (포)`: a syllable that is no other word, behind a name with which full names of the table begin.
  private static func isBehindGivenName(_ phrase: NounPhrase, _ at: Int) -> Bool {
    let (view, given, next) = (phrase.views[at], phrase.views[at - 1], phrase.views[at + 1])
    let mayBeSurname = view.isUnknown || view.classes.overlaps(.surname) && !view.classes.overlaps(otherSyllables)
    let isBeside = next.span.count > 3 || next.classes.overlaps([.modifier, .country])
    return mayBeSurname && isBeside && given.foreignness >= 0 && !given.classes.overlaps(.strong)
      && phrase.names.isGivenName(phrase.bytes.span, given.span)
  }

  /// What a surname of one syllable may be besides: `전`, `이`, `한`.
  private static let otherSyllables: PartClasses = [.modifier, .pronoun, .connective, .country, .organization, .title]

  private static let shortSurnames = SyllableSet("킴첸리왕웡황장류창차림쿡홀벨폭로노팍챈탄응")

  /// `이날 이 대통령은`: before an office `이` is a surname even behind a noun.
  private static func isThis(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    phrase.views[head].titleKind == .position && phrase.views[at].span.count == 3
      && Hangul.syllable(in: phrase.bytes.span, at: phrase.views[at].span.lower) == Hangul.index("이")
  }

  /// `회사의 (전 대표)`, `나루당의 (한 의원)`: behind a genitive it tells when the office was held, or that the bearer is one
  /// of them.
  private static func isOwned(_ phrase: NounPhrase, _ at: Int) -> Bool {
    let view = phrase.views[at]
    let word = Int(view.word)
    return word > 0 && phrase.words[word - 1].tail.particle == .genitive && view.span.count == 3
      && determiners.stands(in: phrase.bytes.span, at: view.span.lower)
  }

  private static let determiners = SyllableSet("전현한")

  /// A surname right before the title, or before `전/현`: `김 장관`, `박 전 차관`; one that is a determiner as well where it opens the phrase or
  /// stands behind a time (`회의 뒤 한 장관`).
  private static func isSurname(_ phrase: NounPhrase, _ at: Int, _ head: Int) -> Bool {
    let view = phrase.views[at]
    let kind = phrase.views[head].titleKind
    let opens =
      at == 0
      ? !isOwned(phrase, at)
      : phrase.views[at - 1].classes.overlaps([.connective, .frameAdverb])
        || TimeNoun.matches(phrase.bytes.span, phrase.views[at - 1].span)
    if view.classes.overlaps(.modifier), !opens && !isThis(phrase, at, head) || kind == .kin {
      return false
    }
    guard view.isLastOfWord, phrase.views[at + 1].classes.overlaps([.title, .modifier]),
      view.isSurname || at == 0 && ChineseSurname.matches(phrase.bytes.span, view.span)
    else { return false }
    let next = phrase.views[at + 1]
    // `장·차관들`: two ranks, no surname.
    if next.word != view.word, !phrase.words[Int(next.word)].spaceBefore { return false }
    if at + 1 < head, !next.classes.overlaps(.modifier) || next.span.count > 3 && !phrase.tellsWhen(next.span) {
      return false
    }
    return view.span.count == 3 || !view.classes.overlaps([.organization, .place, .title])
  }
}

/// `국왕`, `여왕`: those who go by a given name.
private enum Monarch {
  private static let titles = WordSet(["국왕", "여왕", "왕세자", "왕자", "공주", "왕비", "교황", "황제", "왕세자빈", "왕자비"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { titles.contains(text, span) }
}
