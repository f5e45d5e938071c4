import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 B로부터 “…”는 부탁을 받았다`: the one from whom words come that another receives.
extension Attributor {
  /// `A는 B로부터 "…"는 청탁을 받았다`: who gave what the subject received.
  func giver(of report: Report) -> SourceChoice? {
    guard report.isImpersonal, report.nounUnit >= 0, parsed.units[Int(report.nounUnit)].particle == .object else {
      return nil
    }
    if let behind = giver(behindNounOf: report) { return behind }
    let first = Int(parsed.sentences[Int(report.sentence)].units.lowerBound)
    if case .clause = report.content {
      let isAlleged = Suspicion.isAlleged(bytes.span, parsed.units[Int(report.nounUnit)].span)
      return isAlleged ? nil : giver(ofClause: first..<Int(report.link))
    }
    guard case .quote = report.content, report.link > 1,
      let at = (max(first, Int(report.link) - 6)..<Int(report.link) - 1).last(where: {
        parsed.units[$0].mention >= 0
          && (isGiver(parsed.units[$0]) || isSetApart($0) || parsed.units[$0].particle == .dative && isReceived(report))
      })
    else { return nil }
    return SourceChoice(
      subject: .init(unit: at, mention: parsed.units[at].mention, particle: parsed.units[at].particle),
      rule: .genitiveSource)
  }

  /// `A는 돈을 줬다는 진술을 B로부터 확보했다`: from whom the words come, between their noun and the verb.
  private func giver(behindNounOf report: Report) -> SourceChoice? {
    let (noun, cue) = (Int(report.nounUnit), Int(report.cueLast))
    guard noun + 1 < cue,
      let at = (noun + 1..<cue).first(where: { parsed.units[$0].mention >= 0 && isGiver(parsed.units[$0]) })
    else { return nil }
    return SourceChoice(
      subject: .init(unit: at, mention: parsed.units[at].mention, particle: parsed.units[at].particle),
      rule: .genitiveSource)
  }

  /// `A는 B로부터 길을 열라는 부탁을 받았다`: the first from whom something comes.
  private func giver(ofClause units: Range<Int>) -> SourceChoice? {
    let giver = units.first { parsed.units[$0].mention >= 0 && isGiver(parsed.units[$0]) }
    guard let giver, !(giver + 1..<units.upperBound + 1).contains(where: { takesFrom(parsed.units[$0]) }) else {
      return nil
    }
    let unit = parsed.units[giver]
    return SourceChoice(
      subject: .init(unit: giver, mention: unit.mention, particle: unit.particle), rule: .genitiveSource)
  }

  /// `(B로부터) 돈을 받았다는`, `빌렸다는`: inside the words, the verb of which somebody is the giver.
  private func takesFrom(_ unit: Unit) -> Bool {
    guard unit.kind == .word, !unit.isSubject, unit.particle != .object else { return false }
    return Obtaining.begins(bytes.span, unit.span)
  }

  /// `시장에게 "…"는 지시를 받았다`, `말을 들었다`: whoever stands with `에게` gave it.
  private func isReceived(_ report: Report) -> Bool {
    guard report.cueLast > report.nounUnit else { return false }
    let first = Hangul.syllable(in: bytes.span, at: parsed.units[Int(report.cueLast)].span.lower)
    return first.map(Self.receiving.contains) == true
  }

  private static let receiving = SyllableSet("받들")

  /// `교수에게서 "…"는 말을 들었다`: the one from whom the words come.
  func isGiver(_ unit: Unit) -> Bool {
    guard unit.particle == .source || unit.particle == .direction, unit.span.count >= 9 else { return false }
    let start = Int(tagged.words[Int(unit.index)].tail.particleStart)
    let first = Hangul.syllable(in: bytes.span, at: start)
    let last = Hangul.syllable(in: bytes.span, before: unit.span.upper)
    let length = unit.span.upper - start - (last == Hangul.index("도") ? 3 : 0)
    if first == Hangul.index("으") { return length == 12 && last != Hangul.index("는") }
    return length == 9 && (first == Hangul.index("에") || first == Hangul.index("한") || first == Hangul.index("로"))
      && last != Hangul.index("는")
  }

  /// `이웃으로 부터 (“…”는 신고를 받았다)`: the particle is written as a word of its own.
  private func isSetApart(_ giver: Int) -> Bool {
    giver + 1 < parsed.units.count && parsed.units[giver].particle == .direction
      && BareFrom.stands(bytes.span, parsed.units[giver + 1].span)
  }
}

/// `(이웃으로) 부터`: the particle as a word of its own.
private enum BareFrom {
  private static let words = WordSet(["부터"])

  static func stands(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
