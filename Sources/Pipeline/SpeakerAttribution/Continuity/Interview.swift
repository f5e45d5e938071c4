import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Who answers the questions of an interview: `-언제 문을 엽니까. "내년입니다."`.
struct Interview {
  /// Entity of the one who answers; -1 where the text does not tell.
  var answers: Int32 = -1
  /// Whether the last words outside quotes were a question.
  var isAsked = false
  /// Whether a question was met.
  var hasBegun = false
}

extension Attributor {
  /// Notes whether the sentence is a question, and who answers it; a question says nothing of who spoke.
  mutating func asks(_ index: Int) -> Bool {
    let sentence = parsed.sentences[index]
    announce(sentence)
    if isTurn(index) { return false }
    if QuestionMark.begins(bytes.span, sentence.span), isAnswered(index) {
      if !interview.hasBegun, interview.answers < 0 { interview.answers = onlySpeaker(before: sentence.span) }
      if !interview.isAsked, let newest = newestSpeaker(before: index) { interview.answers = newest }
      interview.hasBegun = true
      interview.isAsked = true
    } else if sentence.startsLine || !interview.isAsked || !isAnswered(index) {
      interview.isAsked = false
    }
    return interview.isAsked
  }

  /// `다음은 한서윤 시장과의 일문일답`, `한서윤 시장을 만났다`: the one named answers.
  private mutating func announce(_ sentence: Sentence) {
    if interview.answers < 0, let partner = partner(sentence.unitIndices) { meet(tagged.mentions[partner]) }
    guard let heading = sentence.unitIndices.first(where: { opensInterview($0) }) else { return }
    for unit in (sentence.unitIndices.lowerBound..<heading).reversed() where parsed.units[unit].mention >= 0 {
      interview.answers = tagged.mentions[Int(parsed.units[unit].mention)].entity
      return
    }
  }

  /// `지난 3일 한서윤 시장을 만났다`, `한서윤 시장에게 들어봤다`: the person to whom the reporter has talked.
  private func partner(_ units: Range<Int>) -> Int? {
    guard let last = lastWord(of: units), parsed.units[last].ending == .final,
      let particle = Self.partner(of: bytes.span, parsed.units[last].span),
      let partner = units.last(where: { parsed.units[$0].particle == particle && parsed.units[$0].mention >= 0 }),
      !units.contains(where: { parsed.units[$0].isSubject && !isOutlet(at: $0) })
    else { return nil }
    return Int(parsed.units[partner].mention)
  }

  /// Lets the person answer; where the mention is of somebody whose name was not read, nobody else does.
  private mutating func meet(_ partner: Mention) {
    let entity = partner.kind == .pronoun ? resolve(partner)?.entity ?? -1 : partner.entity
    if entity >= 0, tagged.entities[Int(entity)].kind == .person {
      interview.answers = entity
    } else if partner.kind != .pronoun {
      interview.hasBegun = true
    }
  }

  /// `본지는 (한서윤 시장을 만났다)`, `누리신문이`: an outlet that has talked with somebody.
  private func isOutlet(at unit: Int) -> Bool {
    let mention = parsed.units[unit].mention
    return Self.ownNames.begin(bytes.span, parsed.units[unit].span)
      || mention >= 0 && tagged.mentions[Int(mention)].kind == .organization
  }

  private static let ownNames = WordOpenings(["본지", "본보", "기자"])

  /// The particle of whom one meets or asks: `(시장을) 만났다`, `(시장에게) 물었다`.
  private static func partner(of text: Span<UInt8>, _ verb: TextSpan) -> Particle? {
    if meetings.begin(text, verb) { return .object }
    return hearings.begin(text, verb) ? .dative : nil
  }

  private static let meetings = WordOpenings(["만났", "인터"])
  private static let hearings = WordOpenings(["들어", "들었", "물어", "물었"])

  @inline(__always)
  private func opensInterview(_ unit: Int) -> Bool {
    let span = parsed.units[unit].span
    return span.count >= 12 && Hangul.syllable(in: bytes.span, at: span.lower) == Hangul.index("일")
      && Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("문")
      && Hangul.syllable(in: bytes.span, at: span.lower + 9) == Hangul.index("답")
  }

  /// Whether one of the next sentences is a quote and nothing else, before another line of text comes.
  private func isAnswered(_ index: Int) -> Bool {
    var next = index + 1
    while next < parsed.sentences.count, next - index <= 3 {
      if isTurn(next) { return true }
      if parsed.sentences[next].startsLine { return false }
      next += 1
    }
    return false
  }

