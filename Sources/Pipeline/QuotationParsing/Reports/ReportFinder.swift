import ArticleText
import EntityTagging
import LexiconTables

/// Finds the reports of a sentence: every complementizer, nominal clause and bare quote with its cue.
struct ReportFinder {
  let lexicon: Lexicon
  let verbs: VerbTable
  let nouns: SpeechNounTable
  var reports: [Report] = []
  var units: [Unit] = []
  private(set) var sentence: Int32 = 0
  var range = 0..<0
  /// Nouns of speech that wait for the cue of a later one, while it is looked for.
  var joins = 0

  init(lexicon: Lexicon, verbs: VerbTable) {
    self.lexicon = lexicon
    self.verbs = verbs
    nouns = SpeechNounTable(lexicon: lexicon)
  }

  /// Finds the reports of all sentences; O(units), each look for a cue bounded.
  mutating func run(_ text: Span<UInt8>, _ units: [Unit], _ sentences: [Sentence]) {
    reports.removeAll(keepingCapacity: true)
    self.units = units
    for index in sentences.indices {
      sentence = Int32(index)
      range = sentences[index].unitIndices
      let first = reports.count
      for unit in range { read(text, unit) }
      share(text, from: first)
      gap(text, from: first)
      gapClauses(from: first)
    }
    self.units = []
  }

  private mutating func read(_ text: Span<UInt8>, _ at: Int) {
    let unit = units[at]
    if let link = unit.link {
      linked(text, at, link)
    } else if unit.kind == .quote {
      bareQuote(text, at)
    } else if unit.kind == .word, NominalFrame.mayClose(text, unit) {
      nominal(text, at)
    }
  }

  // MARK: Complementizers

  private mutating func linked(_ text: Span<UInt8>, _ at: Int, _ link: ComplementizerClass) {
    let quoted = at > range.lowerBound && units[at - 1].kind == .quote && units[at].linkStart == units[at].span.start
    var report = Report(
      sentence: sentence, content: quoted ? .quote(units[at - 1].index) : clause(text, endingAt: at), link: Int32(at),
      linkClass: link, construction: .complement)
    switch link {
    case .quote: guard complement(text, &report, at, quoted) else { return }
    case .and: coordinate(text, &report, at)
    case .adnominal:
      var carried = report
      if speechNoun(text, &carried, at, quoted) {
        report = carried
      } else if quoted ? !recalled(text, &report, at) : !recalledClause(text, &report, at) {
        return
      }
    case .when:
      if !quoted, Agreement.follows(text, units, at, range) { return }
      report.construction = .coordinate
    }
    if quoted { quotesBefore(text, report, at) }
    if quoted ? Untold.isNever(text, units, report, range) : isRead(text, report) { return }
    reports.append(report)
  }

  /// The clause that ends with unit `at`, from the unit after the last report of the sentence on.
  private func clause(_ text: Span<UInt8>, endingAt at: Int) -> Report.Content {
    .clause(first: Int32(firstUnit(text, before: at)), end: units[at].linkStart)
  }

  private func firstUnit(_ text: Span<UInt8>, before at: Int) -> Int {
    if let behind = behindOwner(joinedBefore: at) { return behind }
    let before = reports.reversed().lazy.prefix { $0.sentence == sentence }
    guard let last = before.first(where: { $0.link >= 0 }) else { return range.lowerBound }
    // `"…"고 말해 …라고 선을 그었다`: the words before have been told.
    if last.ending == .infinitive, last.cueLast < at, last.construction == .complement, last.verb >= 0,
      verbs.role(last.verb) == .speech, !units[Int(last.cueLast)].isPassive
    {
      return Int(last.cueLast) + 1
    }
    if last.ending == .clip, last.cueLast < at, last.construction == .complement, last.link >= 0 {
      return Int(last.cueLast) + 1
    }
    if let behind = behindListed(text, last, before: at) ?? behindFinishedQuote(text, last, before: at)
      ?? behindOwned(text, last, before: at)
    {
      return behind
    }
    if isInsideThing(text, last, before: at) { return range.lowerBound }
    return last.linkClass == .and || last.linkClass == .when ? Int(last.link) + 1 : range.lowerBound
  }

  /// `“…”고 선의임을 (강조했다)`, `“…”라고 사과할 (뜻을 밝혔다)`: the unit behind a quote with its complementizer whose verb comes behind the
  /// next clause, or is that clause.
  private func behindFinishedQuote(_ text: Span<UInt8>, _ last: Report, before at: Int) -> Int? {
    guard
      at > Int(last.link) + 1
        || Hangul.syllable(in: text, before: units[at].span.upper - 3) == Hangul.index("임"),
      case .quote = last.content, last.construction == .complement, last.linkClass == .quote, last.cueFirst >= 0,
      units[at].link == nil
    else { return nil }
    let isLater = last.cueFirst > at
    let isMeant = Int(last.cueFirst) == at - 1 && last.ending == .adnominal && units[at - 1].tense == .future
    return isLater || isMeant ? Int(last.link) + 1 : nil
  }

