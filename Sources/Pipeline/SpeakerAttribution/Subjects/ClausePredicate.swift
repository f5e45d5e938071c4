import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Which words end a clause as its predicate, and which only look like one.
extension Attributor {
  /// What a predicate that is no reporting verb does to the subjects that wait; `nil` where the word is none.
  func predicate(
    _ at: Int, _ units: Range<Int>
  ) -> (ending: VerbEnding, closesClause: Bool, isPast: Bool)? {
    if isAdnominalByPlace(at, units) || isForecastOfThing(at, units) { return (.adnominal, true, false) }
    if opensName(at, units) { return nil }
    if let ending = parsed.units[at].ending, ending != .clip, !isPostposition(at), !isAlternative(at, units) {
      if ending == .final && isInterrupted(at, units) || isWithoutSubject(at, units) { return nil }
      if ending == .adnominal || ending == .nominal, goesOnBehind(at, units) { return nil }
      return (ending, ending == .adnominal && closesClause(at, units), isPast(parsed.units[at]))
    }
    return isRelativeCopula(at) ? (.adnominal, false, false) : nil
  }

  /// `(결과를) 납득하기 (어렵다)`, `(반대에도) 불구하고`, `지난 (1년간)`, `어눌한 (말투로)`: a part of a predicate, a postposition, a pointer or a
  /// manner of speaking takes no subject.
  ///
  /// `(한 시장은) 미안하다, (정말 미안하다고 말했다)`: before a comma the sentence goes on.
  private func isWithoutSubject(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    if unit.ending == .and { return Despite.matches(bytes.span, unit.span) }
    if unit.ending == .adnominal {
      return DateWord.pointsOn(bytes.span, unit.span) || isNumber(unit)
        || at + 1 < units.upperBound && SpeakingManner.matches(bytes.span, parsed.units[at + 1].span)
    }
    if unit.ending == .final { return at + 1 < units.upperBound && parsed.units[at + 1].kind == .comma }
    return unit.ending == .nominal && at + 1 < units.upperBound && Judging.begins(bytes.span, parsed.units[at + 1].span)
  }

  /// `1년간`, `3개월간`: what begins with digits is a number of something.
  func isNumber(_ unit: Unit) -> Bool { 0x30...0x39 ~= bytes[unit.span.lower] }

  /// `(정부는 물가가) 오를 (것으로 봤지만)`: before 것으로 a word that no table knows closes the clause of a thing.
  private func isForecastOfThing(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.ending == nil, unit.link == nil, unit.mention < 0, unit.span.count >= 6, at + 1 < units.upperBound,
      View.begins(bytes.span, parsed.units[at + 1].span), stack.waiting.count > 1,
      stack.endsInUnknownSubject
    else { return false }
    return endsLikeAdnominal(unit)
  }

  /// `(방청객이) 안 의원에게`, `(누가) 한 식당에서`: a surname or a determiner, which reads like a form of `알다` or `하다`.
  private func opensName(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.span.count == 3, at + 1 < units.upperBound, parsed.units[at + 1].kind == .word,
      let syllable = Hangul.syllable(in: bytes.span, at: unit.span.lower),
      syllable == Hangul.index("안") || syllable == Hangul.index("한")
    else { return false }
    if unit.inMention, unit.mention < 0 { return true }
    let next = parsed.units[at + 1]
    guard syllable == Hangul.index("한"), at > units.lowerBound, parsed.units[at - 1].isSubject else { return false }
    return next.particle == .source && !next.isChannel && !next.isSpeechNoun
  }

  /// Whether an adnominal takes the subject right before it, or stands before a bound noun.
  func closesClause(_ at: Int, _ units: Range<Int>) -> Bool {
    (boundNoun(after: at, units) || stack.waiting.last?.unit == at - 1 || isDoneTogether(at) || modifiesTime(at, units))
      && !hasChannel(before: at)
  }

