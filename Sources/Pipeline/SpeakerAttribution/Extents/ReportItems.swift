import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// From a report and its source to an item of the record.
extension Attributor {
  /// Makes the item of a report.
  mutating func add(_ index: Int, _ choice: SourceChoice, _ units: Range<Int>) {
    let report = parsed.reports[index]
    var item = SpeechItem(content: TextSpan(0, 0), rule: choice.rule, sentence: report.sentence)
    item.cue = report.cue
    item.verb = report.verb
    item.noun = report.noun
    switch report.content {
    case .quote(let quote):
      item.content = parsed.quotes[Int(quote)].content
      item.quote = quote
    case .clause(let first, let end):
      guard let span = clause(max(Int(first), units.lowerBound), Int(end), report, choice) else { return }
      item.content = span
    }
    name(&item, choice)
    item.said = saidDate(item, units)
    if explains { item.rejected = rejected(index, choice) }
    if item.speaker < 0, item.source.isEmpty, item.quote < 0, report.construction == .speechNoun { return }
    if choice.relay >= 0 {
      let mention = tagged.mentions[Int(choice.relay)]
      if let outlet = resolve(mention) {
        item.via = [.init(entity: outlet.entity, source: mention.span, cue: report.cue)]
      }
    } else if let evidential = channel(of: report) {
      addChannel(&item, evidential)
    } else {
      addMessenger(&item, report, choice)
      addOutlet(&item, choice)
    }
    if let inner = ownWords(in: item) {
      items[inner] = item
      itemOfReport[index] = Int32(inner)
      return
    }
    itemOfReport[index] = Int32(items.count)
    items.append(item)
    if item.quote >= 0, report.link >= 0 { addMixed(item, report, choice) }
  }

  /// `X는 [[…할 것]으로 예상한다]고 밝혔다`: the clause inside that the same speaker says of himself.
  private func ownWords(in item: SpeechItem) -> Int? {
    guard item.quote < 0, item.speaker >= 0, let last = items.indices.last else { return nil }
    let inner = items[last]
    return inner.sentence == item.sentence && inner.quote < 0 && inner.speaker == item.speaker
      && item.content.contains(inner.content) && item.content.contains(inner.cue) ? last : nil
  }

  /// The subjects that waited beside the one chosen.
  func rejected(_ index: Int, _ choice: SourceChoice) -> [SpeechItem.Rejection] {
    (weighed[index] ?? []).filter { $0.mention >= 0 && $0.unit != choice.subject?.unit }.map { subject in
      let isInner = subject.unit > (choice.subject?.unit ?? -1)
      return .init(span: tagged.mentions[Int(subject.mention)].span, reason: isInner ? .innerSubject : .farther)
    }
  }

  mutating func clause(_ first: Int, _ end: Int, _ report: Report, _ choice: SourceChoice) -> TextSpan? {
    let link = Int(report.link)
    var from = max(firstWithTold(first, report, choice), choice.outside + 1)
    if let subject = choice.subject, subject.unit < link, choice.rule != .adnominalHead {
      from = max(from, subject.unit + 1)
      from = max(from, behindFormerPredicate(of: subject, before: report))
      from = max(from, behindOccasion(from, before: link, isDated: isDated(report)))
    } else if choice.rule == .droppedSubject {
      from = max(from, behindOccasion(from, before: link, isDated: isDated(report)))
    }
    if let evidential = evidentials.last(where: { $0.lastUnit < link }) { from = max(from, evidential.lastUnit + 1) }
    if isReported(report) || isRelayed(choice, before: link) || modifiesObject(choice) || isTakenUp(report)
      || isToldOf(report, choice),
      let topic = stack.outerTopic(before: link), choice.subject?.unit ?? link > link
    {
      from = max(from, topic.unit + 1)
    }
    if isTakenUp(report), choice.rule == .genitiveSource, let outer = stackedSubject(from, before: link) {
      from = max(from, outer + 1)
    }
    from = max(from, behindClauseAround(report, choice, from))
    let bytes = bytes
    var setting = setting(of: report, choice)
    var start = boundary.start(bytes.span, parsed.units, tagged, from: min(from, link), to: link, setting)
    if isNamedAgain(start, choice) {
      start = boundary.start(bytes.span, parsed.units, tagged, from: start + 1, to: link, setting)
    }
    let behind = behindAddressee(start, report)
    if behind > start {
      setting.hasAddressee = true
      start = boundary.start(bytes.span, parsed.units, tagged, from: behind, to: link, setting)
    }
    let span = TextSpan(parsed.units[start].span.lower, end + imperativeEnding(of: report))
    if start == link - 1, Pointer.begins(bytes.span, parsed.units[start].span) { return nil }
    return span.count >= 6 ? span : nil
  }

