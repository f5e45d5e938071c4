import ArticleText
import LexiconTables

/// The mentions of persons in a run of nouns: by name, by a polite noun, by a title.
extension NounPhrase {
  /// `A씨`, `임씨`, `김모(34)씨`, `임익철(68)씨`.
  func honorific(_ head: Int, _ tail: NounTail) -> Found? {
    let last = tail.isHonorific ? head : head - 1
    guard last >= 0 else { return nil }
    let view = views[last]
    if isVeil(last) {
      let name = TextSpan(views[last - 1].span.lower, view.span.upper)
      return make(leftOfName(last - 1), head, .letter, name: name, title: empty, row: -1)
    }
    if let name = nameBehindCut(last) {
      return make(leftOfName(last - 1), head, .fullName, name: name, title: empty, row: -1)
    }
    if let name = addressedName(view) {
      return make(leftOfName(last), head, .fullName, name: name, title: empty, row: -1)
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

  /// `한순자 (씨)`: a surname that reads as a determiner, cut off in the same word from a given name that somebody of the tables
  /// bears as well.
  private func nameBehindCut(_ last: Int) -> TextSpan? {
    let given = views[last]
    guard last > 0, given.span.count == 6, given.isLastOfWord, given.classes.overlaps([.person, .personShort]),
      views[last - 1].word == given.word, views[last - 1].span.count == 3,
      views[last - 1].span.upper == given.span.lower, names.isSurname(bytes.span, views[last - 1].span)
    else { return nil }
    return TextSpan(views[last - 1].span.lower, given.span.upper)
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

  /// `김모`, `이모`, `박아무개`, `김○○`: a surname that hides the name.
  func isVeiled(_ span: TextSpan) -> Bool {
    guard span.count >= 6, names.isSurname(bytes.span, TextSpan(span.lower, span.lower + 3)) else { return false }
    if span.count == 6 { return Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("모") }
    return span.count == 12 && Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("아")
      && Hangul.syllable(in: bytes.span, at: span.lower + 6) == Hangul.index("무")
  }

  /// A name, with titles and organizations before it: `청와대 대변인 한서윤`.
  func person(_ head: Int, _ kind: MentionKind) -> Found? {
    let view = views[head]
    let first = leftOfName(head)
    let mayBeNoun = view.classes.overlaps(.weak) && !view.classes.overlaps(.strong)
    // `대통령 전용기`: a title before it makes no name of what is a thing as well.
    if mayBeNoun, first < head, view.classes.overlaps(.commonNoun) { return nil }
    let isWeak = mayBeNoun && first == head
    // A name that many bear is a name by its syllables, but not that of the one in the table.
    let isSomebody = isWeak && kind == .fullName && (view.koreanFit == 3 && standsAsPerson(view) || isNamed(view))
    if isSomebody { return make(first, head, kind, name: view.span, title: empty, row: -1) }
    var title = empty
    for index in first..<head where views[index].classes.overlaps(.title) { title = views[index].span }
    let bearer = title.isEmpty ? view.surnameRow : view.personShort
    return make(
      first, head, kind, name: view.span, title: title, row: kind == .fullName ? view.person : bearer, open: isWeak)
  }

  /// `이춘호(56)가`: a name that is no other word, with an age, or a likely one that acts.
  private func isNamed(_ view: PartView) -> Bool {
    view.classes.subtracting([.person, .personShort, .weak]).isEmpty && view.span.count == 9
      && (view.koreanFit >= 1 && hasAge(view) || view.koreanFit >= 2 && standsAsName(view))
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
  func titled(_ head: Int) -> Found? {
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
      let first = name.kind == .surname || name.skip > 0 ? name.first : leftOfName(name.first)
      let start = views[name.first].span.lower + name.skip
      var found = make(
        first, head, kind, name: TextSpan(start, views[last].span.upper),
        title: TextSpan(frame.titleStart, views[head].span.upper), affiliation: frame.affiliation, row: name.row)
      if name.skip > 0 { found.mention.span.start = Int32(start) }
      return found
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

  /// `성장은`, `부상이`: nothing stands before the word, which is in the table of common nouns as well, to make a title of it.
  func isOrdinary(_ head: Int) -> Bool {
    head == 0 && views.count == 1 && views[head].classes.overlaps(.commonNoun)
  }

  private func bareTitle(_ head: Int, _ frame: TitleFrame) -> Found? {
    let view = views[head]
    if isMarket(head) || isOrdinary(head) { return nil }
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
}
