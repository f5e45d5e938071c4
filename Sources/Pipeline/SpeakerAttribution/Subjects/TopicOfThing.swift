import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Topics that are things and say nothing: `논란은`, `회담은`; somebody behind them does.
extension Attributor {
  /// `이는 한서윤 시장이 …고 밝힌 (것과 같다)`, `논란은 한서윤 시장이 …고 말하면서 (시작됐다)`: the cue is inside the sentence of a thing.
  func isInsideOfThing(_ report: Report, _ units: Range<Int>) -> Bool {
    guard stack.isOfUnknownTopic else { return false }
    switch report.ending {
    case .adnominal: return true
    case .while, .infinitive, .because, .when: return isThing(stack.waiting[0], units)
    default: return false
    }
  }

  /// `회담은 무산될 위기지만, B는 (…고 말했다)`: before the nearest topic nobody waits but things that have had a predicate.
  func isBehindThings(_ report: Report, _ units: Range<Int>) -> Bool {
    guard report.ending != .adnominal, let last = stack.waiting.last, last.particle == .topic, last.mention >= 0,
      !last.isOpen
    else { return false }
    let before = stack.waiting.dropLast()
    guard let nearest = before.last,
      before.allSatisfy({ $0.particle == .subject ? $0.mention < 0 : isThing($0, units) })
    else { return false }
    return (nearest.unit + 1..<last.unit).contains { closesContrast(parsed.units[$0]) }
  }

  /// `나왔지만`, `위기지만`, `상태이나`.
  private func closesContrast(_ unit: Unit) -> Bool {
    switch unit.ending {
    case .but, .because, .when: true
    default: unit.goesOnAsCopula
    }
  }

  /// Whether nobody is known by the noun of a topic, and it is neither a name nor what people are called.
  private func isThing(_ topic: SubjectStack.Subject, _ units: Range<Int>) -> Bool {
    topic.mention < 0 && parsed.units[topic.unit].kind == .word && !isNounOfPeople(parsed.units[topic.unit])
      && !readsAsName(topic.unit, units)
  }
}