  /// `나루신문은 (길이 닫힌다고 소식통을 인용해 전했다)`: who passes the words on stands before them; behind them he leaves the topic to them.
  private func isRelayed(_ choice: SourceChoice, before link: Int) -> Bool {
    choice.relay >= 0 && tagged.mentions[Int(choice.relay)].span.end <= parsed.units[link].span.start
  }

  /// `경찰은 3일 경찰은 (수사한다고 밝혔다)`: the topic of the sentence stands there twice.
  private func isNamedAgain(_ at: Int, _ choice: SourceChoice) -> Bool {
    guard let subject = choice.subject, subject.mention >= 0, subject.particle == .topic, subject.unit < at,
      parsed.units[at].particle == .topic, parsed.units[at].mention >= 0
    else { return false }
    let (first, second) = (tagged.mentions[Int(subject.mention)], tagged.mentions[Int(parsed.units[at].mention)])
    return first.entity >= 0 && first.entity == second.entity
      && bytes[first.span.lower..<first.span.upper] == bytes[second.span.lower..<second.span.upper]
  }

  /// What the report tells of where its clause begins.
  private func setting(of report: Report, _ choice: SourceChoice) -> ClauseSetting {
    let isPreposed = choice.rule == .subjectBeforeCue && choice.subject.map { $0.unit > Int(report.link) } == true
    return ClauseSetting(
      isDated: isDated(report),
      isPreposed: isPreposed, isWhole: isPreposed && report.construction == .complement,
      goesOn: reports.contains {
        let other = parsed.reports[$0]
        return other.linkClass == .and && other.link < report.link && other.cueLast == report.cueLast
      },
      isIntent: report.link >= 0 && isMeant(report), cue: report.cue)
  }

  /// `A는 [B가 돕겠다며 돈을 냈다]고 밝혔다`: what B says while he does something is part of what A tells; the first unit behind A,
  /// otherwise unit `first`.
  private func firstWithTold(_ first: Int, _ report: Report, _ choice: SourceChoice) -> Int {
    guard let subject = choice.subject, report.construction == .complement || report.construction == .speechNoun,
      subject.particle == .topic || subject.unit > Int(report.link),
      let told = reports.last(where: {
        parsed.reports[$0].linkClass == .and && parsed.reports[$0].construction == .coordinate
          && Int(parsed.reports[$0].link) + 1 == first
      }), let teller = waiting[told], teller.particle == .subject, teller.unit < first
    else { return first }
    if subject.unit < teller.unit { return subject.unit + 1 }
    guard subject.unit > Int(report.link), isQuote(parsed.reports[told]),
      choice.rule == .subjectBeforeCue || report.nounUnit >= 0 && report.nounUnit == report.cueLast
    else { return first }
    return Int(parsed.sentences[Int(report.sentence)].units.lowerBound)
  }

  /// `…고 3일 밝혔다`, `…고 3일(한국시간) 밝혔다`: a date between the words and their cue.
  func isDated(_ report: Report) -> Bool {
    guard report.link >= 0, report.cueFirst > report.link + 1 else { return false }
    let date = Int(report.link) + 1
    guard DateWord.isDate(bytes.span, parsed.units[date].span) else { return false }
    return (date + 1..<Int(report.cueFirst)).allSatisfy { parsed.units[$0].kind == .bracket }
  }

  /// `A는 …는 B의 증언이 나왔다고 밝혔다`: the cue is reported by the topic, which is then no part of the inner words.
  func isReported(_ report: Report) -> Bool {
    switch report.ending {
    case .quotative, .quotativeAnd, .quotativeAdnominal: true
    default: false
    }
  }

  /// `A는 …는 B의 설명을 전했다`, `…는 B의 요구를 받아들였다`: the topic before the words does something with B's noun.
  private func isTakenUp(_ report: Report) -> Bool {
    report.construction == .speechNoun && report.nounUnit >= 0
      && (isFollowedUp(report)
        || report.nounUnit < report.cueLast && parsed.units[Int(report.nounUnit)].particle == .object)
  }

