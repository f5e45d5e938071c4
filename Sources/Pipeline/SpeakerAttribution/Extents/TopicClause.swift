import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What somebody speaks upon is no part of his words, however long it is: `사건과 관련해`, `나루가 수출을 막은 일에 대해`, `왜 늦었느냐는 기자들의
/// 질문에`.
extension ContentBoundary {
  /// Units from the start of a clause in which such a phrase closes.
  private static let topicReach = 25

  /// `한서윤 장관은 [길을 막았다는 지적에 대해] (곧 열겠다고)`: the unit behind such a phrase with a clause of its own; O(1).
  func behindTopicClause(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Int? {
    var modifier: Int?
    var subjects = 0
    for unit in at..<max(at, min(end, at + Self.topicReach)) {
      let this = units[unit]
      guard this.kind == .word || this.kind == .bracket, this.ending != .final,
        this.link == nil || this.link == .adnominal
      else { return nil }
      if let modifier, let next = behindTopic(text, units, unit, end, modifier, setting) {
        return isOutside(text, units, modifier, subjects, next, end, setting) ? next : nil
      }
      if modifies(text, this) {
        modifier = unit
      } else if endsClause(this) || this.particle == .topic {
        return nil
      } else if this.isSubject {
        modifier = nil
        subjects += 1
      }
    }
    return nil
  }

  /// Whether the phrase that closes before unit `next` is the speaker's, and none of what he tells: words with a predicate of their own that
  /// need nothing from it.
  private func isOutside(
    _ text: Span<UInt8>, _ units: [Unit], _ modifier: Int, _ subjects: Int, _ next: Int, _ end: Int,
    _ setting: ClauseSetting
  ) -> Bool {
    let isWhole =
      TopicFrame.isSetApart(text, units[next - 1].span) || BoundNoun.isThing(text, units[next - 2].span)
      || standsAlone(text, units, end, setting)
    if units[modifier].link == .adnominal { return subjects < 2 || isWhole }
    guard subjects > 0, !units[next].isPredicate else { return false }
    return isWhole || subjects == 1 && utters(text, units[modifier]) && units[next..<end].contains(where: \.isSubject)
  }

  /// `막았다는`, `막은`, `보낸`: whether the word modifies a noun behind it.
  private func modifies(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.link == .adnominal || unit.ending == .adnominal || Self.uttering.contains(text, unit.span)
  }

  /// `보낸`, `발표한`, `내놓은`: the adnominal of a verb by which words come; a clause with a subject of its own is told of those.
  private func utters(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    if Self.uttering.contains(text, unit.span) { return true }
    return unit.tense == .past && unit.verb >= 0 && VerbRole(lexicon.verb(unit.verb).verbClass) == .speech
  }

  /// Adnominals that are also forms of other words.
  private static let uttering = WordSet(["보낸", "낸", "내놓은", "남긴", "올린", "쓴", "제출한", "제시한"])

  /// The unit behind the phrase that closes at `unit`, or in which the noun of what is answered is `unit`; `nil` where neither is so.
  private func behindTopic(
    _ text: Span<UInt8>, _ units: [Unit], _ unit: Int, _ end: Int, _ modifier: Int, _ setting: ClauseSetting
  ) -> Int? {
    guard unit > modifier else { return nil }
    if AnsweredNoun.matches(text, units[unit].span), !TopicFrame.closes(text, units[unit + 1].span) {
      let isAnswer = units[modifier].link == .adnominal && !AnsweredNoun.isComplement(text, units, unit, end)
      return isAnswer ? unit + 1 : nil
    }
    guard unit > modifier + 1 || BoundNoun.isThing(text, units[modifier].span),
      TopicFrame.closes(text, units[unit].span), !isTopicTold(text, units, unit, end, setting)
    else { return nil }
    return unit + 1
  }

  /// `(나루가 수출을 막은 일에 대해) 유감이라고`, `막겠다고`, `막아야 한다고`: words to which a subject before the phrase does
  /// not belong.
  func standsAlone(_ text: Span<UInt8>, _ units: [Unit], _ end: Int, _ setting: ClauseSetting) -> Bool {
    setting.isIntent || !ToldStem.isDeclared(text, units[end])
      || DutyEnding.stands(text, before: units[end - 1].span.upper)
  }

  /// Whether the phrase that closes at unit `at` belongs to the verb of what is told.
  func isTopicTold(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Bool {
    isTarget(text, units, at, end) || isExamined(text, units, at, end) || isDiscussed(text, units, at, end)
      || isConcerned(text, units, at, end) || setting.isPreposed && isAboutPhrase(text, units[at].span)
      || TopicFrame.joins(text, units, at, end)
  }

  /// `(양 전 대표)에 대해 (출국금지 조치를 내렸다고)`: what is done, and to whom, is told in the clause.
  private func isTarget(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard Hangul.syllable(in: text, before: units[at].span.upper) == Hangul.index("해"), end < units.count,
      Measure.begins(text, units[end].span)
    else { return false }
    return (at + 1..<end).allSatisfy { units[$0].kind == .word && !units[$0].isSubject }
  }

  /// `(화재 원인)에 대해 조사하고 (있다고)`: the phrase belongs to the verb right behind it.
  private func isExamined(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard at + 1 <= end, at + 1 < units.count, units[at + 1].kind == .word else { return false }
    return Examining.begins(text, units[at + 1].span) && !TopicFrame.contrasts(text, units[at].span)
  }

  /// `(새 제도)에 대해 (국회와 논의하겠다고)`: the clause ends in a verb of what is talked about, and names no other subject.
  private func isDiscussed(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard Hangul.syllable(in: text, before: units[at].span.upper) == Hangul.index("해"), end < units.count,
      Discussing.begins(text, units[end].span)
    else { return false }
    return (at + 1..<end).allSatisfy { units[$0].kind == .word && !units[$0].isSubject && units[$0].link == nil }
  }

  /// `(이 일)에 대해 아는 (것이 없다고)`, `(이 일)과 관련해 제기된 (의혹을)`: the phrase belongs to the adnominal right behind it.
  private func isConcerned(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard at + 2 <= end, !TopicFrame.isSetApart(text, units[at].span) else { return false }
    let next = units[at + 1].span
    return isAboutPhrase(text, units[at].span) && Concerning.matches(text, next) || Undergoing.ends(text, next)
  }

  /// `(사건)에 대해`, `대해서도`: of the frames of a topic the one that is a complement of verbs as well.
  func isAboutPhrase(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { Self.about.begin(text, span) }

  private static let about = WordOpenings(["대해", "대하"])
}
