import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `경찰은 “돈을 갚겠다”며 가게에 들어간 A씨를 붙잡았다`: words of a deed are of the one who is pursued for it, never of who pursues.
extension Attributor {
  /// The one whom a body pursues for what he did with the words; `nil` where the sentence tells of no such deed.
  func pursued(_ body: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.linkClass == .and, body.mention >= 0, body.particle == .topic,
      tagged.mentions[Int(body.mention)].kind == .organization, mayBeOfDeed(report, body),
      let deed = deed(behind: Int(report.link), units)
    else { return nil }
    if let charged = charged(after: deed, units) { return charged }
    guard let person = head(ofDeed: deed, units),
      isPursuable(parsed.units[person]),
      (person + 1..<min(units.upperBound, person + 7)).contains(where: {
        Pursuit.begins(bytes.span, parsed.units[$0].span)
      })
    else { return nil }
    return .init(unit: person, mention: parsed.units[person].mention, particle: parsed.units[person].particle)
  }

  /// `“반성하지 않는다”며 (벌을 내렸다)`: what a court says may be its reason; what one means to do or asks of another is no reason.
  private func mayBeOfDeed(_ report: Report, _ body: SubjectStack.Subject) -> Bool {
    guard case .quote(let quote) = report.content else { return !isCourt(body.mention) }
    return !isCourt(body.mention) || Appeal.ends(bytes.span, parsed.quotes[Int(quote)].content)
  }

  /// `(“…”며) 가게에 들어간`: the adnominal that ends what was done with the words, nobody else its subject.
  private func deed(behind link: Int, _ units: Range<Int>) -> Int? {
    for at in link + 1..<max(link + 1, min(units.upperBound, link + 16)) {
      let unit = parsed.units[at]
      guard unit.kind == .word || unit.kind == .comma || unit.kind == .bracket, !unit.isSubject, unit.link == nil,
        unit.ending != .final
      else { return nil }
      guard readsAsAdnominal(at), !unit.isPassive, !boundNoun(after: at, units), at + 1 < units.upperBound,
        !AfterNoun.matches(bytes.span, parsed.units[at + 1].span)
      else { continue }
      if verbs.isSpeech(unit.verb) { return nil }
      if Charge.begins(bytes.span, parsed.units[at + 1].span) || head(ofDeed: at, units) != nil { return at }
    }
    return nil
  }

  /// `(들어간) 40대 남성을`: the mention right behind an adnominal, bare nouns before it.
  private func head(ofDeed deed: Int, _ units: Range<Int>) -> Int? {
    for at in deed + 1..<max(deed + 1, min(units.upperBound, deed + 6)) where parsed.units[at].kind == .word {
      if parsed.units[at].mention >= 0 { return at }
      guard parsed.units[at].particle == .none, parsed.units[at].ending == nil, parsed.units[at].link == nil else {
        return nil
      }
    }
    return nil
  }

  /// `A씨를`, `의사에게`: a person as the one to whom something is done.
  private func isPursuable(_ unit: Unit) -> Bool {
    guard unit.particle == .object || unit.particle == .dative else { return false }
    return isSomeoneOrGroup(unit.mention)
  }
}

/// `붙잡았다`, `구속했다`, `기소했다`, `(징역형을) 선고했다`: what authorities do to whoever has done something.
private enum Pursuit {
  private static let verbs = WordOpenings([
    "붙잡", "체포", "구속", "입건", "검거", "기소", "송치", "선고", "고발", "고소", "수배", "쫓고", "추적", "불러", "소환",
  ])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