  /// `A는 …는 B의 설명은 (어렵다고 말했다)`: the topic before the words tells of B's noun.
  private func isToldOf(_ report: Report, _ choice: SourceChoice) -> Bool {
    choice.rule == .genitiveSource && report.nounUnit >= 0 && parsed.units[Int(report.nounUnit)].isSubject
      && reports.contains { goesOnAround(parsed.reports[$0], report) }
  }

  /// `A가 B가 길을 막았다는 (C의 주장을 받아들여)`: of two with `이/가` that open the sentence, the second with an object of its own, the
  /// first does something with the words.
  private func stackedSubject(_ first: Int, before link: Int) -> Int? {
    guard first + 2 < link else { return nil }
    let nouns = (first..<min(link, first + 8)).filter { parsed.units[$0].mention >= 0 || parsed.units[$0].isSubject }
    guard nouns.count > 1,
      nouns.prefix(2).allSatisfy({
        parsed.units[$0].particle == .subject && parsed.units[$0].mention >= 0
          && !Reflexive.begins(bytes.span, parsed.units[$0].span)
      }),
      !parsed.units[first..<nouns[1]].contains(where: { $0.kind != .word || $0.isPredicate || $0.link != nil }),
      parsed.units[nouns[1] + 1..<link].contains(where: { $0.particle == .object })
    else { return nil }
    return nouns[0]
  }

  /// `A는 …고 지적한 B를 (만났다)`: the cue modifies what is no subject, so that the topic before the words is that of the
  /// sentence.
  private func modifiesObject(_ choice: SourceChoice) -> Bool {
    guard choice.rule == .adnominalHead, let head = choice.subject else { return false }
    switch head.particle {
    case .object, .dative, .direction, .place, .with: return true
    default: return false
    }
  }

  /// `A는 [상이 가짜이며 [떠나겠다]고 말한 B를 만났다]고 밝혔다`: a clause of A's words, with a subject of its own, is none of those of B,
  /// whom the cue modifies.
  private func behindClauseAround(_ report: Report, _ choice: SourceChoice, _ first: Int) -> Int {
    guard choice.rule == .adnominalHead, first < Int(report.link),
      reports.contains(where: { goesOnAround(parsed.reports[$0], report) })
    else { return first }
    let end = (first..<Int(report.link)).last {
      let unit = parsed.units[$0]
      return unit.link == nil && (unit.ending == .and || unit.ending == .while || unit.goesOnAsCopula)
        && Hangul.syllable(in: bytes.span, at: parsed.units[$0 + 1].span.lower) != Hangul.index("있")
    }
    guard let end, parsed.units[first..<end].contains(where: { $0.particle == .subject && $0.ending == nil }) else {
      return first
    }
    return end + 1
  }

  /// Whether a later report of the sentence, a clause, can hold the whole of an earlier one.
  private func goesOnAround(_ outer: Report, _ inner: Report) -> Bool {
    guard case .clause = outer.content else { return false }
    return outer.link > inner.cueLast && outer.construction == .complement
  }

  /// The frame before the words by which they came; what somebody rests his own words on is no channel:
  /// `A는 통계를 인용해 “…”고 강조했다`.
  private func channel(of report: Report) -> Evidential? {
    evidentials.first {
      $0.lastUnit < Int(report.link) && $0.mention >= 0 && (!$0.isCitation || isReported(report))
    }
  }

  /// `누리보(에 따르면)`: a word that is a body as well is one where the frame makes it a channel.
  private mutating func channelEntity(_ index: Int32) -> Int32 {
    let mention = tagged.mentions[Int(index)]
    guard mention.entity < 0, mention.isOpen, mention.kind == .organization else { return mention.entity }
    return tagged.adopt(Int(index), named: text(mention.name))
  }

  /// `누리통신에 따르면`, `통신에 따르면`: through whom the words of an item are known.
  mutating func addChannel(_ item: inout SpeechItem, _ evidential: Evidential) {
    let mention = tagged.mentions[Int(evidential.mention)]
    let entity = mention.kind == .pronoun ? resolve(mention)?.entity ?? -1 : channelEntity(evidential.mention)
    guard entity >= 0, entity != item.speaker else { return }
    if item.speaker >= 0, tagged.entities[Int(item.speaker)].members.contains(entity) { return }
    let joint = jointSource(evidential, entity)
    item.via = [
      .init(entity: joint?.entity ?? entity, source: joint?.source ?? mention.span, cue: evidential.cue)
    ]
  }
}
