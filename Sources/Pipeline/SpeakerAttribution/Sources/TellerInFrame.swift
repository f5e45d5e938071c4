import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `경찰에 따르면 새별은 술을 마셨다고 진술했다`: somebody whom no table knows tells of himself what the source of the frame passes on.
extension Attributor {
  /// Who tells the words, if only the one can whom the topic right behind the frame names; nobody, where that need be no name.
  mutating func teller(behind frame: Evidential, _ report: Report) -> SourceChoice? {
    guard case .clause = report.content, report.construction == .complement, !frame.isCitation,
      let topic = unreadTopic(behind: frame, before: Int(report.link)), isToldByOneself(report)
    else { return nil }
    let name = tagged.words[Int(parsed.units[topic].index)].stem
    guard isLikeName(name) else { return SourceChoice(subject: nil, rule: .unattributed) }
    let mention = adopt(name, as: .shortName)
    return SourceChoice(
      subject: .init(unit: topic, mention: mention, particle: .topic), rule: .subjectBeforeClause)
  }

  /// The topic right behind a frame, a word that no table knows.
  private func unreadTopic(behind frame: Evidential, before link: Int) -> Int? {
    let behind = frame.lastUnit + 1..<max(frame.lastUnit + 1, link)
    guard let at = behind.first(where: { parsed.units[$0].kind == .word && !parsed.units[$0].isFrame }),
      parsed.units[at].isSubject, parsed.units[at].particle == .topic, parsed.units[at].mention < 0,
      !isVerbalTopic(at, behind)
    else { return nil }
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.isUnknown(in: tagged.parts) && word.stem.count >= 6 && bytes[word.stem.lower] > 0x39
      && !isThing(word.stem) && !TimeNoun.matches(bytes.span, word.stem) ? at : nil
  }

  /// `인수하겠다고 (밝혔다)`, `마셨다고 (진술했다)`: what one says of himself.
  private func isToldByOneself(_ report: Report) -> Bool {
    guard report.cueLast >= 0, report.verb >= 0 else { return false }
    let cue = parsed.units[Int(report.cueLast)].span
    if isMeant(report) || Confessing.begins(bytes.span, cue) || Deposition.begins(bytes.span, cue) { return true }
    return lexicon.verb(report.verb).stance == .deny
  }
}

/// `진술했다`, `호소했다`: what is told to those who ask, or of one's own need.
private enum Deposition {
  private static let verbs = WordOpenings(["진술", "호소", "토로", "증언"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
