import ArticleText
import LexiconTables

/// From the name of a body to the body of the article that has it.
extension EntityResolver {
  mutating func organization(_ mention: Mention) -> Int? {
    if Bench.matches(bytes.span, mention.name), let bench = lastBench() { return bench }
    if mention.row >= 0, !isGovernmentAbroad(mention) {
      guard let known = register.known(.organizations, mention.row) else {
        if let ministry = onlyMinistry(mention) { return ministry }
        return add(.organization, bodyName(mention), mention.row, .organizations, mention)
      }
      let isOther = isElsewhere(mention.name, register.entities[known].name)
      return isOther ? named(.organization, mention.name, mention) : known
    }
    return named(.organization, mention.name, mention)
  }

  /// `상무부` behind `중국 상무부`: the only ministry of this name that the article has told of, where several states have one.
  private func onlyMinistry(_ mention: Mention) -> Int? {
    let body = lexicon.organization(mention.row)
    guard body.kind == .ministry, body.country.isEmpty, mention.name.count == body.name.utf8.count else { return nil }
    let ending = " " + body.name
    let isNamesake = { (entity: Entity) in entity.kind == .organization && entity.name.hasSuffix(ending) }
    guard let found = register.entities.firstIndex(where: isNamesake),
      !register.entities[(found + 1)...].contains(where: isNamesake)
    else { return nil }
    return found
  }

  /// `누리證`: the body of the article whose name it shortens, else the one of the table, else `누리증권`.
  mutating func clippedBody(_ mention: Mention, _ mentions: [Mention]) -> Int? {
    let letters = bytes
    guard let kind = ClippedBody.kind(of: mention.name, letters.span) else { return nil }
    let whole = mentions.first {
      $0.kind == .organization && ClippedBody.shortens(mention.name, kind, $0.name, letters.span)
    }
    if let whole { return organization(whole) }
    let name = Array(bytes[mention.name.lower..<mention.name.upper - 3]) + kind
    var known = mention
    known.row = organizationRow(name.span, TextSpan(0, name.count)) ?? -1
    return known.row >= 0
      ? organization(known) : named(.organization, String(decoding: name, as: UTF8.self), mention)
  }

  /// `일본정부`: the country stands glued to the noun by which the table knows a government of another.
  private func isGovernmentAbroad(_ mention: Mention) -> Bool {
    let body = lexicon.organization(mention.row)
    guard body.kind == .government, !body.country.isEmpty else { return false }
    var matches: [WordMatch] = []
    lexicon.matches(in: bytes.span, at: mention.name.lower, into: &matches)
    for match in matches where Int(match.end) < mention.name.upper && bytes[Int(match.end)] != 0x20 {
      let country = match.senseRange.first { lexicon.senses[$0].wordClass == .country }
      if let country, lexicon.country(lexicon.senses[country].row).id.uppercased() != body.country { return true }
    }
    return false
  }

  /// `캐나다 법원` behind `미국 법원`: bodies of one kind in two countries.
  private func isElsewhere(_ name: TextSpan, _ known: String) -> Bool {
    let first = countryRow(openingOf: bytes.span, name.lower, name.upper)
    guard first >= 0 else { return false }
    let other = Array(known.utf8)
    let second = countryRow(openingOf: other.span, 0, other.count)
    return second >= 0 && first != second
  }

  /// Row of the country that is the first of several words; -1 if none is.
  private func countryRow(openingOf text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    var matches: [WordMatch] = []
    lexicon.matches(in: text, at: start, into: &matches)
    for match in matches where Int(match.end) < end && text[Int(match.end)] == 0x20 {
      let country = match.senseRange.first { lexicon.senses[$0].wordClass == .country }
      if let country { return lexicon.senses[country].row }
    }
    return -1
  }

  /// `재판부`: the bench that was named last.
  private func lastBench() -> Int? {
    register.entities.lastIndex { $0.kind == .organization && $0.name.hasSuffix("재판부") }
  }

  /// `블룸버그`: where the article names no person so, the body that has the same name.
  mutating func bodyOfSameName(_ mention: Mention) -> Int? {
    guard let row = organizationRow(bytes.span, mention.name) else { return nil }
    return register.known(.organizations, row)
      ?? add(.organization, lexicon.organization(row).name, row, .organizations, mention)
  }

  /// Row of the organization whose name is all the span holds and nothing else.
  private func organizationRow(_ text: Span<UInt8>, _ span: TextSpan) -> Int32? {
    lexicon.row(of: .organization, in: text, exactly: span.lower..<span.upper)
  }

  /// The name as the article gives it; the table's, where a headline writes Chinese characters or a bracket is inside.
  private func bodyName(_ mention: Mention) -> String {
    let isPlain = (mention.name.lower..<mention.name.upper).allSatisfy { at in
      bytes[at] != 0x28 && !ClippedBody.isHanja(bytes.span, at)
    }
    return isPlain ? text(mention.name) : lexicon.organization(mention.row).name
  }
}
