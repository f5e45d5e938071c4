import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What the speaker has done before in the same sentence is no part of what he says next.
///
/// `윤가람 시장은 [낡았다는 점을 들며] 새로 지어야 한다고 강조했다`: the clause begins behind `들며`.
extension Attributor {
  /// The unit behind the last predicate that is the subject's own, between it and the words told, `reach` units before their end
  /// at most.
  func behindFormerPredicate(of subject: SubjectStack.Subject, before told: Report) -> Int {
    let link = Int(told.link)
    var first = subject.unit + 1
    for other in reports {
      let report = parsed.reports[other]
      guard report.cueLast >= 0, report.cueLast < link, report.cueLast > subject.unit, itemOfReport[other] >= 0,
        items[Int(itemOfReport[other])].source == tagged.mentions[Int(subject.mention)].span,
        let next = behind(Int(report.cueLast))
      else { continue }
      first = max(first, next)
    }
    for at in max(first, link - Self.reach)..<max(first, link)
    where isOwnWhile(at, first, link) || isGround(at, first, link) || isBesides(at, before: link)
      || isPrompt(at, first, link) || isPlanReleased(at, first, link) || isPastBeforeIntent(at, before: link)
      || isOwnView(at, first, link) || isPastBeforeRequest(at, before: told) || isActBeforeOrder(at, first, told)
    {
      first = at + 1
    }
    return first
  }

  /// No clause that has been told is longer, but in a text made to break the program.
  private static let reach = 240

  /// The unit behind a cue that goes on to another predicate of its subject; `nil` where it does not.
  private func behind(_ cue: Int) -> Int? {
    if parsed.units[cue].goesOnAsCopula { return cue + 1 }
    guard let ending = parsed.units[cue].ending else { return nil }
    switch ending {
    case .while, .and, .but, .because: return cue + 1
    case .adnominal:
      guard cue + 1 < parsed.units.count, AfterNoun.isBehind(bytes.span, parsed.units[cue + 1].span) else { return nil }
      return cue + 2
    default: return nil
    }
  }

  /// `(정부는) 비판이 커지자 (법안을 미룬다고 발표했다)`: upon what the subject says something; what came of it (`…자 떠났다고`)
  /// is told together with it.
  ///
  /// Looks at forty units at most.
  private func isPrompt(_ at: Int, _ first: Int, _ link: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.ending == .when, unit.link == nil, at + 1 < link, link - at <= 40,
      (max(first, at - 40)..<at).contains(where: { parsed.units[$0].particle == .subject })
    else { return false }
    return !ToldStem.isPast(bytes.span, parsed.units[link]) && !parsed.units[at + 1..<link].contains(where: \.isSubject)
  }

  /// `(대통령은) 보고를 받고 (구조하라고 지시했다)`, `현장을 찾은 뒤`: what the one who gives an order has done before; no part of
  /// what he orders.
  ///
  /// Looks at forty units at most.
  private func isActBeforeOrder(_ at: Int, _ first: Int, _ told: Report) -> Bool {
    let link = Int(told.link)
    guard at > first + 1, at + 1 < link, link - at <= 40, isOrder(told) else { return false }
    let isAfter = AfterNoun.matches(bytes.span, parsed.units[at].span) && parsed.units[at - 1].ending == .adnominal
    let verb = isAfter ? at - 1 : at
    guard verb > first, let act = ActBeforeOrder.read(bytes.span, parsed.units, verb, isAfter) else { return false }
    return (max(first, at - 40)..<verb).allSatisfy {
      !parsed.units[$0].isSubject && parsed.units[$0].link == nil
        && (act == .withSomebody || parsed.units[$0].particle != .dative)
    }
  }

  /// Whether the words are an order: `…라고 지시했다`.
  private func isOrder(_ told: Report) -> Bool {
    told.cueLast >= 0 && Commanding.isOrdering(bytes.span, parsed.units[Int(told.cueLast)].span)
  }

  /// `(시장은) 종합 대책을 내놓고 (인력을 늘리겠다고 밝혔다)`: the plan in which the words stand.
  private func isPlanReleased(_ at: Int, _ first: Int, _ link: Int) -> Bool {
    let unit = parsed.units[at]
    guard at > first, at + 1 < link, unit.kind == .word, Releasing.matches(bytes.span, unit.span),
      let noun = releasedNoun(before: at), PlanNoun.ends(bytes.span, noun)
    else { return false }
    return !(first..<at).contains { parsed.units[$0].isSubject || Upcoming.matches(bytes.span, parsed.units[$0].span) }
  }

