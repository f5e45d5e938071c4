import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What the speaker does in order to speak is no part of his words: `기자회견을 열어`, `검찰에 출석해`, `보고서를 내`.
///
/// `윤가람 시장은 [성명을 내] 길을 넓혀야 한다고 주장했다`: the clause begins behind `내`.
extension Attributor {
  /// The unit behind the last such clause from unit `first` on, before unit `link` and any subject; `first` where there is none.
  ///
  /// `isDated`: the cue has a date of its own (`…고 3일 밝혔다`), so that what was held before is told as well.
  func behindOccasion(_ first: Int, before link: Int, isDated: Bool) -> Int {
    var behind = first
    for at in first..<max(first, min(link, first + Self.occasionReach)) {
      let unit = parsed.units[at]
      guard unit.kind != .quote, unit.link == nil, unit.kind != .word || !unit.isSubject || unit.isFrame else { break }
      if unit.kind == .word, (!isDated && isOccasion(at, first, link)) || isBeforeReflexive(at, link) {
        behind = at + 1
      }
    }
    return behind
  }

  /// Units in which such a clause closes.
  private static let occasionReach = 16

  /// Whether a verb at unit `at` is that of an occasion of speaking, or of a text that holds the words.
  private func isOccasion(_ at: Int, _ first: Int, _ link: Int) -> Bool {
    guard !(first..<at).contains(where: { Upcoming.matches(bytes.span, parsed.units[$0].span) }) else { return false }
    let verb = LastWord.of(bytes.span, parsed.units[at].span)
    if Appearing.matches(bytes.span, verb) { return !isAim(link) && !ToldStem.isPast(bytes.span, parsed.units[link]) }
    guard let noun = objectNoun(of: at, first) else { return false }
    if SpeakingOccasion.isCalled(bytes.span, verb) {
      return SpeakingOccasion.isForPress(bytes.span, noun) && !isSpokenLater(link)
    }
    guard Releasing.comesBefore(bytes.span, verb) else { return false }
    if IssuedText.ends(bytes.span, noun), !Releasing.opens(bytes.span, verb) { return !isSpokenLater(link) }
    return PlanNoun.ends(bytes.span, noun) && !isDuty(link) && !ToldStem.isPast(bytes.span, parsed.units[link])
  }

  /// `조사를 받기 전에 (자신은 결백하다고)`, `법정에 서서 (본인은 몰랐다고)`, `호텔에서 (자신이 맡겠다고)`: behind a clause
  /// or a place of his own the speaker names himself.
  private func isBeforeReflexive(_ at: Int, _ link: Int) -> Bool {
    let (unit, next) = (parsed.units[at], parsed.units[at + 1])
    guard at + 1 < link, next.kind == .word, next.isSubject, Reflexive.begins(bytes.span, next.span) else {
      return false
    }
    if next.particle == .subject { return unit.particle == .source }
    if unit.ending == .infinitive { return true }
    guard at > 0, parsed.units[at - 1].ending == .nominal || readsAsAdnominal(at - 1) else { return false }
    return AfterNoun.matches(bytes.span, unit.span) || BehindNominal.isBefore(bytes.span, unit.span)
  }

  /// `(성명을) 내`: the object of a verb, in one unit with it or before it, without its particle.
  private func objectNoun(of verb: Int, _ first: Int) -> TextSpan? {
    let span = parsed.units[verb].span
    let start = LastWord.of(bytes.span, span).lower
    if start > span.lower { return start - 4 > span.lower ? TextSpan(span.lower, start - 4) : nil }
    guard verb > first, parsed.units[verb - 1].kind == .word, parsed.units[verb - 1].particle == .object else {
      return nil
    }
    return tagged.words[Int(parsed.units[verb - 1].index)].stem
  }

  /// `(기자회견을 열어) 해명하겠다고`: the words that are still to come are spoken on that occasion.
  private func isSpokenLater(_ link: Int) -> Bool {
    ToldStem.isIntent(bytes.span, parsed.units[link]) && verbs.isSpeech(parsed.units[link].verb)
  }

  /// `(사과해)야 한다고`, `(사과하)겠다고`, `(조사받으)라고`: what is to be done, the coming as well.
  private func isAim(_ link: Int) -> Bool {
    let end = Int(parsed.units[link].linkStart)
    if Self.orders.stands(in: bytes.span, before: end) || Self.orders.stands(in: bytes.span, at: end) { return true }
    return isDuty(link) || ToldStem.isIntent(bytes.span, parsed.units[link])
  }

  /// `라`, `자` before a complementizer, or the `달라` and `라고` that it begins with: orders and proposals.
  private static let orders = SyllableSet("라자달")

  /// `(자료를 공개해 의혹을) 풀어야 한다고`.
  private func isDuty(_ link: Int) -> Bool {
    link > 0 && DutyEnding.stands(bytes.span, before: parsed.units[link - 1].span.upper)
  }
}
