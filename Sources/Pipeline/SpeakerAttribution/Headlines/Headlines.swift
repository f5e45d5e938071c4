import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Quotes of headlines: `한서윤 "내일 문 연다"`.
extension Attributor {
  /// Takes the name right before the quote; quotes without one wait for the body.
  mutating func headline(_ sentence: Sentence, _ index: Int) {
    let units = sentence.unitIndices
    evidentials = []
    let namesFollow = namesFollowQuotes(units)
    for report in reports {
      guard case .quote(let quote) = parsed.reports[report].content, let at = unit(of: quote, units)
      else { continue }
      if parsed.quotes[Int(quote)].marks != .doubleMark, parsed.reports[report].linkClass == nil, !isSentenceLike(quote)
      {
        continue
      }
      if isNews(at, units) { continue }
      if sentence.line > 0, parsed.quotes[Int(quote)].marks == .doubleMark, let choice = labelChoice(at, units, index) {
        add(report, choice, units)
      } else if parsed.quotes[Int(quote)].marks == .doubleMark, isReactedTo(at, units) {
        add(report, SourceChoice(subject: nil, rule: .unattributed), units)
      } else if let subject = analyst(behind: at, units) ?? formerSpeaker(report, units)
        ?? (namesFollow ? nameBehind(at) : nameAround(at, units))
      {
        // `누리협의체, '작은 빛이 모이는 밤' 행사`: a body with a title in single marks says nothing.
        if parsed.reports[report].linkClass == nil, !isPerson(subject.mention),
          parsed.quotes[Int(quote)].marks != .doubleMark || isNameOfEvent(quote, at, units)
        {
          continue
        }
        addHeadline(report, named: subject, units)
      } else if isAward(quote, at, units) {
        continue
      } else if parsed.quotes[Int(quote)].marks == .doubleMark || parsed.reports[report].linkClass != nil {
        add(report, SourceChoice(subject: nil, rule: .unattributed), units)
      }
    }
  }

  /// Gives a headline's quote the name beside it; a pronoun there names nobody yet.
  mutating func addHeadline(_ report: Int, named subject: SubjectStack.Subject, _ units: Range<Int>) {
    add(report, SourceChoice(subject: subject, rule: .headlineName), units)
    if items[items.count - 1].speaker >= 0 { items[items.count - 1].resolution = .headline }
  }

  /// Who is named as the one who asks behind the quote, or as the one who speaks before it.
  private func nameAround(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    asker(at, units) ?? (isAsked(at + 1, units) ? nil : nameBefore(at, units))
  }

  /// `누리군, “가족 별빛 캠프” 성료`: no clause, and the headline ends in what is done with such a thing.
  private func isNameOfEvent(_ quote: Int32, _ at: Int, _ units: Range<Int>) -> Bool {
    let span = parsed.quotes[Int(quote)].content
    guard !endsLikeVerb(span), let last = lastWord(of: units), last > at else {
      return false
    }
    return EventNoun.matches(bytes.span, parsed.units[last].span)
  }

  /// `여수시 종합평가 “우수상” 선정`: a name that somebody is given, right before what is done with such names.
  private func isAward(_ quote: Int32, _ at: Int, _ units: Range<Int>) -> Bool {
    at + 1 < units.upperBound && parsed.units[at + 1].kind == .word
      && !endsLikeVerb(parsed.quotes[Int(quote)].content) && isWord(parsed.quotes[Int(quote)].content)
      && EventNoun.matches(bytes.span, parsed.units[at + 1].span)
  }

  /// Whether no space stands inside.
  func isWord(_ span: TextSpan) -> Bool { !(span.lower..<span.upper).contains { bytes[$0] == 0x20 } }

  /// `한서윤 "내일 문 연다"`: a text that begins without a subject goes on with the one whom its headline names.
  mutating func takeOver(from headline: ArraySlice<SpeechItem>) {
    let speakers = Set(headline.map(\.speaker))
    if speakers.count == 1, let only = speakers.first, only >= 0 { state.spokeInHeadline(only) }
  }

  /// `'더 늦추나' 한서윤 질문에`: the name behind the quote, before a noun of speech.
  private func asker(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard asks(at + 1, units) else { return nil }
    return .init(unit: at + 1, mention: parsed.units[at + 1].mention, particle: .none)
  }

  /// `한서윤 “물러나나” 묻자`, `질문에`: the one who is named before is asked.
  func isAsked(_ at: Int, _ units: Range<Int>) -> Bool {
    at < units.upperBound && parsed.units[at].kind == .word && isAsking(parsed.units[at].span)
      && at + 1 < units.upperBound
  }

  /// `질문에`, `묻자`: what a headline sets before an answer.
  func isAsking(_ word: TextSpan) -> Bool {
    AskedQuestion.begins(bytes.span, word) || Self.asked.begin(bytes.span, word)
  }

  private static let asked = WordOpenings(["묻자", "물어"])

  /// `한서윤 질문에`: a name before a noun of speech that somebody answers.
  func asks(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound else { return false }
    let (name, noun) = (parsed.units[at], parsed.units[at + 1])
    return name.kind == .word && name.mention >= 0 && name.particle == .none
      && (noun.isSpeechNoun && noun.particle == .place || TopicFrame.closes(bytes.span, noun.span))
  }

  /// Single marks hold terms as often as words: three words at least, the last of them a verb as headlines clip it.
  private func isSentenceLike(_ quote: Int32) -> Bool {
    let span = parsed.quotes[Int(quote)].content
    var spaces = 0
    for at in span.lower..<span.upper where bytes[at] == 0x20 { spaces += 1 }
    guard spaces >= 2 else { return false }
    return endsLikeVerb(span)
  }

  /// Whether the words end as clauses do, or with a mark of sentences.
  func endsLikeVerb(_ span: TextSpan) -> Bool { ClauseEnding.ends(bytes.span, span) }

  /// `푸틴 "…"`, `한서윤 시장, "…"`: the mention that ends right before the quote.
  private func nameBefore(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    var unit = at - 1
    while unit >= units.lowerBound {
      let this = parsed.units[unit]
      switch this.kind {
      case .comma, .bracket: unit -= 1
      case .word where StatementNoun.matches(bytes.span, this.span) && unit > units.lowerBound:
        return issuer(before: unit, units)
      case .word where Self.repeating.contains(bytes.span, this.span): unit -= 1
      case .word where isDirectedAt(unit, units): unit -= 2
      case .word where isAsking(this.span) && unit > units.lowerBound:
        guard parsed.units[unit - 1].kind == .quote else { return nil }
        unit -= 2
      case .word:
        guard this.mention >= 0, this.particle == .none || this.particle.isSubjectLike,
          tagged.mentions[Int(this.mention)].kind != .document,
          !isByline(this.mention)
        else { return nil }
        return .init(unit: unit, mention: this.mention, particle: this.particle)
      default: return nil
      }
    }
    return nil
  }

  /// `한서윤 또 “…”`: that it was said once more.
  private static let repeating = WordSet(["또", "연일", "재차", "거듭", "결국"])

  /// Who speaks in the headline, where the article begins with sentence `index`; `nil` where nobody or several do.
  func speakerOfHeadline(before index: Int) -> Int32? {
    guard parsed.sentences[..<index].allSatisfy(\.isHeadline) else { return nil }
    let speakers = Set(items.lazy.filter { $0.speaker >= 0 }.map(\.speaker))
    return speakers.count == 1 ? speakers.first : nil
  }
}