  /// The object before a verb, `대책을`, `‘안전 대책’을`, without its particle.
  private func releasedNoun(before at: Int) -> TextSpan? {
    let object = parsed.units[at - 1]
    guard object.kind == .word else { return nil }
    if !object.spaceBefore, at > 1, parsed.units[at - 2].kind == .quote {
      return parsed.quotes[Int(parsed.units[at - 2].index)].content
    }
    guard object.particle == .object else { return nil }
    return TextSpan(object.span.lower, Int(tagged.words[Int(object.index)].stemEnd))
  }

  /// `(시장은) 심사를 중단시켰고, 지난 7월 (법을 없애겠다고 발표했다)`: what is past, with a date of the cue behind it, before an
  /// intent, which no past date can modify.
  private func isPastBeforeIntent(_ at: Int, before link: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.link == nil, at + 1 < link, endsInPast(unit),
      ToldStem.isIntent(bytes.span, parsed.units[link])
    else { return false }
    let next = parsed.units[at + 1].kind == .comma ? at + 2 : at + 1
    return next + 1 < link && isPastDate(next)
  }

  /// `(시는) 길을 막았으며, (버스를 이용해 달라고 당부했다)`: what is past is not asked of anybody.
  private func isPastBeforeRequest(_ at: Int, before told: Report) -> Bool {
    let link = Int(told.link)
    return parsed.units[at].kind == .word && parsed.units[at].link == nil && at + 1 < link
      && endsInPast(parsed.units[at])
      && (Request.begins(bytes.span, parsed.units[link].span) || isDemanded(told))
  }

  /// `(이용해 줄) 것을 (당부했다)`.
  private func isDemanded(_ told: Report) -> Bool {
    told.construction == .nominal && told.cueFirst >= 0
      && Commanding.begins(bytes.span, parsed.units[Int(told.cueFirst)].span)
  }

  /// `중단시켰고`, `중단시켰으며`, whether a table knows the verb or not.
  private func endsInPast(_ unit: Unit) -> Bool {
    if unit.ending == .and || unit.ending == .while, isPast(unit) { return true }
    guard unit.span.count >= 9, let last = Hangul.syllable(in: bytes.span, before: unit.span.upper) else {
      return false
    }
    let tense: Int? =
      switch last {
      case Hangul.index("고"): unit.span.upper - 3
      case Hangul.index("며"): unit.span.upper - 6
      default: nil
      }
    return tense.flatMap { Hangul.syllable(in: bytes.span, before: $0) }.map(Hangul.final) == 20
  }

  /// `지난 7월`, `전날`.
  private func isPastDate(_ at: Int) -> Bool {
    let (word, next) = (parsed.units[at].span, parsed.units[at + 1].span)
    return DateWord.isDayBefore(bytes.span, word)
      || Self.last.contains(bytes.span, word) && DateWord.isDate(bytes.span, next)
  }

  private static let last = WordSet(["지난"])

  /// `점을 들어`, `조항을 근거로`: on what the speaker rests his words; nobody else stands before it as its subject.
  private func isGround(_ at: Int, _ first: Int, _ link: Int) -> Bool {
    guard at > first, at + 1 < link, Ground.matches(bytes.span, parsed.units[at].span),
      parsed.units[at - 1].particle == .object && Ground.isNamed(bytes.span, parsed.units[at - 1].span)
        || Ground.isGiven(bytes.span, parsed.units[at - 1].span)
    else { return false }
    return (first..<at).allSatisfy { parsed.units[$0].link != .quote && parsed.units[$0].ending != .final }
  }

  /// `(경찰은 사고로) 보고 있으며 (곧 수사하겠다고 밝혔다)`, `(물가가 오를 것으로) 판단하고 있고`: what the subject thinks besides; before
  /// another view also what it is doing (`현장을 조사하고 있으며 방화인 것으로 추정하고 있다`).
  private func isOwnView(_ at: Int, _ first: Int, _ link: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.link == nil, unit.ending == .and || unit.ending == .while, at > first, at + 1 < link
    else { return false }
    let isThought =
      unit.verb >= 0 && verbs.role(unit.verb) == .thought && parsed.units[at - 1].particle == .direction
      && Auxiliary.lasts(bytes.span, unit.span)
    guard isThought || View.begins(bytes.span, parsed.units[link].span) && isDoing(at) else { return false }
    return !(first..<at).contains { other in
      guard parsed.units[other].isSubject else { return false }
      return isThought ? parsed.units[other].mention >= 0 && !isView(before: at) : true
    }
  }

