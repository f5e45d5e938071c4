import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `“돈을 갚겠다”며 노인이 운영하는 가게에 들어간 A씨가 (붙잡혔다)`: who did something with the words is the noun that the clause
/// behind them modifies.
extension Attributor {
  /// The noun behind the adnominal that ends the clause of the words, where a subject in it has a verb of its own; `nil`
  /// where the sentence is built otherwise.
  func doer(behind report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.linkClass == .and else { return nil }
    let behind = Int(report.link) + 1..<max(Int(report.link) + 1, min(units.upperBound, Int(report.link) + 20))
    guard let inner = behind.first(where: { parsed.units[$0].kind != .word || parsed.units[$0].isSubject }),
      parsed.units[inner].particle == .subject, hasRelative(inner, units)
    else { return nil }
    let head = behind.first {
      $0 > inner && parsed.units[$0].kind == .word && parsed.units[$0].mention >= 0 && parsed.units[$0].isSubject
        && isSomeone(parsed.units[$0].mention)
    }
    guard let head, isModified(head, behind: inner) else { return nil }
    return .init(unit: head, mention: parsed.units[head].mention, particle: parsed.units[head].particle)
  }

  /// `바쁘다며 자리를 뜬 A에 대해 (B는 …고 했다)`: whom another speaks of, and the clause of the words modifies.
  func doer(spokenOfBehind report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.cueFirst < 0, let head = DeedWithWords.head(bytes.span, parsed.units, report, units),
      canTell(parsed.units[head].mention)
    else { return nil }
    return .init(unit: head, mention: parsed.units[head].mention, particle: parsed.units[head].particle)
  }

  /// `어제 “…”고 말해 논란을 부른 A를 (만났다)`: nobody is the subject of the cue, which goes on to a clause that modifies A.
  func doer(behindCue cue: Int, _ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.ending == .infinitive, case .quote = report.content else { return nil }
    for at in cue + 1..<max(cue + 1, min(units.upperBound, cue + 6)) {
      let unit = parsed.units[at]
      guard unit.kind == .word, !unit.isSubject, unit.link == nil, unit.ending != .final else { return nil }
      guard readsAsAdnominal(at) else { continue }
      let head = (at + 1..<min(units.upperBound, at + 5)).first { parsed.units[$0].mention >= 0 }
      guard let head, isSomeone(parsed.units[head].mention),
        tagged.mentions[Int(parsed.units[head].mention)].span.lower == parsed.units[at + 1].span.lower
      else { return nil }
      return .init(unit: head, mention: parsed.units[head].mention, particle: parsed.units[head].particle)
    }
    return nil
  }

  /// `(노인이 혼자) 사는 (집에)`: right behind the subject, an adverb between, stands a verb that modifies the next noun.
  private func hasRelative(_ subject: Int, _ units: Range<Int>) -> Bool {
    (subject + 1..<max(subject + 1, min(subject + 3, units.upperBound - 1))).contains { at in
      let unit = parsed.units[at]
      guard unit.kind == .word, unit.mention < 0, unit.link == nil else { return false }
      let isAdnominal =
        readsAsAdnominal(at)
        || unit.particle == .topic && Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("는")
      return isAdnominal && parsed.units[at + 1].kind == .word && !parsed.units[at + 1].isSubject
    }
  }

  /// Whether an adnominal stands right before the mention that ends at unit `head`, and no clause ends between.
  private func isModified(_ head: Int, behind inner: Int) -> Bool {
    let before = (inner + 1..<head).last {
      parsed.units[$0].kind == .word && (parsed.units[$0].particle != .none || parsed.units[$0].ending != nil)
        && !parsed.units[$0].inMention || readsAsAdnominal($0)
    }
    guard let before, readsAsAdnominal(before) else { return false }
    return (inner + 1..<before).allSatisfy {
      parsed.units[$0].kind != .quote && parsed.units[$0].link == nil && parsed.units[$0].ending != .final
    }
  }
}
