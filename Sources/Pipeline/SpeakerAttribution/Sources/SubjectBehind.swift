import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Whoever stands between the words and their cue: `“…”고 한서윤 시장은 (말했다)`.
extension Attributor {
  /// The subject between the complementizer and the cue.
  ///
  /// `A는 "…"라며 B가 낸 자료를 들고 "…"고 했다`: behind `-며` whoever waits before the quote keeps the words.
  func subject(behind report: Report, _ waiting: SubjectStack.Subject?) -> SubjectStack.Subject? {
    if report.linkClass == .and, let waiting, waiting.mention >= 0 { return nil }
    let behind = max(Int(report.link), Int(report.nounUnit))
    if isOwned(report) { return nil }
    return stack.waiting.last {
      $0.unit > behind && $0.mention >= 0 && (!$0.isOpen || isTellingBody($0, report))
        && !isBehindAct(behind + 1..<$0.unit) && !isApposed($0, report)
    }
  }

  /// `“…”라는 단서조항이 (달렸다)`: a part of a law, of which the words are the text.
  private func isApposed(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    report.linkClass == .adnominal && subject.unit == Int(report.link) + 1
      && Statute.ends(bytes.span, tagged.mentions[Int(subject.mention)].span)
  }

  /// `나루 대표의 “…”는 발언은 (한서윤 시장이 반박했다)`: the noun that carries the sentence has its owner before the words.
  private func isOwned(_ report: Report) -> Bool {
    guard case .quote = report.content, report.nounUnit >= 0, let before = beforeQuotes(of: report),
      parsed.units[before].particle == .genitive,
      parsed.units[before].mention >= 0
    else { return false }
    switch parsed.units[Int(report.nounUnit)].particle {
    case .topic, .subject, .also, .place: return true
    default: return false
    }
  }

  /// `“…”고 속인 후 (피해자들이)`: somebody has done something with the words before another comes.
  private func isBehindAct(_ units: Range<Int>) -> Bool {
    units.contains { at in
      let unit = parsed.units[at]
      return unit.kind == .word && unit.ending == .adnominal && unit.tense != .future && at + 1 < units.upperBound
        && AfterNoun.matches(bytes.span, parsed.units[at + 1].span)
    }
  }

  /// `(…고) 수습본부는 전했다`: a body that no table knows, right before the verb.
  func isTellingBody(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    subject.unit == tellerUnit(before: Int(report.cueFirst)) && subject.particle != .also
      && tagged.mentions[Int(subject.mention)].kind == .organization && !isGluedToVerb(parsed.units[subject.unit].span)
  }

  /// `말했다고통신이`: the page has lost the space, and the name, between a verb and a noun.
  private func isGluedToVerb(_ span: TextSpan) -> Bool {
    guard span.count > 9 else { return false }
    return stride(from: span.lower, to: span.upper - 6, by: 3).contains {
      Hangul.syllable(in: bytes.span, at: $0) == Hangul.index("다")
        && Hangul.syllable(in: bytes.span, at: $0 + 3) == Hangul.index("고")
    }
  }

  /// `(B는) A가 회의에서 밝힌 "…"는 내용을 (확인했다)`: the subject of the adnominal right before the quote.
  func teller(of report: Report) -> SourceChoice? {
    let verb = Int(report.link) - 2
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    guard report.construction == .speechNoun, case .quote = report.content, verb > units.lowerBound,
      parsed.units[verb].ending == .adnominal, isUttering(parsed.units[verb])
    else { return nil }
    let subject = (max(units.lowerBound, verb - 8)..<verb).last {
      parsed.units[$0].particle == .subject && parsed.units[$0].mention >= 0
    }
    return subject.map {
      SourceChoice(
        subject: .init(unit: $0, mention: parsed.units[$0].mention, particle: .subject), rule: .subjectBeforeQuote)
    }
  }

  /// `밝힌`, `했던`, `(논평을) 낸`: the adnominal of one who has uttered something.
  func isUttering(_ unit: Unit) -> Bool {
    if Self.uttering.contains(bytes.span, unit.span) { return true }
    guard unit.tense == .past, unit.verb >= 0 else { return false }
    return verbs.role(unit.verb) == .speech
  }

  private static let uttering = WordSet([
    "한", "했던", "낸", "냈던", "내놓은", "내놨던", "남긴", "남겼던", "던진", "던졌던", "올린", "올렸던", "쓴", "썼던", "꺼낸", "꺼냈던",
  ])
}