  /// `(현장을) 조사하고 있으며`, in one word of the table or in two.
  private func isDoing(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    if Auxiliary.lasts(bytes.span, unit.span) { return parsed.units[at - 1].particle == .object }
    return Hangul.syllable(in: bytes.span, at: unit.span.lower) == Hangul.index("있") && at > 1
      && Hangul.syllable(in: bytes.span, before: parsed.units[at - 1].span.upper) == Hangul.index("고")
      && parsed.units[at - 2].particle == .object
  }

  /// `(…인) 것으로 (보고 있으며)`.
  private func isView(before verb: Int) -> Bool { View.begins(bytes.span, parsed.units[verb - 1].span) }

  /// `(사람을 대신 보내는)가 하면`: what the subject does besides.
  private func isBesides(_ at: Int, before link: Int) -> Bool {
    let end = parsed.units[at].span.upper
    guard at + 1 < link, parsed.units[at].kind == .word, end > 16, bytes[end - 7] == 0x20,
      Hangul.syllable(in: bytes.span, before: end) == Hangul.index("면"),
      Hangul.syllable(in: bytes.span, before: end - 3) == Hangul.index("하"),
      Hangul.syllable(in: bytes.span, before: end - 7) == Hangul.index("가")
    else { return false }
    let before = Hangul.syllable(in: bytes.span, before: end - 10)
    return before == Hangul.index("는") || before == Hangul.index("은")
  }

  /// `(뜻을 전했으며) 송민재 의원도 (받아들였다고)`: a clause with a subject of its own is told together with the one before,
  /// not where it names whoever is the subject of that one.
  private func opensOwnClause(_ at: Int, behind predicate: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.isSubject, unit.mention >= 0 else { return false }
    let entity = tagged.mentions[Int(unit.mention)].entity
    let before = parsed.units[..<predicate].last { $0.isSubject && $0.mention >= 0 && $0.particle == .topic }
    return before.map { tagged.mentions[Int($0.mention)].entity != entity } ?? true
  }

  /// `(혐의를) 부인하고 있으며`: what goes on is told, not what the speaker does before he speaks.
  private func isProgressive(_ at: Int) -> Bool {
    Auxiliary.lasts(bytes.span, parsed.units[at].span)
      || Hangul.syllable(in: bytes.span, at: parsed.units[at + 1].span.lower) == Hangul.index("있")
  }

  /// `(A는) B가 범행을 제안했으며`: the predicate is that of a subject of its own, with no clause between the two.
  private func hasSubject(_ at: Int, _ first: Int) -> Bool {
    let own = (first..<max(first, at)).last { parsed.units[$0].isSubject && parsed.units[$0].particle == .subject }
    guard let own, parsed.units[own].mention >= 0 else { return false }
    return parsed.units[own + 1..<at].allSatisfy {
      !$0.isPredicate && $0.link == nil && ($0.particle != .topic || $0.mention >= 0)
    }
  }

  /// `입장문을 내고`, `판결을 언급하며`: a phrase of speech that goes on to another; a verb with an object of its own, that
  /// speaks, has a comma behind it, or a speech noun for its object; `표현까지 쓰며`.
  private func isOwnWhile(_ at: Int, _ first: Int, _ link: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.ending == .and || unit.ending == .while, at + 1 < link, !hasSubject(at, first) else {
      return false
    }
    if unit.ending == .and {
      return unit.hasNoun && verbs.isSpeech(unit.verb) && !isProgressive(at)
    }
    if unit.tense == .past, (at + 1..<min(link, at + 40)).contains(where: { opensOwnClause($0, behind: at) }) {
      return false
    }
    guard unit.link == nil, at > 0, !Auxiliary.lasts(bytes.span, unit.span),
      !Gaining.matches(bytes.span, parsed.units, at)
    else { return false }
    let object = parsed.units[at - 1]
    if object.isSpeechNoun, Extent.ends(bytes.span, object.span) { return true }
    guard unit.verb >= 0, unit.hasNoun || object.particle == .object else { return false }
    return verbs.role(unit.verb) == .speech || parsed.units[at + 1].kind == .comma || object.isSpeechNoun
  }
}
