import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `[한서윤/나래시장 : "…"]`, `▶ 인터뷰 : 한서윤 / 나래시장⏎- "…"`: broadcasters put who speaks before the words, in a label.
extension Attributor {
  /// Who speaks by a label before the quote at unit `at`, or by what stands in brackets or behind a dash after it.
  mutating func labelChoice(_ at: Int, _ units: Range<Int>, _ sentence: Int) -> SourceChoice? {
    if let subject = signature(behind: at, units) { return SourceChoice(subject: subject, rule: .nameInBrackets) }
    return (labelled(at, units, sentence) ?? signed(at, units)).map { SourceChoice(subject: $0, rule: .label) }
  }

  /// Who speaks by the label before the quote at unit `at`, in its line or in the line before; O(units of both).
  private mutating func labelled(_ at: Int, _ units: Range<Int>, _ sentence: Int) -> SubjectStack.Subject? {
    if let bracket = bracket(before: at, units, sentence) { return speaker(inLabel: bracket..<bracket + 1) }
    if let colon = colon(before: at, units) { return speaker(inLabel: units.lowerBound..<colon) }
    if let dash = dash(before: at, units) { return speaker(inLabel: units.lowerBound..<dash) }
    guard sentence > 0, parsed.sentences[sentence].startsLine,
      units.allSatisfy({ $0 == at || parsed.units[$0].kind == .mark })
    else { return nil }
    let line = parsed.sentences[sentence - 1]
    guard line.startsLine, line.line > 0, !QuestionMark.begins(bytes.span, line.span) else { return nil }
    return speaker(inLabel: line.unitIndices)
  }

  /// `"…" - 한서윤 시장`: who signs the quote at unit `at`, behind a dash.
  private mutating func signed(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard at + 2 < units.upperBound, parsed.units[at + 1].kind == .mark,
      parsed.units[at + 1].spaceBefore || at == units.lowerBound,
      Self.dashes.contains(UTF8Scalar.value(in: bytes.span, at: parsed.units[at + 1].span.lower))
    else { return nil }
    return speaker(inLabel: at + 2..<units.upperBound)
  }

  /// `▶ 인터뷰 : 한서윤 / 주민 - “…”`: the dash right before the quote, behind a name and a slash.
  private func dash(before at: Int, _ units: Range<Int>) -> Int? {
    guard at - 1 > units.lowerBound, at - units.lowerBound <= Self.longestLabel, parsed.units[at - 1].kind == .mark,
      Self.dashes.contains(UTF8Scalar.value(in: bytes.span, at: parsed.units[at - 1].span.lower)),
      nameBeforeSlash(TextSpan(parsed.units[units.lowerBound].span.lower, parsed.units[at - 2].span.upper)) != nil
    else { return nil }
    return at - 1
  }

  /// `[한서윤 국방부 장관] “…”`, `<한서윤 / 국방부 장관> “…”`: the bracket that opens the line of the quote.
  private func bracket(before at: Int, _ units: Range<Int>, _ sentence: Int) -> Int? {
    guard at - 1 == units.lowerBound, parsed.sentences[sentence].startsLine, parsed.units[at - 1].kind == .bracket,
      bytes[parsed.units[at - 1].span.lower] == UInt8(ascii: "[")
        || opensAngle(parsed.units[at - 1].span) && nameBeforeSlash(parsed.units[at - 1].span) != nil,
      at + 1 == units.upperBound || parsed.units[at + 1].kind != .word
    else { return nil }
    return at - 1
  }

  /// `<`, `〈`.
  private func opensAngle(_ span: TextSpan) -> Bool {
    Self.angles.contains(UTF8Scalar.value(in: bytes.span, at: span.lower))
  }

  private static let angles: [UInt32] = [0x3C, 0x3008]
  private static let dashes: [UInt32] = [0x2D, 0x2013, 0x2014, 0x2015]

