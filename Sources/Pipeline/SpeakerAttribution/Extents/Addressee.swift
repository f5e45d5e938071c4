import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 B에게 다리를 닫으라고 요구했다`: the one spoken to stands outside the words.
extension Attributor {
  /// The unit behind the addressee with which what is said would begin; `first` where it begins with none; O(units).
  func behindAddressee(_ first: Int, _ report: Report) -> Int {
    let link = Int(report.link)
    guard report.cueLast >= 0 else { return first }
    let cue = parsed.units[Int(report.cueLast)].span
    let isCommand = Commanding.begins(bytes.span, cue)
    guard report.construction == .complement || report.construction == .nominal && isCommand,
      Addressing.begins(bytes.span, cue), let dative = dative(from: first, to: link, isCommand: isCommand)
    else { return first }
    let isInside = (dative + 1..<link + 1).contains {
      parsed.units[$0].kind == .word && Addressing.isInside(bytes.span, parsed.units[$0].span)
    }
    return isInside ? first : dative + 1
  }

  /// `(A는) 법무부에 (자료를 내라고 요구했다)`: a body right behind the speaker, of which something is demanded.
  private func isDemandedBody(_ unit: Unit) -> Bool {
    guard unit.particle == .place, unit.mention >= 0 else { return false }
    let kind = tagged.mentions[Int(unit.mention)].kind
    return kind == .organization || kind == .country
  }

  /// The first noun with `에게` before any subject or predicate but those that modify it (`상을 받은 직원들에게`); of a command the
  /// body right behind the speaker, too.
  private func dative(from first: Int, to link: Int, isCommand: Bool) -> Int? {
    var hasObject = false
    for at in first..<min(first + Self.reach, link) {
      let unit = parsed.units[at]
      guard unit.kind == .word || unit.kind == .bracket, !unit.isSubject, unit.link == nil else { return nil }
      if unit.particle == .dative {
        return !hasObject && (isCommand || at + 1 < link) && (unit.mention >= 0 || unit.isFrame) ? at : nil
      }
      if at == first, isDemandedBody(unit), isCommand {
        return at + 1 < link && !parsed.units[at + 1].isPredicate ? at : nil
      }
      if unit.particle == .object { hasObject = true }
      switch unit.ending {
      case nil: break
      case .adnominal: hasObject = false
      default: return nil
      }
    }
    return nil
  }

  /// Units in which the addressee stands, with what modifies him.
  private static let reach = 10
}
