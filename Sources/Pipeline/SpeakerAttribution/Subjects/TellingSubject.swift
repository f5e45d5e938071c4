import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Somebody with `이/가` whose own cue stands inside the sentence of a topic, so that the clause before it is not his.
extension Attributor {
  /// The nearest subject, where it must be that of the report's cue; `nil` where it may be of the words.
  func tellingSubject(_ report: Report) -> SubjectStack.Subject? {
    guard case .clause = report.content, let last = stack.waiting.last, last.particle == .subject, last.mention >= 0,
      !last.isOpen, stack.waiting.count > 1, canTell(last.mention)
    else { return nil }
    return isOrdered(report, last) || isContained(report, last) || isIntent(report, last) || isAnswered(report, last)
      || isToldOn(report) ? last : nil
  }

  /// `A는 B가 집을 팔았다고 하고 땅을 샀다고 거짓말했다고 (밝혔다)`: both are what A tells of B, nobody else the subject of the second.
  private func isToldOn(_ report: Report) -> Bool {
    guard report.construction == .complement, report.ending == .and, report.cueLast >= 0, report.verb >= 0,
      verbs.role(report.verb) == .light,
      let told = reports.first(where: { parsed.reports[$0].link > report.cueLast }),
      parsed.reports[told].ending == .quotative, parsed.reports[told].construction == .complement
    else { return false }
    return !parsed.units[Int(report.cueLast)..<Int(parsed.reports[told].cueLast)].contains(where: \.isSubject)
  }

  /// `경찰은 B씨가 아프다고 말해 (병원으로 옮겼다)`, `B씨가 돕겠다고 밝힘에 따라`: upon words that only B can say of himself the topic does
  /// something.
  private func isAnswered(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard report.construction == .complement, report.link >= 0, report.cueLast >= 0,
      report.ending == .infinitive || report.ending == .because || isReason(Int(report.cueLast)),
      isOfHimself(report, subject) || Confessing.begins(bytes.span, parsed.units[Int(report.cueLast)].span),
      isFree(subject, before: report)
    else { return false }
    return Int(report.cueLast) + 1 < parsed.sentences[Int(report.sentence)].unitIndices.upperBound
  }

  /// `말했기 (때문에)`.
  private func isReason(_ cue: Int) -> Bool {
    parsed.units[cue].ending == .nominal && cue + 1 < parsed.units.count
      && Self.reason.begin(bytes.span, parsed.units[cue + 1].span)
  }

  private static let reason = WordOpenings(["때문"])

  /// `(돕)겠다며`, `(써) 달라며`, `억울하다며`: what somebody says of what he means, asks or feels himself.
  func isOfHimself(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    isMeant(report) || isOrder(report, subject)
      || Feeling.begins(bytes.span, parsed.units[Int(report.link)].span) && !isBody(subject)
  }

  /// `A는 업체가 돈을 주겠다며 접근했다고 밝혔다`, `재판부는 B씨가 돕겠다며 돈을 받은 점을 지적했다`: who means to do it does what
  /// follows, which the topic tells.
  private func isIntent(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard report.construction == .coordinate, report.linkClass == .and, report.link >= 0,
      isOfHimself(report, subject)
    else { return false }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    for at in Int(report.link) + 1..<max(Int(report.link) + 1, min(units.upperBound, Int(report.link) + 9)) {
      let unit = parsed.units[at]
      if unit.kind != .word || unit.isSubject { return false }
      if unit.link == .quote { return isPast(unit) }
      if verbs.isSpeech(unit.verb), unit.ending != nil, !isThingModified(by: at, units) {
        return false
      }
      guard readsAsAdnominal(at), at + 1 < units.upperBound else {
        if unit.ending == .final { return false }
        continue
      }
      let next = parsed.units[at + 1].span
      if AfterNoun.matches(bytes.span, next) { continue }
      return boundNoun(after: at, units) || Charge.begins(bytes.span, next)
    }
    return false
  }