  /// The colon right before the quote.
  private func colon(before at: Int, _ units: Range<Int>) -> Int? {
    guard at - 1 > units.lowerBound, at - units.lowerBound <= Self.longestLabel else { return nil }
    let mark = parsed.units[at - 1]
    return mark.kind == .mark && mark.span.count == 1 && bytes[mark.span.lower] == UInt8(ascii: ":") ? at - 1 : nil
  }

  /// How many units a label has at most.
  private static let longestLabel = 14

  /// The first person of the label, else the first source; `nil` where the units are more than a label.
  private mutating func speaker(inLabel units: Range<Int>) -> SubjectStack.Subject? {
    guard !units.isEmpty, units.count <= Self.longestLabel else { return nil }
    let span = TextSpan(parsed.units[units.lowerBound].span.lower, parsed.units[units.upperBound - 1].span.upper)
    let name = nameBeforeSlash(span)
    guard units.allSatisfy({ isOfLabel(parsed.units[$0]) || name != nil && parsed.units[$0].kind == .word }) else {
      return nil
    }
    let inside = tagged.mentions.indices.filter {
      (tagged.mentions[$0].entity >= 0 || tagged.mentions[$0].isOpen) && span.contains(tagged.mentions[$0].span)
    }
    let person = inside.first { isPerson(Int32($0)) }
    if person == nil, let name {
      let mention = adopt(name, as: .fullName)
      return .init(unit: units.lowerBound, mention: mention, particle: .none)
    }
    guard let found = person ?? inside.first(where: { isSource(tagged.mentions[$0].kind) }),
      !ReporterTitle.ends(bytes.span, tagged.mentions[found].title), covers(tagged.mentions[found].span, span)
    else { return nil }
    return .init(unit: units.lowerBound, mention: Int32(found), particle: .none)
  }

  /// `[김미자/모텔 주인`, `▶ 인터뷰 : 정영일 / 협회장`: three syllables with a surname before a slash, whatever word they are elsewhere.
  private func nameBeforeSlash(_ label: TextSpan) -> TextSpan? {
    guard let slash = (label.lower..<label.upper).first(where: { bytes[$0] == UInt8(ascii: "/") }), slash > label.lower
    else { return nil }
    let end = bytes[slash - 1] == 0x20 ? slash - 1 : slash
    let name = TextSpan(end - 9, end)
    guard name.lower > label.lower,
      [0x5B, 0x20, 0x3A].contains(bytes[name.lower - 1])
        || opensAngle(TextSpan(UTF8Scalar.start(in: bytes.span, before: name.lower), name.lower)),
      Hangul.isAllSyllables(bytes.span, name),
      names.isSurname(bytes.span, TextSpan(name.lower, name.lower + 3)),
      names.mayBeHalfOfGivenName(bytes.span, TextSpan(name.lower + 3, name.upper))
    else { return nil }
    return name
  }

  /// A bare noun, a mark or a bracket, but no credit (`[사진=나래시]`) and no end of a sentence.
  private func isOfLabel(_ unit: Unit) -> Bool {
    switch unit.kind {
    case .mark, .bracket, .comma: !(unit.span.lower..<unit.span.upper).contains { Self.others.contains(bytes[$0]) }
    case .quote: false
    case .word: unit.particle == .none && unit.link == nil && (unit.ending == nil || unit.ending == .clip)
    }
  }

  private static let others = Array("=?!.".utf8)

  private func isSource(_ kind: MentionKind) -> Bool {
    switch kind {
    case .anonymous, .titleAlone, .group, .organization: true
    default: false
    }
  }

  /// Whether the source is a good part of the label, so that the line is no heading about it.
  private func covers(_ source: TextSpan, _ label: TextSpan) -> Bool {
    let isMarked = bytes[label.lower] < 0x80 || UTF8Scalar.value(in: bytes.span, at: label.lower) < 0x3400
    return isMarked || source.count * 2 >= label.count
  }
}