  /// Whether the sentence is a quote and nothing else.
  private func isTurn(_ index: Int) -> Bool {
    let units = parsed.sentences[index].unitIndices
    return units.allSatisfy { parsed.units[$0].kind != .word && parsed.units[$0].kind != .bracket }
      && units.contains { parsed.units[$0].kind == .quote }
  }

  /// The one who has said everything so far and of whom the lead tells most, or the only one whom the lead names where
  /// nobody has spoken; -1 where several have, or where the lead is about somebody else.
  private func onlySpeaker(before question: TextSpan) -> Int32 {
    let speakers = Set(
      items.lazy.filter { $0.speaker >= 0 && $0.quote >= 0 && $0.rule != .nameInBrackets }.map(\.speaker))
    let mentions = mentionsOfPersons(before: question)
    if speakers.isEmpty, mentions.count == 1, let only = mentions.keys.first { return opens(only) ? only : -1 }
    guard speakers.count == 1, let only = speakers.first, tagged.entities[Int(only)].kind == .person else { return -1 }
    return mentions.values.allSatisfy { $0 <= mentions[only] ?? 0 } ? only : -1
  }

  /// Sentences between the last words of somebody and the questions put to him.
  private static let nearness = 5

  /// `나은채 교수는 “…”고 했다. 그는 “…”고 했다. -왜 그런가. “…”`: the person of the last two quotes, who has just spoken, and of whom
  /// nothing was told before the last answers; `nil` where somebody else with a name has spoken since.
  private func newestSpeaker(before sentence: Int) -> Int32? {
    let said = items.lazy.filter { $0.speaker >= 0 && $0.quote >= 0 && !parsed.sentences[Int($0.sentence)].isHeadline }
    let last = said.suffix(2)
    guard last.count == 2, let first = last.first, let second = last.last, first.speaker == second.speaker,
      second.rule != .answer, sentence - Int(second.sentence) <= Self.nearness,
      tagged.entities[Int(second.speaker)].kind == .person
    else { return nil }
    let answered = items.last { $0.rule == .answer }?.content.upper ?? 0
    guard tagged.entities[Int(second.speaker)].firstMention >= answered, isNamed(second.speaker) else { return nil }
    let isAlone = said.allSatisfy {
      $0.content.upper <= answered || $0.speaker == second.speaker || !isNamed($0.speaker)
    }
    return isAlone ? second.speaker : nil
  }

  /// Whether the text gives the full name of a person.
  private func isNamed(_ person: Int32) -> Bool {
    tagged.mentions.contains { $0.entity == person && $0.kind == .fullName }
  }

  /// Whether the headline or the first sentences tell of the person.
  private func opens(_ person: Int32) -> Bool {
    guard let lead = parsed.sentences.prefix(3).last else { return false }
    return tagged.entities[Int(person)].firstMention < lead.span.end
  }

  /// How often the text names each person before the question, those aside who write it.
  private func mentionsOfPersons(before question: TextSpan) -> [Int32: Int] {
    var mentions: [Int32: Int] = [:]
    for mention in tagged.mentions where mention.entity >= 0 && mention.span.end <= question.start {
      guard tagged.entities[Int(mention.entity)].kind == .person, !ReporterTitle.ends(bytes.span, mention.title) else {
        continue
      }
      mentions[mention.entity, default: 0] += 1
    }
    return mentions
  }

  /// Who gives the answer that a report quotes: the one in the bracket before it, else the one interviewed; -1 if none.
  func answeringSpeaker(of report: Int) -> Int32 {
    guard case .quote(let quote) = parsed.reports[report].content else { return -1 }
    return bracketedSpeaker(parsed.quotes[Int(quote)]) ?? interview.answers
  }

  /// `"(한서윤) 그렇다."`: the person in the bracket that opens an answer.
  private func bracketedSpeaker(_ quote: QuotedSpan) -> Int32? {
    let start = quote.content.lower
    guard bytes[start] == UInt8(ascii: "(") else { return nil }
    let mention = tagged.mentions.first { $0.span.lower == start + 1 && $0.entity >= 0 }
    guard let mention, mention.span.upper < bytes.count, bytes[mention.span.upper] == UInt8(ascii: ")") else {
      return nil
    }
    return mention.entity
  }
}
