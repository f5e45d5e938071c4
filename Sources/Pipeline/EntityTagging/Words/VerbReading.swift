import ArticleText
import LexiconTables

/// Reads words that no table of verbs knows as forms of a verb, by their endings.
enum VerbReading {
  /// What the word does in its clause, and whether it is a passive; `nil` where it reads as no verb.
  ///
  /// `endings` are those that the lexicon knows of the word, shortest first.
  static func read(
    _ text: Span<UInt8>, _ span: TextSpan, _ tail: NounTail, _ endings: [WordMatch], _ lexicon: Lexicon
  ) -> (ending: VerbEnding, isPassive: Bool)? {
    if tail.particle == .object {
      return GenericEnding.isFutureAdnominal(text, span) ? (.adnominal, false) : nil
    }
    guard tail.particle != .genitive, !isBoundNoun(text, span, tail), !isNegated(text, span) else { return nil }
    for ending in endings.reversed() where Int(ending.end) > span.lower {
      for index in ending.senseRange where lexicon.senses[index].wordClass == .verb {
        let form = lexicon.verbForm(lexicon.senses[index].row)
        return (form.ending, form.isPassive)
      }
    }
    if adnominals.contains(text, span) { return (.adnominal, false) }
    return GenericEnding.read(text, span).map { ($0, false) }
  }

  /// `높|여야`, `움직|여야`: an ending of verbs that is a noun of parties as well.
  static func isDuty(_ text: Span<UInt8>, _ ending: TextSpan) -> Bool { duties.contains(text, ending) }

  private static let duties = WordSet(["여야"])

  /// `몰린`, `낸`: adnominals that read like the given names of foreigners, or are one syllable.
  private static let adnominals = WordSet(["몰린", "오른", "바꾼", "밀린", "이끈", "꾸린", "낸", "둔", "쓴", "든", "쏜", "그린", "치른"])

  /// `발표하지는 (않았다)`, `되지도 (않는)`: the verb that closes the clause comes next.
  private static func isNegated(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 9, let last = Hangul.syllable(in: text, before: span.upper),
      last == Hangul.index("는") || last == Hangul.index("도"),
      Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("지"),
      let stem = Hangul.syllable(in: text, before: span.upper - 6)
    else { return false }
    return negatedStems.contains(stem)
  }

  private static let negatedStems = SyllableSet("하되있없같좋크")

  /// `것은`, `점은`: a bound noun with its particle.
  private static func isBoundNoun(_ text: Span<UInt8>, _ span: TextSpan, _ tail: NounTail) -> Bool {
    tail.particle != .none && span.count <= 9 && Hangul.syllable(in: text, at: span.lower) == Hangul.index("것")
  }
}

/// Endings of verbs by their last syllables, where no table knows the verb.
enum GenericEnding {
  /// `않을`, `있을`, `했을`: not a noun with an object particle.
  static func isFutureAdnominal(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 6, Hangul.syllable(in: text, before: span.upper) == Hangul.index("을"),
      let stem = Hangul.syllable(in: text, before: span.upper - 3)
    else { return false }
    return Hangul.final(of: stem) == 20 || stem == Hangul.index("않") || stem == Hangul.index("없")
      || stem == Hangul.index("같")
  }

  private static let adnominal = SyllableSet("한된할될친킨던쓴힌않는")
  /// Adnominal forms of auxiliaries, which end given names too (`정하준`): only behind the `-아/어` form of a verb.
  private static let auxiliary = SyllableSet("준진온본간난든낸둔린긴운")
  private static let connectiveStems = SyllableSet("해면아어여려져와워면돼")
  /// What stands before `면` in nouns.
  private static let beforeNounFinal = SyllableSet("화내지수대서외후이파표자라")
  private static let infinitives = SyllableSet(
    "해어아여려져워와켜펴라내보도들돌커꿔껴쳐떠써러걸열알올날풀팔벌갈흔버드새늘줄높낮커넘맡앞바가나다만끝싸배채태")

