import ArticleText
import EntityTagging
import LexiconTables

/// `A는 “Q1”, B는 “Q2”고 말했다`: the verb that both clauses have stands only in the last.
extension ReportFinder {
  /// Gives quotes without a complementizer the cue of the one that follows with a subject of its own.
  mutating func gap(_ text: Span<UInt8>, from first: Int) {
    for last in reports.indices[first...].reversed() where reports[last].cueFirst >= 0 && isClause(reports[last]) {
      var quote = Int(reports[last].link) - 1
      while let before = counterpart(text, of: quote), let gapped = bareReport(before) {
        reports[gapped].takeCue(of: reports[last])
        quote = before
      }
    }
  }

  /// `A는 개혁이라고, (B는 개악이라고 말했다)`: a clause with its complementizer and no verb, before another with a subject of its own, has the
  /// verb of that one.
  mutating func gapClauses(from first: Int) {
    guard let last = reports.indices[first...].last, reports[last].cueFirst >= 0, reports[last].link >= 0,
      reports[last].construction == .complement, reports[last].linkClass == .quote,
      case .clause = reports[last].content,
      let link = gappedLink(before: Int(reports[last].link)),
      !reports[first...].contains(where: { Int($0.link) == link })
    else { return }
    var report = Report(
      sentence: reports[last].sentence,
      content: .clause(first: Int32(range.lowerBound), end: units[link].linkStart), link: Int32(link),
      linkClass: .quote, construction: .coordinate)
    report.takeCue(of: reports[last])
    let place = reports[first...].firstIndex { Int($0.link) > link } ?? last
    reports.insert(report, at: place)
  }

  /// The complementizer with a comma behind it, one topic before it, and another right behind the comma with no subject before unit `last`.
  private func gappedLink(before last: Int) -> Int? {
    let link = (range.lowerBound..<last).last { units[$0].link == .quote }
    guard let link, link + 2 < last, units[link + 1].kind == .comma, units[link].linkStart > units[link].span.start,
      let peer = (link + 2..<last).first(where: { units[$0].isSubject }), peer - link <= 6, isSpeaker(peer),
      units[peer].particle == .topic, (link + 2..<peer).allSatisfy({ isOfSubject($0) }),
      !units[peer + 1..<last].contains(where: { $0.isSubject && $0.particle == .topic || $0.kind == .quote })
    else { return nil }
    let topics = (range.lowerBound..<link).filter { units[$0].isSubject && units[$0].particle == .topic }
    return topics.count == 1 && topics.allSatisfy(isSpeaker) ? link : nil
  }

  /// `“…”고 (말했다)`, `“…”며`: a quote with its complementizer.
  private func isClause(_ report: Report) -> Bool {
    guard case .quote = report.content else { return false }
    return report.construction == .complement || report.construction == .coordinate
  }

  /// The report of the quote at a unit, if it still has neither complementizer nor cue.
  private func bareReport(_ quote: Int) -> Int? {
    reports.lastIndex {
      $0.content == .quote(units[quote].index) && $0.construction == .bare && $0.cueFirst < 0
    }
  }

  /// `A는 “Q1”, (B는 “Q2”)`: the quote that stands with its subject right before the subject of another.
  private func counterpart(_ text: Span<UInt8>, of quote: Int) -> Int? {
    guard quote - 1 > range.lowerBound, isInDoubleMarks(text, quote), isSpeaker(quote - 1),
      let comma = commaBehindQuote(before: quote - 1, reach: 7)
    else { return nil }
    let before = comma - 1
    guard before > range.lowerBound, isInDoubleMarks(text, before) else { return nil }
    var subject = before - 1
    while subject > range.lowerBound, before - subject < 8, !isSpeaker(subject), isOfSubject(subject) { subject -= 1 }
    return isSpeaker(subject) ? before : nil
  }

  /// `다리에 대해서는 “Q1”, 길에 대해서는 (“Q2”고)`: the comma behind a quote and before what the next words are about.
  func comma(_ text: Span<UInt8>, beforeFrameAt last: Int) -> Int? {
    guard units[last].kind == .word, TopicFrame.closes(text, units[last].span) else { return nil }
    return commaBehindQuote(before: last, reach: 8)
  }

  /// The comma glued to a quote, with nothing but nouns and adverbs between it and a unit, fewer than `reach`.
  private func commaBehindQuote(before last: Int, reach: Int) -> Int? {
    var comma = last - 1
    while comma > range.lowerBound, last - comma < reach, isOfSubject(comma) { comma -= 1 }
    guard comma > range.lowerBound, units[comma].kind == .comma, !units[comma].spaceBefore else { return nil }
    return units[comma - 1].kind == .quote ? comma : nil
  }

  /// Whether the unit is a subject that can speak.
  private func isSpeaker(_ at: Int) -> Bool {
    units[at].isSubject && units[at].mention >= 0 && (units[at].particle == .topic || units[at].particle == .subject)
  }

  /// Whether the unit is a noun or an adverb that can stand with a subject or a frame.
  private func isOfSubject(_ at: Int) -> Bool {
    units[at].kind == .word && units[at].ending == nil && units[at].link == nil && !units[at].isSubject
  }
}
