import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Places, occasions and topics that look like adverbials of the reporting verb and belong to the clause.
extension ContentBoundary {
  /// `집회에서 숨진 (사람들을)`, `회담에서 사용된 (의자가)`: where that happened which the next word tells.
  func isPlaceOfNext(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard units[at].particle == .source, at + 1 < end, units[at + 1].ending == .adnominal else { return false }
    // `기자회견에서 한 (말은)`.
    let isWhereSaid = at + 2 < end && units[at + 2].isSpeechNoun && units[at + 1].verb >= 0
    return isWhereSaid || units[at + 1].isPassive || Undergoing.ends(text, units[at + 1].span)
  }

  /// `(“…”라며) 이날 회동에서는 (언급되지 않았다고)`, `이번 조사에서 (찬성이 많은 것으로 나타났다고)`: where that came about which the clause
  /// tells.
  func isPlaceOfClause(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Bool {
    guard units[at].kind == .word, end < units.count, let noun = nounOfPlace(text, units[at].span),
      Meeting.ends(text, noun)
    else { return false }
    return Outcome.ends(text, units, end)
      || setting.goesOn && Self.contrasting.stands(in: text, before: units[at].span.upper)
  }

  /// The noun of a place: `회의` of `회의에서`, `회의에서는`, `회의에선`; `nil` of other words.
  private func nounOfPlace(_ text: Span<UInt8>, _ span: TextSpan) -> TextSpan? {
    for count in [6, 9] where span.count > count {
      let end = span.upper - count
      if Self.places.contains(text, TextSpan(end, span.upper)) { return TextSpan(span.lower, end) }
    }
    return nil
  }

  private static let places = WordSet(["에서", "에서는", "에서도", "에선"])

  /// `회동에서는`, `회동에선`: last syllables of places that are set against others.
  private static let contrasting = SyllableSet("는선")

  /// `(내년) 축제를 열고 (손님을 맞겠다고)`: what is held, or will be, is no occasion of speaking.
  func isHeldForItself(
    _ text: Span<UInt8>, _ units: [Unit], _ tagged: TaggedArticle, _ at: Int, _ first: Int, _ end: Int
  ) -> Bool {
    guard units[at].particle == .object, at + 1 < end, SpeakingOccasion.isHeld(text, units[at + 1].span) else {
      return false
    }
    let noun = TextSpan(units[at].span.lower, Int(tagged.words[Int(units[at].index)].stemEnd))
    return !SpeakingOccasion.ends(text, noun) || (first..<at).contains { Upcoming.matches(text, units[$0].span) }
  }

  /// `홈페이지를 통해 (직원을 모집한다고 20일 밝혔다)`, `공식 유튜브에 (영상을 공개했다고)`: the medium of what is done, where the cue has a date
  /// of its own.
  func isMediumOfDeed(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Bool {
    guard setting.isDated, end < units.count, at + 1 < end, MediumOfDeed.ends(text, units, end) else { return false }
    return MediumOfDeed.matches(text, units[at].span)
      || MediumOfDeed.isOfficial(text, units[at].span)
        && (at + 1..<min(at + 3, end)).contains { MediumOfDeed.matches(text, units[$0].span) }
  }

  /// `(의원은) 자신의 일기장에 (상을 받았다고 적었다)`, `텔레그램에`: where somebody writes the words down.
  func isWrittenIn(_ text: Span<UInt8>, _ unit: Unit, _ tagged: TaggedArticle, _ setting: ClauseSetting) -> Bool {
    guard unit.kind == .word, unit.particle == .place, !setting.cue.isEmpty,
      WrittenThing.isFilled(text, by: setting.cue)
    else { return false }
    return unit.isChannel || WrittenThing.ends(text, tagged.words[Int(unit.index)].stem)
  }

  /// `작년 6월 25일 (광장에 세우겠다고)`: the unit behind a date of the past, which cannot be that of what somebody means to do.
  func behindPastDate(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Int? {
    guard setting.isIntent, at + 2 < end, units[at].kind == .word, DateWord.isYearBefore(text, units[at].span) else {
      return nil
    }
    var next = at + 1
    while next + 1 < end, units[next].kind == .word, DateWord.isDate(text, units[next].span) { next += 1 }
    return next > at + 1 && !DateWord.isRelativeTime(text, units[next].span) ? next : nil
  }

  /// `물가가 오르는 가운데 정부가 …고 (시장이 밝혔다)`: the unit behind the scene that opens the sentence.
  func behindScene(_ text: Span<UInt8>, _ units: [Unit], _ first: Int, _ end: Int) -> Int? {
    for at in first + 1..<max(first + 1, min(end - 1, first + 20)) {
      let unit = units[at]
      guard unit.kind == .word || unit.kind == .comma, unit.link == nil else { return nil }
      guard Self.amid.contains(text, unit.span), closesAdnominal(text, units[at - 1]) else { continue }
      return units[at + 1].isSubject ? at + 1 : nil
    }
    return nil
  }

  /// `오르는`, `커진`: an adnominal, whether a table knows the verb or not.
  private func closesAdnominal(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.ending == .adnominal
      || unit.mention < 0 && Hangul.syllable(in: text, before: unit.span.upper) == Hangul.index("는")
  }

  private static let amid = WordSet(["가운데"])

  /// `경찰에서 (죄가 없다고 진술했다)`, `1심에서 (…고 주장했다)`: the office or the court where somebody is questioned.
  func isQuestioned(_ text: Span<UInt8>, _ unit: Unit, _ setting: ClauseSetting) -> Bool {
    guard unit.kind == .word, !setting.cue.isEmpty, Testifying.begins(text, setting.cue),
      let noun = nounOfPlace(text, unit.span)
    else {
      return false
    }
    return Testifying.isOffice(text, noun)
  }
}