  /// `(한 장관이 철회를) 발표한 오후 6시 (이후에도 시위대는)`, `(갈등이) 깊어지던 지난달 (정부는)`: the clause tells what happened at the time
  /// behind it, and somebody else comes in; a day that somebody awaits is that of his words (`한 장관이 회담을 앞둔 1일`).
  private func modifiesTime(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 2 < units.upperBound, parsed.units[at].kind == .word,
      !DateWord.pointsOn(bytes.span, parsed.units[at].span), !ClauseTime.isAwaited(bytes.span, parsed.units[at].span)
    else { return false }
    let (time, next) = (parsed.units[at + 1], parsed.units[at + 2])
    guard time.kind == .word, time.spaceBefore,
      DateWord.isDate(bytes.span, time.span) || ClauseTime.matches(bytes.span, time.span)
        || DateWord.isPartOfDay(bytes.span, time.span) && DateWord.isDate(bytes.span, next.span)
    else { return false }
    let later = (at + 2..<min(units.upperBound, at + 16)).first {
      parsed.units[$0].kind == .quote || parsed.units[$0].link != nil
        || parsed.units[$0].isSubject && parsed.units[$0].mention >= 0
    }
    return later.map { parsed.units[$0].isSubject } ?? false
  }

  /// `(주민들이) 함께 즐기는`: a group does together what the relative clause tells.
  private func isDoneTogether(_ at: Int) -> Bool {
    guard let last = stack.waiting.last, last.unit == at - 2, last.mention >= 0,
      tagged.mentions[Int(last.mention)].kind == .group
    else { return false }
    return Self.together.contains(bytes.span, parsed.units[at - 1].span)
  }

  private static let together = WordSet(["함께", "같이", "모두", "서로", "많이", "자주", "쉽게", "편하게", "안심하고", "마음껏"])

  /// `(그런지) 아니면 (저런지)`: it joins two nouns or questions and ends no clause; with a subject it is a condition.
  private func isAlternative(_ at: Int, _ units: Range<Int>) -> Bool {
    parsed.units[at].ending == .condition && Alternative.matches(bytes.span, parsed.units[at].span)
      && (at == units.lowerBound || parsed.units[at - 1].particle != .subject)
  }

  /// `(김 대표가 운영) 중인 (회사)`: the copula of a relative clause; not `26일`, which only ends like one.
  @inline(__always)
  private func isRelativeCopula(_ at: Int) -> Bool {
    parsed.units[at].particle == .copulaAdnominal && parsed.units[at].mention < 0
      && Hangul.syllable(in: bytes.span, before: parsed.units[at].span.upper) == Hangul.index("인")
  }

  /// `포함됐으며`: a past that no table of verbs need know.
  func isPast(_ unit: Unit) -> Bool {
    if unit.tense == .past { return true }
    guard unit.span.count >= 12, let stem = Hangul.syllable(in: bytes.span, before: unit.span.upper - 6) else {
      return false
    }
    return Hangul.final(of: stem) == 20
  }

  /// `활동하다 (입문한)`, `언급하다 (“…”고)`: the dictionary form inside a sentence is short for `-다가` and ends nothing.
  func isInterrupted(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    if isDoneFirst(at, units) { return true }
    guard unit.tense == .present, at + 1 < units.upperBound, unit.span.count >= 6,
      parsed.units[at + 1].kind == .word || parsed.units[at + 1].kind == .quote,
      let stem = Hangul.syllable(in: bytes.span, before: unit.span.upper - 3)
    else { return false }
    return stem == Hangul.index("하") || stem == Hangul.index("되") || stem == Hangul.index("가")
      || stem == Hangul.index("오") || stem == Hangul.index("보")
  }

  /// `(집에) 갔다 (오라고)`, `샀다 (팔겠다고)`: `-었다가` cut short, right before the verb whose words end there.
  private func isDoneFirst(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at + 1 < units.upperBound, unit.link == nil, unit.span.count >= 6,
      Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("다"),
      let past = Hangul.syllable(in: bytes.span, before: unit.span.upper - 3), Hangul.final(of: past) == 20
    else { return false }
    let next = parsed.units[at + 1]
    return next.kind == .word && next.link == .quote && next.linkStart > next.span.start
  }

  /// `B가 통화에서 (전쟁을 시작하는 것은 …다고)`: between the waiting subject and unit `at` a channel tells that it speaks.
  private func hasChannel(before at: Int) -> Bool {
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, stack.waiting.count > 1 else {
      return false
    }
    return (last.unit + 1..<max(at, last.unit + 1)).contains {
      parsed.units[$0].isChannel && parsed.units[$0].particle == .source
    }
  }

  /// `대한`, `위한`, `따른`: adnominals that have become postpositions.
  @inline(__always)
  func isPostposition(_ at: Int) -> Bool {
    parsed.units[at].ending == .adnominal && PostpositionalAdnominal.matches(bytes.span, parsed.units[at].span)
  }

  @inline(__always)
  func boundNoun(after at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .word else { return false }
    return BoundNoun.begins(bytes.span, parsed.units[at + 1].span)
  }
}
