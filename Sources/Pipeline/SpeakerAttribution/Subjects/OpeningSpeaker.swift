import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `태진은 자리에 앉자마자 (“…”)`, `소속사 한빛랩은 불거진 소문에 대해 (“…”)`: somebody whom no table knows opens the sentence, and
/// nobody else comes before the words, whatever he does first.
extension Attributor {
  /// Whether the topic is such a name, and not what the words are about.
  func opensAsSpeaker(_ topic: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> Bool {
    guard topic.particle == .topic, let start = firstNoun(units), topic.unit + 16 > Int(report.link) else {
      return false
    }
    let isSomebody =
      isNamedTopic(topic.unit, units)
      ? isMarkedBody(topic.unit, from: start)
      : isNamed(topic.unit, from: start) || isCalled(topic.unit, from: start, units)
        || start < topic.unit && isNounsOnly(start..<topic.unit) && isCalledPerson(topic.unit)
        || start == topic.unit - 1 && bracketed(before: topic.unit) != nil
    return isSomebody
      && parsed.units[topic.unit + 1..<Int(report.link) - 1].allSatisfy {
        switch $0.kind {
        case .comma, .bracket: true
        case .word: !$0.isSubject && $0.link == nil && $0.ending != .final
        default: false
        }
      }
  }

  /// Whether the mention stands first in the sentence.
  func opensSentence(_ mention: Int32, _ units: Range<Int>) -> Bool {
    tagged.mentions[Int(mention)].span.start == parsed.units[units.lowerBound].span.start
  }

  /// `태진은`, `이어 매팅슨은`: a name by its letters, or by what the text has called it before.
  private func isNamed(_ at: Int, from start: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    return at == start && word.isUnknown(in: tagged.parts) && !isThing(word.stem)
      && !StemEnding.matches(bytes.span, word.stem)
      && (isLikeName(word.stem) || isAdoptedBody(at))
  }

  /// `한서윤의 소속사 한빛랩은`: a noun of bodies before the word, and nothing but nouns before both.
  private func isCalled(_ at: Int, from start: Int, _ units: Range<Int>) -> Bool {
    tagged.words[Int(parsed.units[at].index)].isUnknown(in: tagged.parts) && at - start <= 4 && isBorne(at, units)
      && isNounsOnly(start..<at)
  }

  /// `한서윤의 소속사`, `전직 수영 선수`: nouns that stand before another.
  private func isNounsOnly(_ units: Range<Int>) -> Bool {
    parsed.units[units].allSatisfy {
      $0.kind == .word && ($0.particle == .none || $0.particle == .genitive) && $0.ending == nil && $0.link == nil
    }
  }

  /// `‘길을 위한 시민모임’(길모임)은`: a name in marks that opens the sentence and ends like that of a body.
  private func isMarkedBody(_ at: Int, from start: Int) -> Bool {
    guard at - start <= 2, start < at, parsed.units[start].kind == .quote else { return false }
    let name = parsed.quotes[Int(parsed.units[start].index)].content
    return BodyPart.ends(bytes.span, name) || BodyPart.isAssembly(bytes.span, name)
  }

  /// `(소속사 한빛랩은 “…”고 했다.) 한빛랩은`: a body that the text has let speak by its place.
  func isAdoptedBody(_ at: Int) -> Bool {
    let name = text(tagged.words[Int(parsed.units[at].index)].stem)
    return items.contains { item in
      item.rule == .topicByPlace && item.speaker >= 0 && tagged.entities[Int(item.speaker)].kind == .organization
        && tagged.entities[Int(item.speaker)].name == name
    }
  }

  /// `<한빛>은 (“…”)`: a paper in angle brackets that no table knows by this name.
  mutating func bracketedPaper(_ subject: SubjectStack.Subject) -> SubjectStack.Subject? {
    guard let name = bracketed(before: subject.unit), (6...18).contains(name.count),
      Hangul.isAllSyllables(bytes.span, name)
    else { return nil }
    let mention = adopt(name, as: .organization)
    return .init(unit: subject.unit, mention: mention, particle: subject.particle, isByPlace: true)
  }
}
