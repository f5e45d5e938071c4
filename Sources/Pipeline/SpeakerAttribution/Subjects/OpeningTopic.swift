import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `케이지는 “…”`, `이어 예지는 “…”`, `가수 예지는 “…”`: a word that ends like a verb and opens the sentence is the name of
/// who says the words right behind it.
extension Attributor {
  /// Whether the word at a unit is one.
  func isOpeningTopic(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at <= units.lowerBound + 1, at + 1 < units.upperBound, unit.kind == .word, unit.mention < 0, !unit.isSubject,
      !unit.isFrame,
      (9...15).contains(unit.span.count), unit.span == tagged.words[Int(unit.index)].span,
      Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("는"),
      let stem = Hangul.syllable(in: bytes.span, before: unit.span.upper - 3),
      !Self.verbal.contains(stem) || isBorne(at, units),
      !TimeNoun.matches(bytes.span, openingStem(unit))
    else { return false }
    guard at == units.lowerBound || introduces(parsed.units[at - 1]) || isBorne(at, units) else { return false }
    return parsed.units[at + 1].kind == .quote || leadsToQuote(at + 1, units)
  }

  /// `(예지는) 8일 나루방송을 통해 (“…”)`: a time right behind the word, and no clause before the quote.
  private func leadsToQuote(_ next: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[next].isFrame || 0x30...0x39 ~= bytes[parsed.units[next].span.lower],
      let quote = (next..<min(units.upperBound, next + 8)).first(where: { parsed.units[$0].kind == .quote })
    else { return false }
    return parsed.units[next..<quote].allSatisfy {
      $0.kind == .word && !$0.isSubject && ($0.ending == nil || $0.ending == .infinitive || $0.isFrame)
    }
  }

  /// `설윤이 “…”고 (했다)`: a word that no table knows opens the sentence as its subject, with nothing but adverbials behind it.
  func opensWithUnknownSubject(_ report: Report, _ units: Range<Int>) -> Bool {
    guard isQuote(report), let last = stack.waiting.last, last.particle == .subject, last.mention < 0,
      last.unit == units.lowerBound || last.unit == units.lowerBound + 1 && introduces(parsed.units[last.unit - 1])
    else { return false }
    let word = tagged.words[Int(parsed.units[last.unit].index)]
    return word.isUnknown(in: tagged.parts) && word.stem.count >= 6 && isBeside(last.unit, Int(report.link) - 1)
  }

  /// Syllables before `는` of verbs, of their connectives and of particles: `하는`, `두고는`, `나오면서는`, `서울에는`.
  private static let verbal = SyllableSet("하되있없시듯고서며면에로려다라까히게려자던은")

  /// `이어`, `또`, `가수`: what may stand before a name at the start of a sentence.
  private func introduces(_ unit: Unit) -> Bool {
    guard unit.kind == .word else { return false }
    if effect(of: unit) != nil || unit.isFrame { return true }
    return unit.particle == .none && isNounOfPeople(unit)
  }

  private func openingStem(_ unit: Unit) -> TextSpan { TextSpan(unit.span.lower, unit.span.upper - 3) }

  /// The name as a mention of its own; `nil` where the subject is another word.
  mutating func openingTopic(_ subject: SubjectStack.Subject, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard isOpeningTopic(subject.unit, units), parsed.units[subject.unit + 1].kind == .quote else { return nil }
    let name = openingStem(parsed.units[subject.unit])
    let mention = adopt(name, as: .shortName)
    return .init(unit: subject.unit, mention: mention, particle: .topic, isByPlace: true)
  }
}