  /// `…고 말했다`: the reporting verb that follows.
  private mutating func complement(_ text: Span<UInt8>, _ report: inout Report, _ at: Int, _ quoted: Bool) -> Bool {
    if NamingVerb.follows(text, units, at, range) { return false }
    if quoted, Concession.follows(text, units, at, range) || Untold.isDenied(text, units, at, range) { return false }
    // `말했다고`: the reporting verb carries the complementizer of the clause around it; its own clause is another.
    guard let cue = verb(text, after: at, reach: quoted ? 12 : 9) else { return quoted }
    let entry = units[cue].verb
    let role = entry >= 0 ? verbs.role(entry) : .other
    if !quoted, PleadingVerb.asks(text, units, at, cue), units[cue].isPredicate, units[cue].ending != .clip {
      take(&report, cue, cue)
      return true
    }
    if !quoted {
      guard role == .speech || role == .light, entry < 0 || verbs.frames(entry).contains(.clause) else { return false }
      if role == .light, !lightFits(at, cue) || cue - at > 3 || isConcession(text, cue) || isGranted(text, at, cue) {
        return false
      }
      if units[cue].ending == .adnominal, units[cue].tense == .future { return false }
    }
    guard role != .thought || quoted && Finding.begins(text, units[cue].span), role != .hearsay || quoted else {
      return false
    }
    report.isImpersonal = role == .hearsay
    if role == .speech || role == .light || role == .thought || isPosted(text, at, cue, quoted) {
      take(&report, cue, cue)
    }
    return true
  }

  /// `“…”라고 올렸다`: words in marks that are put up somewhere.
  private func isPosted(_ text: Span<UInt8>, _ at: Int, _ cue: Int, _ quoted: Bool) -> Bool {
    quoted && cue == at + 1 && Posting.begins(text, units[cue].span)
  }

  /// `다고 해도`, `다고 하더라도`: it grants something that nobody has said.
  private func isConcession(_ text: Span<UInt8>, _ cue: Int) -> Bool {
    Concession.matches(text, units[cue].span)
  }

  /// `(A는 이것이) 성과라고 하지만 (…고 말했다)`, `늦어진다고는 하지만`: it grants what others say, in what somebody says or before
  /// something else.
  private func isGranted(_ text: Span<UInt8>, _ at: Int, _ cue: Int) -> Bool {
    guard Concession.isGranted(text, units[cue].span) else { return false }
    if Hangul.syllable(in: text, before: units[at].span.upper) == Hangul.index("는") { return true }
    for unit in units[cue + 1..<range.upperBound] {
      if unit.kind == .quote || unit.isSubject && unit.mention >= 0 { return false }
      if unit.link == .quote { return true }
    }
    return false
  }

  /// `다고 했다`, `다고 하자`, `다고 한`; not `다고 해서`, `다고 할`, `라고 하는`.
  private func lightFits(_ at: Int, _ cue: Int) -> Bool {
    switch units[cue].ending {
    case .because, .condition, .nominal: return false
    case .final: return units[cue].tense != .present
    case .adnominal: return units[cue].tense != .future
    default: return cue - at <= 3
    }
  }

  /// `…며`: the cue is that of the next report of the sentence, or the verb that ends it.
  private mutating func coordinate(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) {
    report.construction = .coordinate
    var adnominal: Int?
    var unit = at + 1
    while unit < range.upperBound, unit - at <= 40 {
      if units[unit].link != nil || units[unit].kind == .quote { return }
      if isReporting(unit), !(Upon.ends(text, units[unit]) && units[at + 1..<unit].contains(where: \.isSubject)) {
        guard units[unit].ending == .adnominal, !modifiesActedThing(text, unit, link: at) else {
          return take(&report, unit, unit)
        }
        adnominal = adnominal ?? unit
      }
      unit += 1
    }
    if let adnominal { take(&report, adnominal, adnominal) }
  }

  /// Whether a unit reports speech beside a coordinated clause; `하다` only after a word that looks back.
  private func isReporting(_ unit: Int) -> Bool {
    guard let ending = units[unit].ending, ending != .clip, units[unit].verb >= 0 else { return false }
    let role = verbs.role(units[unit].verb)
    return role == .speech || role == .light && isBack(unit)
  }

  /// `이같이 했다`-like: a light verb after a word that looks back.
  private func isBack(_ unit: Int) -> Bool { unit > range.lowerBound && units[unit - 1].isFrame }

  // MARK: Clauses as nouns

  /// `…할 것을 촉구했다`, `…할 것으로 내다봤다`, `…임을 분명히 했다`, `…도록 지시했다`.
  private mutating func nominal(_ text: Span<UInt8>, _ at: Int) {
    guard let frame = NominalFrame.read(text, units, at, range), let cue = verb(text, after: at, reach: 4) else {
      return
    }
    let entry = units[cue].verb
    guard entry >= 0,
      verbs.role(entry) == .speech && !verbs.frames(entry).isDisjoint(with: frame.frames)
        || frame.frames == .object && nouns.takes(units[at].speechNoun, entry),
      !(units[cue].ending == .adnominal && units[cue].tense == .future)
    else { return }
    var report = Report(
      sentence: sentence, content: .clause(first: Int32(firstUnit(text, before: at)), end: frame.end), link: Int32(at),
      linkClass: .quote, construction: .nominal)
    take(&report, cue, cue)
    if isRead(text, report) { return }
    reports.append(report)
  }

  /// Whether the clause tells what is read into words or acts, or what nobody has said yet.
  private func isRead(_ text: Span<UInt8>, _ report: Report) -> Bool {
    Reading.follows(text, units, report, range) || Reading.isShown(text, units, report, range)
      || Untold.matches(text, units, report, range)
  }
}
