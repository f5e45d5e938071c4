import ArticleText
import EntityTagging
import QuotationParsing

/// Where a headline names whose quote it is, if not right before it.
extension Attributor {
  /// `“파업 강행” 노조 “유감” 사측`: a headline of several quotes, each with a name behind it and nothing else.
  func namesFollowQuotes(_ units: Range<Int>) -> Bool {
    guard let first = units.first, parsed.units[first].kind == .quote else { return false }
    let quotes = units.filter { parsed.units[$0].kind == .quote }
    guard quotes.count > 1, let last = units.last, parsed.units[last].kind == .word else { return false }
    return zip(quotes, quotes.dropFirst() + [units.upperBound]).allSatisfy { quote, next in
      let between = (quote + 1..<next).filter { parsed.units[$0].kind != .mark && parsed.units[$0].kind != .comma }
      guard let name = between.last, parsed.units[name].mention >= 0 else { return false }
      return nameBehind(quote).map { $0.unit == name } == true
    }
  }

  /// The bare name that stands right behind a quote.
  func nameBehind(_ quote: Int) -> SubjectStack.Subject? {
    var at = quote + 1
    while at < parsed.units.count, parsed.units[at].inMention, parsed.units[at].mention < 0 { at += 1 }
    guard at < parsed.units.count, parsed.units[at].mention >= 0, parsed.units[at].particle == .none else { return nil }
    return .init(unit: at, mention: parsed.units[at].mention, particle: .none)
  }

  /// `한서윤 시장 (설 메시지, “…”)`: the person before the noun of a statement, and before one noun more that tells of it.
  func issuer(before noun: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    var at = noun - 1
    if at > units.lowerBound, parsed.units[at].kind == .word, !parsed.units[at].inMention { at -= 1 }
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.mention >= 0, unit.particle == .none, isPerson(unit.mention) else { return nil }
    return .init(unit: at, mention: unit.mention, particle: .none)
  }
}
