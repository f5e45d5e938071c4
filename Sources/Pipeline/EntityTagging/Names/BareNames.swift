import ArticleText

/// Names that no table has, with no title behind them: what their letters and their place make of them.
extension NounPhrase {
  /// A bare name that the gazetteer lacks: beside a title before it, two foreign words in a row, or one with an age
  /// (`샬릭(45)이`).
  func unknownName(_ head: Int) -> Found? {
    let view = views[head]
    guard view.isUnknown, words[Int(view.word)].ending == nil, !isAdverbial(view.span) else { return nil }
    if isLetter(view.span), view.span.count == 1 { return nil }
    let titleBefore = head > 0 && views[head - 1].classes.overlaps(.title)
    if view.span.count == 9 || view.span.count == 12, view.koreanFit >= 2 || view.koreanFit == 1 && hasAge(view) {
      let first = titleBefore ? leftOfName(head) : head
      // `제갈서윤은`: four syllables are the name of a troupe as often, so that only the sentence tells.
      let isOpen = !titleBefore && (!standsAsName(view) || view.span.count == 12 && !hasAge(view))
      return make(first, head, .fullName, name: view.span, title: empty, row: -1, open: isOpen)
    }
    guard let first = foreignRun(endingAt: head),
      first < head || titleBefore || hasAge(view) || givenBehindOffice(head) != nil
    else {
      return nil
    }
    if first == head, let given = givenBehindOffice(head) {
      let name = TextSpan(views[given].span.lower, view.span.upper)
      return make(leftOfName(given), head, .fullName, name: name, title: empty, row: -1)
    }
    let start = leftOfName(first)
    let isOpen = first < head ? !titleBefore && !isGivenName(views[first]) : !isSurelyForeign(view) && !hasAge(view)
    return make(
      start, head, first < head ? .fullName : .shortName, name: TextSpan(views[first].span.lower, view.span.upper),
      title: empty, row: -1, open: isOpen)
  }

  /// `외무장관 장 (노블은)`: a given name of one syllable that is a Korean surname as well, between an office and a foreign surname.
  private func givenBehindOffice(_ head: Int) -> Int? {
    guard head > 1, isGivenSurname(views[head - 1]), views[head - 2].classes.overlaps(.title),
      views[head].span.count >= 6,
      standsAsPerson(views[head])
    else { return nil }
    return head - 1
  }

  /// Whether the letters and what follows them make a name of the noun; those that are less of a name must act.
  func standsAsName(_ view: PartView) -> Bool {
    guard standsAsPerson(view) else { return false }
    if view.koreanFit == 3 || hasAge(view) { return true }
    let word = words[Int(view.word)]
    if Self.bodies.stands(in: bytes.span, before: view.span.upper) { return false }
    return !word.note.isEmpty || [.topic, .subject, .dative].contains(word.tail.particle)
  }

  /// Last syllables of bodies, places and measures (`동우회`, `전라권`, `지지도`) that end few names.
  private static let bodies = SyllableSet("회동권국당도")

  /// `한서윤(34)`, `한서윤(34.나래시청)`: whether an age stands in the bracket behind the part.
  func hasAge(_ view: PartView) -> Bool {
    let note = words[Int(view.word)].note
    guard view.isLastOfWord, !note.isEmpty else { return false }
    var at = note.lower
    while at < note.upper, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    guard (1...2).contains(at - note.lower) else { return false }
    return at == note.upper || [0x20, 0x2C, 0x2E, 0xC2].contains(bytes[at])
      || Hangul.syllable(in: bytes.span, at: at) == Hangul.index("세")
  }

  /// Whether what follows the noun follows persons rather than things: `은`, `이`, `의`, `에게`, a comma, a bracket.
  func standsAsPerson(_ view: PartView) -> Bool {
    guard view.isLastOfWord else { return false }
    let word = words[Int(view.word)]
    guard Int(word.stemEnd) == view.span.upper else { return false }
    if !word.note.isEmpty { return true }
    switch word.tail.particle {
    case .topic, .subject, .also, .genitive, .dative: return true
    case .object, .with, .copula:
      return !Self.abstract.stands(in: bytes.span, before: view.span.upper)
    case .none:
      return word.tail.hasOthers || word.span.upper >= bytes.count || bytes[word.span.upper] != 0x20
    default: return false
    }
  }

  /// Last syllables of abstract nouns that end names as well (`유연성을`, `조정안을`): what things suffer is no person then.
  private static let abstract = SyllableSet("성화안권율률식서증학론력법기만원인물선상하")

  /// `위해서(는)`, `통해서(도)`, `현장서`, `전남서`: an adverbial with a particle, or the short one of headlines, not a name.
  private func isAdverbial(_ span: TextSpan) -> Bool {
    guard Hangul.syllable(in: bytes.span, before: span.upper) == Hangul.index("서") else { return false }
    return Hangul.syllable(in: bytes.span, before: span.upper - 3) == Hangul.index("해")
      || names.isPlaceWord(bytes.span, TextSpan(span.lower, span.upper - 3))
  }
}
