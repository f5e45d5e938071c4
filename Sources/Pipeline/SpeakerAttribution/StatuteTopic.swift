import ArticleText
import EntityTagging
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
    let word = tagged.words[Int(parsed.units[topic.unit].index)]
    let phrase = TextSpan(parsed.units[first].span.lower, Int(word.stemEnd))
    let mention = tagged.adopt(phrase, name: phrase, named: text(phrase), as: .document)
    return .init(unit: topic.unit, mention: mention, particle: .topic, isByPlace: true)
  }

  /// `헌법 (제7조)`: the law whose article it is.
  private func isOfStatute(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.kind == .word && unit.particle == .none && unit.ending == nil
      && (Statute.ends(bytes.span, unit.span) || 0x30...0x39 ~= bytes[unit.span.lower])
  }
}

/// `규정한다`, `명시한다`: what laws do with words.
enum Providing {
  private static let verbs = WordOpenings(["규정", "명시", "못박"])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}

/// `도로교통법`, `조례`, `시행령`, `제7조`: last syllables of laws and of their parts.
private enum Statute {
  private static let endings = SyllableSet("법조항령칙례")

  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    (noun.count >= 6 || 0x30...0x39 ~= text[noun.lower])
      && Hangul.syllable(in: text, before: noun.upper).map(endings.contains) == true
  }
}