  /// The ending of an unknown word, if it reads as a verb; Hangul only, two syllables at least.
  static func read(_ text: Span<UInt8>, _ span: TextSpan) -> VerbEnding? {
    guard span.count >= 6, let last = Hangul.syllable(in: text, before: span.upper),
      let before = Hangul.syllable(in: text, before: span.upper - 3)
    else { return nil }
    switch last {
    case Hangul.index("다"): return isFinalStem(before) ? .final : nil
    case Hangul.index("고"): return .and
    case Hangul.index("며"): return .while
    case Hangul.index("서"): return isConnectiveStem(before) ? .because : nil
    case Hangul.index("면"): return isConditionStem(before) ? .condition : nil
    case Hangul.index("만"): return before == Hangul.index("지") ? .but : nil
    case Hangul.index("나"): return before == Hangul.index("으") ? .but : nil
    case Hangul.index("데"): return before == Hangul.index("는") || before == Hangul.index("운") ? .but : nil
    case Hangul.index("자"): return isUponStem(text, span, before) ? .when : nil
    case Hangul.index("해") where years.contains(text, span): return nil
    case Hangul.index("해"), Hangul.index("돼"), Hangul.index("여"), Hangul.index("려"), Hangul.index("져"):
      return .infinitive
    case Hangul.index("는"):
      return before == Hangul.index("하") || before == Hangul.index("되") || before == Hangul.index("있")
        || before == Hangul.index("없") || before == Hangul.index("지")
        || before == Hangul.index("리") && span.count <= 12 ? .adnominal : nil
    default:
      if auxiliary.contains(last) { return infinitives.contains(before) ? .adnominal : nil }
      return adnominal.contains(last) ? .adnominal : nil
    }
  }

  /// `하자`, `열자`, `나오자`, `커지자`; not `기자`, `오자`, `지지자`, `당국자`.
  private static func isUponStem(_ text: Span<UInt8>, _ span: TextSpan, _ before: Int) -> Bool {
    if uponStems.contains(before) || uponForms.end(text, span) { return true }
    guard span.count >= 9, let first = Hangul.syllable(in: text, before: span.upper - 6) else { return false }
    if before == Hangul.index("오") { return beforeComing.contains(first) }
    return before == Hangul.index("지") && Hangul.final(of: first) == 0 && !beforeNounsOfPeople.contains(first)
  }

  /// Stems before `자`, none of which ends a noun of people (`환자`, `후보자`).
  private static let uponStems = SyllableSet("하되나내받높낮들닫열않없잡찾맞얻묻걸돌늘줄놓넣쌓많떠")
  /// What stands before `오` in verbs: `나오자`, `들어오자`.
  private static let beforeComing = SyllableSet("나어아와려러가져")
  /// What stands before `지` in nouns of people: `지지자`, `소지자`.
  private static let beforeNounsOfPeople = SyllableSet("지유소보폐제주")
  /// Forms whose stems end like nouns: `나서자`, `보이자`, not `관리자`, `배우이자`.
  private static let uponForms = WordEndings([
    "나서자", "들어서자", "내리자", "몰리자", "올리자", "걸리자", "열리자", "들리자", "풀리자", "밀리자", "돌리자", "오르자", "따르자", "흐르자", "건네자", "시키자",
    "보이자",
    "벌이자", "줄이자", "붙이자", "높이자", "쌓이자", "모이자", "움직이자", "맡기자",
  ])

  /// `따르면`, `보면`, `하면`; not `측면`, `화면`, `국면`.
  private static func isConditionStem(_ before: Int) -> Bool {
    Hangul.final(of: before) == 0 && !beforeNounFinal.contains(before)
  }

  /// `지난해`: years, not forms of `하다`.
  private static let years = WordSet(["지난해", "올해", "이듬해", "다음해", "새해"])

  private static func isFinalStem(_ before: Int) -> Bool {
    let final = Hangul.final(of: before)
    return final == 20 || final == 4 || before == Hangul.index("이") || before == Hangul.index("니")
      || before == Hangul.index("없") || before == Hangul.index("있") || before == Hangul.index("같")
  }

  private static func isConnectiveStem(_ before: Int) -> Bool {
    connectiveStems.contains(before)
  }
}
