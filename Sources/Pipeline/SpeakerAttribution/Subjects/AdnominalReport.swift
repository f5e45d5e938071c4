import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Words inside a clause that modifies a thing: `A는 [B가 …고 말한] 영상을 공개했다`; the `이/가` of that clause says them.
extension Attributor {
  /// Whether the cue modifies what holds the words of another, with which the topic does something.
  func modifiesRecord(_ report: Report, _ units: Range<Int>) -> Bool {
    guard report.ending == .adnominal, report.cueLast >= 0, hasInnerTeller(report) else { return false }
    let cue = Int(report.cueLast)
    if isChargedByTopic(cue, units) { return true }
    guard let noun = record(behind: cue, units) else { return false }
    switch parsed.units[noun].particle {
    case .object:
      guard let verb = verb(of: noun, units) else { return false }
      return !parsed.units[verb].isPassive && !RecordNoun.isOwned(bytes.span, parsed.units[verb].span)
    case .place: return noun == cue + 1 && isAnsweredThing(noun, units)
    default: return false
    }
  }

  /// `A는 B가 …고 밝히며 압박한 (것에 대해)`: the cue goes on to a verb that modifies a thing, nobody else its subject.
  func goesOnToThing(_ report: Report, _ units: Range<Int>) -> Bool {
    guard report.cueLast >= 0, report.ending == .while || report.ending == .and, hasInnerTeller(report) else {
      return false
    }
    let first = Int(report.cueLast) + 1
    for at in first..<max(first, min(units.upperBound - 2, first + 6)) {
      let unit = parsed.units[at]
      guard unit.kind == .word, !unit.isSubject, unit.link == nil else { return false }
      if readsAsAdnominal(at) {
        guard boundNoun(after: at, units), !AfterNoun.matches(bytes.span, parsed.units[at + 1].span) else {
          return false
        }
        return parsed.units[at + 1].particle == .object || isAnsweredThing(at + 1, units)
      }
      if unit.ending != nil, !isPostposition(at) { return false }
    }
    return false
  }

  /// Whether somebody with `이/가` waits behind a topic that can speak as well.
  private func hasInnerTeller(_ report: Report) -> Bool {
    guard let topic = stack.topicSpeaker(before: Int(report.link)), topic.particle == .topic || topic.particle == .also
    else { return false }
    return stack.waiting.contains {
      $0.unit > topic.unit && $0.particle == .subject && $0.mention >= 0 && !$0.isOpen && canTell($0.mention)
    }
  }

  /// `(…고 말한) 영상을`, `회의 녹취록을`: the noun of what holds the words, bare nouns before it.
  private func record(behind cue: Int, _ units: Range<Int>) -> Int? {
    for at in cue + 1..<max(cue + 1, min(units.upperBound, cue + 5)) {
      let unit = parsed.units[at]
      guard unit.kind == .word, unit.link == nil, !unit.isPredicate else { return nil }
      if unit.particle == .none || unit.particle == .genitive {
        guard unit.mention < 0 || unit.isDocument else { return nil }
        continue
      }
      return RecordNoun.matches(bytes.span, tagged.words[Int(unit.index)].stem) ? at : nil
    }
    return nil
  }

  /// `(영상을) 어제 공개했다`: the verb whose object the noun is.
  private func verb(of noun: Int, _ units: Range<Int>) -> Int? {
    (noun + 1..<min(units.upperBound, noun + 5)).first {
      parsed.units[$0].kind == .word && parsed.units[$0].mention < 0 && parsed.units[$0].particle != .source
        && (parsed.units[$0].isPredicate || $0 + 1 == units.upperBound || parsed.units[$0].ending == .clip)
    }
  }

  /// `(밝힌 것)에 불만을 나타냈다`, `(압박한 것)에 대해서는`: to what the topic answers.
  private func isAnsweredThing(_ noun: Int, _ units: Range<Int>) -> Bool {
    guard noun + 1 < units.upperBound, parsed.units[noun].particle == .place else { return false }
    let next = parsed.units[noun + 1]
    return TopicFrame.follows(bytes.span, next.span) || next.particle == .object || next.isPredicate && next.hasNoun
  }

  /// `검찰은 B가 …고 말한 혐의로 (그를 기소했다)`: a body pursues the one who has said the words, and names nobody else.
  private func isChargedByTopic(_ cue: Int, _ units: Range<Int>) -> Bool {
    guard cue + 2 < units.upperBound, Charge.begins(bytes.span, parsed.units[cue + 1].span),
      parsed.units[cue + 1].particle == .direction, charged(after: cue, units) == nil,
      let topic = stack.topicSpeaker(before: cue), isBody(topic), let last = lastWord(of: units),
      last >= cue + 2
    else { return false }
    return !parsed.units[last].isPassive && !Receiving.ends(bytes.span, parsed.units[last].span)
      && (cue + 2...last).contains { parsed.units[$0].particle == .object }
  }
}
