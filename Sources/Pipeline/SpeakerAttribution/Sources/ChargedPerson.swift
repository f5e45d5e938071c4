import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `법원은 “…”고 협박한 혐의로 기소된 A씨에게 벌을 내렸다`: the words of a charge are of the one who is charged, never of the court or the police.
extension Attributor {
  /// The one who is charged with what ends at unit `cue`; `nil` where no charge stands behind it or nobody is named.
  func charged(after cue: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard isCharge(cue + 1, units) else { return nil }
    if let head = headOfCharge(behind: cue + 1, units) { return head }
    for at in cue + 2..<min(units.upperBound, cue + 12) where parsed.units[at].kind == .word {
      let unit = parsed.units[at]
      if unit.mention >= 0, unit.particle == .object || isConcerned(at, units), isChargeable(unit) {
        return .init(unit: at, mention: unit.mention, particle: .object)
      }
      if unit.ending == .final || unit.link != nil { return nil }
    }
    return nil
  }

  /// `경찰은 A씨를 “…”고 말한 혐의로 체포했다`: the object of what is done to the one who is charged, before the words.
  func charged(before report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard case .quote = report.content, report.cueLast >= 0, isCharge(Int(report.cueLast) + 1, units),
      let verb = (Int(report.cueLast) + 2..<max(Int(report.cueLast) + 2, units.upperBound)).first(where: {
        parsed.units[$0].isPredicate || parsed.units[$0].kind != .word
      }), Charging.begins(bytes.span, parsed.units[verb].span), !parsed.units[verb].isPassive
    else { return nil }
    for at in (units.lowerBound..<Int(report.link)).reversed() where parsed.units[at].kind == .word {
      let unit = parsed.units[at]
      if unit.isPredicate || unit.link != nil || unit.particle == .topic { return nil }
      if unit.mention >= 0, unit.particle == .object, isChargeable(unit) {
        return .init(unit: at, mention: unit.mention, particle: .object)
      }
    }
    return nil
  }

  /// Whether the subject is a court, a prosecution or the police, who tell of charges.
  func isAuthority(_ index: Int32) -> Bool {
    guard index >= 0 else { return false }
    if isCourt(index) { return true }
    let entity = tagged.mentions[Int(index)].entity
    guard entity >= 0, tagged.entities[Int(entity)].table == .organizations else { return false }
    switch lexicon.organization(tagged.entities[Int(entity)].row).kind {
    case .court, .prosecution, .police: return true
    default: return false
    }
  }

  /// `(협박한) 혐의로`: whether the unit names what somebody is charged with.
  func isCharge(_ at: Int, _ units: Range<Int>) -> Bool {
    at > units.lowerBound && at < units.upperBound && parsed.units[at].kind == .word
      && Charge.begins(bytes.span, parsed.units[at].span)
  }

  /// `(혐의로) 재판에 넘겨진 A씨에게`, `(혐의를) 받는 A씨가`: whom the verb of the charge modifies.
  private func headOfCharge(behind charge: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    for at in charge + 1..<max(charge + 1, min(units.upperBound, charge + 6)) {
      let unit = parsed.units[at]
      guard unit.kind == .word, unit.link == nil, unit.ending != .final, unit.mention < 0 else { return nil }
      guard Charging.begins(bytes.span, unit.span) || Charging.goesOn(bytes.span, unit.span) else { continue }
      guard endsLikeAdnominal(unit), let head = head(after: at, units), isChargeable(parsed.units[head.unit]) else {
        continue
      }
      return head
    }
    return nil
  }

  /// `(혐의로) B씨에 대한 (영장을 청구했다)`.
  private func isConcerned(_ at: Int, _ units: Range<Int>) -> Bool {
    parsed.units[at].particle == .place && at + 1 < units.upperBound
      && TopicFrame.follows(bytes.span, parsed.units[at + 1].span)
  }

  /// Whether the unit can name somebody who is charged: not `유튜브를`, `공소장을`.
  private func isChargeable(_ unit: Unit) -> Bool {
    switch tagged.mentions[Int(unit.mention)].kind {
    case .document, .organization, .country, .pronoun: false
    default: true
    }
  }
}

/// `기소된`, `(재판에) 넘겨진`, `(혐의를) 받는`: what is done to the one who is charged.
private enum Charging {
  private static let verbs = WordOpenings([
    "기소", "구속", "불구", "체포", "검거", "입건", "송치", "고발", "고소", "피소", "넘겨", "붙잡", "받는", "받은", "받던", "받고",
  ])
  private static let ongoing = WordSet(["있는", "있던"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }

  /// `(받고) 있는`.
  static func goesOn(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { ongoing.contains(text, span) }
}
