import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `헌법 제7조는 “…”고 규정한다`, `도로교통법은 …다고 명시한다`: a law that speaks by what is written in it.
extension Attributor {
  /// The law that is the topic of a report's sentence; `nil` where the cue is none of laws, or nobody is.
  mutating func statute(_ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.cueFirst >= 0, Providing.begins(bytes.span, parsed.units[Int(report.cueLast)].span),
      let topic = stack.waiting.first(where: { $0.particle == .topic }), topic.mention < 0,
      Statute.ends(bytes.span, tagged.words[Int(parsed.units[topic.unit].index)].stem)
    else { return nil }
    var first = topic.unit
    while first > units.lowerBound, topic.unit - first < 3, isOfStatute(first - 1) { first -= 1 }
    return adopt(first...topic.unit, .topic)
  }

  /// `“…”고 규정한 공원관리법은`: the law that an adnominal cue modifies.
  mutating func modifiedStatute(after cue: Int, _ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.ending == .adnominal, Providing.begins(bytes.span, parsed.units[cue].span) else { return nil }
    var last = cue
    while last + 1 < units.upperBound, last - cue < 3, isNounOfStatute(last + 1) { last += 1 }
    return last > cue ? adopt(cue + 1...last, parsed.units[last].particle) : nil
  }

  /// `(“…”)는 헌법 제7조를`, `(“…”)라는 법 조항에`: words that stand in a law, unless somebody puts them there.
  func isArticleOfLaw(_ report: Report, _ units: Range<Int>) -> Bool {
    guard report.linkClass == .adnominal, case .quote = report.content else { return false }
    var next = Int(report.link) + 1
    while next < units.upperBound, next - Int(report.link) <= 3, parsed.units[next].kind == .word,
      parsed.units[next].ending == nil
    {
      if Provision.isArticle(bytes.span, tagged.words[Int(parsed.units[next].index)].stem) {
        return isReferredTo(next, units)
      }
      guard parsed.units[next].particle == .none || parsed.units[next].link == .adnominal else { return false }
      next += 1
    }
    return false
  }

  /// `(조항을) 위반했다`: no verb of adding stands behind.
  private func isReferredTo(_ article: Int, _ units: Range<Int>) -> Bool {
    article + 1 >= units.upperBound || parsed.units[article + 1].kind != .word
      || !Adding.begins(bytes.span, parsed.units[article + 1].span)
  }

  /// Whether the word is one of a law or an article of it, whatever its particle.
  private func isNounOfStatute(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.kind == .word && unit.mention < 0 && unit.ending == nil
      && Statute.ends(bytes.span, tagged.words[Int(unit.index)].stem)
  }

  /// A law as a document that no table knows.
  private mutating func adopt(_ words: ClosedRange<Int>, _ particle: Particle) -> SubjectStack.Subject {
    let last = tagged.words[Int(parsed.units[words.upperBound].index)]
    let phrase = TextSpan(parsed.units[words.lowerBound].span.lower, Int(last.stemEnd))
    let mention = adopt(phrase, as: .document)
    return .init(unit: words.upperBound, mention: mention, particle: particle, isByPlace: true)
  }

  /// `헌법 (제7조)`: the law whose article it is.
  private func isOfStatute(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.kind == .word && unit.particle == .none && unit.ending == nil
      && (Statute.ends(bytes.span, unit.span) || 0x30...0x39 ~= bytes[unit.span.lower])
  }
}

/// `(조항을) 넣었다`, `(단서를) 달았다`: who adds words to a text says them.
private enum Adding {
  private static let verbs = WordOpenings(["추가", "포함", "신설", "만들", "담아", "담았", "담은", "달았", "달아", "달고", "달며"])
  private static let syllables = SyllableSet("넣")

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    syllables.stands(in: text, at: span.lower) || verbs.begin(text, span)
  }
}