  /// `(…겠다며) 압박한 (사실을)`: what he does by the words, as a thing.
  private func isThingModified(by verb: Int, _ units: Range<Int>) -> Bool {
    readsAsAdnominal(verb) && boundNoun(after: verb, units)
  }

  /// `(돕)겠다며`: what somebody means to do himself.
  func isMeant(_ report: Report) -> Bool {
    let start = Int(parsed.units[Int(report.link)].linkStart)
    return Hangul.syllable(in: bytes.span, before: start) == Hangul.index("겠")
      || Hangul.syllable(in: bytes.span, at: start) == Hangul.index("겠")
      || Hangul.syllable(in: bytes.span, before: start - 3) == Hangul.index("겠")
  }

  /// `검찰은 A 의원이 돈을 달라고 요구해 받았다고 밝혔다`: an order has no subject with `이/가`, so that it is of who gives it;
  /// a cue that ends the sentence is the topic's.
  private func isOrdered(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard report.construction == .complement || report.construction == .nominal, report.link >= 0, report.cueLast >= 0,
      isOrder(report, subject) || report.ending == .quotativeAdnominal && isMeant(report)
    else { return false }
    switch report.ending {
    case .infinitive, .and, .while, .because, .adnominal, .quotativeAdnominal: break
    default: return false
    }
    guard isFree(subject, before: report) else { return false }
    return reports.contains {
      parsed.reports[$0].link > report.cueLast && parsed.reports[$0].construction == .complement
    }
      || report.ending == .adnominal || report.ending == .quotativeAdnominal
  }

  /// Whether no relative clause before the words may have the subject for its own: `미국이 매기려는 (관세를 거두어 달라고)`.
  private func isFree(_ subject: SubjectStack.Subject, before report: Report) -> Bool {
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    return !(subject.unit + 1..<Int(report.link)).contains {
      parsed.units[$0].ending == .adnominal && !isPostposition($0)
        || parsed.units[$0].particle == .topic && parsed.units[$0].mention < 0 && isVerbalTopic($0, units)
    }
  }

  /// `(돈을) 달라고`, `(게재하)자고`; `(물러나)라고` only of a person, for `일본이 물러나라고` tells who is to do it.
  private func isOrder(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    let unit = parsed.units[Int(report.link)]
    if report.ending == .quotativeAdnominal, PurposeEnding.ends(bytes.span, unit.span) { return true }
    guard unit.link == .quote || unit.link == .and else { return false }
    let start = Int(unit.linkStart)
    guard let first = Hangul.syllable(in: bytes.span, at: start),
      let before = Hangul.syllable(in: bytes.span, before: start)
    else { return false }
    if first == Hangul.index("자") || before == Hangul.index("달") { return true }
    if before == Hangul.index("자"), first != Hangul.index("라") { return true }
    if before == Hangul.index("라"), Hangul.syllable(in: bytes.span, before: start - 3) == Hangul.index("달") {
      return true
    }
    guard isPerson(subject.mention) else { return false }
    return before == Hangul.index("라") || first == Hangul.index("라") && imperativeEnding(of: report) > 0
  }

  /// `공소장에는 A씨가 가족을 해치겠다며 협박한 내용이 담겼다`: what stands in a text is told of somebody, who has said it.
  private func isContained(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard let text = stack.waiting.first, text.unit < subject.unit, text.isPlace, text.particle == .place,
      report.cueLast >= 0, !StativeCue.matches(bytes.span, parsed.units[Int(report.cueLast)].span)
    else { return false }
    switch report.ending {
    case .adnominal, .quotativeAdnominal, .nominal: return true
    default: return false
    }
  }

  func canTell(_ mention: Int32) -> Bool {
    switch tagged.mentions[Int(mention)].kind {
    case .fullName, .shortName, .surnameTitle, .letter, .anonymous, .group, .organization, .country, .titleAlone: true
    default: false
    }
  }
}
