import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Quotes inside quotes: items of their own only where they report another's words.
extension Attributor {
  /// Attributes the reports inside quotes; nothing outside is remembered or continued there.
  mutating func attributeInner() {
    guard !parsed.inner.reports.isEmpty else { return }
    let outer = parsed
    let memory = state
    parsed.sentences = outer.inner.sentences
    parsed.units = outer.inner.units
    parsed.reports = outer.inner.reports
    let first = items.count
    prepareReports()
    for index in parsed.sentences.indices {
      nextReports(ofSentence: index)
      if reports.isEmpty { continue }
      state = SpeakerContinuity()
      state.lastPerson = personNamed(inQuote: Int(outer.inner.parents[index]))
      evidentials = []
      stack.reset()
      let units = parsed.sentences[index].unitIndices
      scan(units, nil)
      coordinated(units, nil)
      leaveOutUnsaid()
    }
    let sentences = items[first...].map { outer.quotes[Int(outer.inner.parents[Int($0.sentence)])].sentence }
    parsed = outer
    state = memory
    for (offset, sentence) in sentences.enumerated() { items[first + offset].sentence = sentence }
    keepOthersWords(from: first)
  }

  /// `(“제가 ‘…’라고 말하면 …”)`, `(“법원이 ‘…’고 판단해 …”)`: what somebody only might say, or thinks, is nobody's words.
  private mutating func leaveOutUnsaid() {
    for index in reports where itemOfReport[index] >= 0 {
      let report = parsed.reports[index]
      if report.ending == .condition || report.verb >= 0 && verbs.role(report.verb) == .thought || isAddedAhead(index) {
        items[Int(itemOfReport[index])].speaker = -1
      }
    }
  }

  /// `“(김씨가) 화를 내 ‘그만하라’며 말렸다”`: whom the page adds in brackets before another predicate need not say the words.
  private func isAddedAhead(_ index: Int) -> Bool {
    let source = items[Int(itemOfReport[index])].source
    guard !source.isEmpty, source.lower > 0, bytes[source.lower - 1] == UInt8(ascii: "("),
      Self.subjectParticles.stands(in: bytes.span, at: source.upper)
    else { return false }
    let units = parsed.sentences[Int(parsed.reports[index].sentence)].unitIndices
    return units.contains { at in
      let unit = parsed.units[at]
      guard unit.span.lower > source.upper, at < Int(parsed.reports[index].link) - 1 else { return false }
      if TopicFrame.follows(bytes.span, unit.span) { return false }
      return unit.ending == .infinitive || unit.ending == .when || unit.ending == .because
    }
  }

  private static let subjectParticles = SyllableSet("이가")

  /// `“한 시장은 친절했다. 그는 ‘늦었다’고 했다”`: whom a quote names, the quotes in it included, to whom `그` points there;
  /// -1 if nobody or several.
  ///
  /// O(mentions of the article).
  private func personNamed(inQuote quote: Int) -> Int32 {
    let content = parsed.quotes[quote].content
    let named = Set(tagged.mentions.lazy.filter { $0.entity >= 0 && content.contains($0.span) }.map(\.entity))
      .filter { tagged.entities[Int($0)].kind == .person }
    return named.count == 1 ? named.first ?? -1 : -1
  }

  /// Leaves out clauses, and quotes whose speaker is unknown or is the one who speaks around them.
  private mutating func keepOthersWords(from first: Int) {
    let around = items[..<first]
    let kept = items[first...].filter { item in
      guard item.quote >= 0, item.speaker >= 0 else { return false }
      let parent = parsed.quotes[Int(item.quote)].parent
      return !around.contains { $0.quote == parent && $0.speaker == item.speaker }
    }
    items.removeSubrange(first...)
    items += kept
  }
}
