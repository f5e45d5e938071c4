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
    let glued = countryRows(openingOf: bytes.span, mention.name.lower, mention.name.upper, isApart: false)
    return glued.contains { lexicon.country($0).id.uppercased() != body.country }
  }

  /// `캐나다 법원` behind `미국 법원`: bodies of one kind in two countries.
  private func isElsewhere(_ name: TextSpan, _ known: String) -> Bool {
    guard let first = countryRows(openingOf: bytes.span, name.lower, name.upper, isApart: true).first else {
      return false
    }
    let other = Array(known.utf8)
    return countryRows(openingOf: other.span, 0, other.count, isApart: true).first.map { $0 != first } == true
  }

  /// Rows of the countries with which a name begins: of its first words (`캐나다 법원`), or glued to the next (`일본정부`).
  private func countryRows(openingOf text: Span<UInt8>, _ start: Int, _ end: Int, isApart: Bool) -> [Int32] {
    var matches: [WordMatch] = []
    lexicon.matches(in: text, at: start, into: &matches)
    let opening = matches.filter { Int($0.end) < end && (text[Int($0.end)] == 0x20) == isApart }
    return opening.compactMap { match in
      match.senseRange.first { lexicon.senses[$0].wordClass == .country }.map { lexicon.senses[$0].row }
    }
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
