import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Whose words of the body a headline has: `“다리 여유 있어”` of `다리에 여유가 있다`.
extension Attributor {
  /// Whether the body does not let the speaker say it: a frame of one body, a place, a turn; a group of `외신에 따르면` is heard.
  private func isGuess(_ item: SpeechItem) -> Bool {
    switch item.rule {
    case .evidential: tagged.entities[Int(item.speaker)].kind != .group
    // `소속사 누리컬처는`: what it is called tells that it is a body.
    case .topicByPlace: tagged.entities[Int(item.speaker)].kind != .organization
    case .turn: true
    default: false
    }
  }

  /// How many items before and after a headline are compared with it: more than one article has.
  private static var headlineReach: Int { 500 }

  /// The speaker of the body whose words share most with the headline's; `nil` if nobody's do clearly.
  ///
  /// A headline joins what one has said at several places (`"길다…곧 연다"`), so that all his words count together. What
  /// the press asks (`“길이 닫혔습니까” 등 취재진 질문에`) is the headline's only where that asks, too. Where the headline
  /// names somebody itself, `isSure` leaves out what the body only guesses.
  func bodySpeaker(of headline: Int, isSure: Bool = false) -> Int32? {
    let content = items[headline].content
    let wanted = SyllablePairs(bytes.span, content)
    guard wanted.count >= 2, !HeadlineWords.isWonder(bytes.span, content) else { return nil }
    let compared = comparedItems(with: headline, isSure: isSure)
    var found: [Int32: SyllablePairs.Found] = [:]
    for index in compared {
      wanted.find(in: bytes.span, items[index].content, &found[items[index].speaker, default: .init()])
    }
    let scores = found.map { (speaker: $0.key, score: wanted.share(of: $0.value)) }
      .sorted { ($1.score, $0.speaker) < ($0.score, $1.speaker) }
    guard let best = scores.first, best.score >= 0.45, scores.count < 2 || best.score > scores[1].score + 0.1 else {
      return isSure ? nil : speakerOfAllWords(content, compared)
    }
    let own = compared.filter { items[$0].speaker == best.speaker }
    if best.score < 1, isScattered(content, own) || best.score < 0.6 && isOfAnother(content, own) { return nil }
    return sharesOnlyName(content, own) ? nil : best.speaker
  }

  /// `“추가 하락”`: whether two words return only apart from one another.
  private func isScattered(_ content: TextSpan, _ compared: [Int]) -> Bool {
    guard HeadlineWords.isPair(bytes.span, content) else { return false }
    let words = HeadlineWords(bytes.span, content)
    let both = compared.filter { words.areBoth(in: bytes.span, items[$0].content) }
    return !both.isEmpty && !both.contains { words.areTogether(in: bytes.span, items[$0].content) }
  }

  /// `“승민도 훔쳤다”`: whether the subject of the words returns nowhere in what the body lets him say.
  private func isOfAnother(_ content: TextSpan, _ compared: [Int]) -> Bool {
    guard let subject = HeadlineWords.subject(bytes.span, content) else { return false }
    let wanted = SyllablePairs(bytes.span, subject)
    var found = SyllablePairs.Found()
    for index in compared { wanted.find(in: bytes.span, items[index].content, &found) }
    return wanted.share(of: found) == 0
  }

  /// `“누리당 해산”`: whether nothing but the name with which the words begin returns in the body.
  private func sharesOnlyName(_ content: TextSpan, _ compared: [Int]) -> Bool {
    guard let name = tagged.mentions.first(where: { $0.span.lower == content.lower && $0.span.upper < content.upper }),
      name.entity >= 0, !name.isOpen, !(name.span.upper + 1..<content.upper).contains(where: { bytes[$0] == 0x20 })
    else { return false }
    let beside = SyllablePairs(bytes.span, TextSpan(name.span.upper, content.upper))
    guard 1...3 ~= beside.count else { return false }
    var found = SyllablePairs.Found()
    for index in compared { beside.find(in: bytes.span, items[index].content, &found) }
    return beside.share(of: found) == 0
  }

  /// `[한 시장이 “…”고 말했다]고 누리신문이 전했다`: the clause in which its speaker tells the words of another, which count as his.
  private func relays(_ clause: Int) -> Bool {
    let item = items[clause]
    guard item.quote < 0, item.verb >= 0, lexicon.verb(item.verb).stance == .relay else { return false }
    return items[max(0, clause - 8)..<min(items.count, clause + 8)].contains {
      $0.sentence == item.sentence && $0.speaker >= 0 && $0.speaker != item.speaker && item.content.contains($0.content)
    }
  }

  /// The items of the body near a headline, of which each says whose words it is.
  private func comparedItems(with headline: Int, isSure: Bool) -> [Int] {
    let isQuestion = QuestionEnding.ends(bytes.span, items[headline].content)
    let near = max(0, headline - Self.headlineReach)..<min(items.count, headline + Self.headlineReach)
    return near.filter { index in
      !parsed.sentences[Int(items[index].sentence)].isHeadline && items[index].speaker >= 0
        && !(isSure && isGuess(items[index])) && !relays(index)
        && (isQuestion || PressNoun.opens(bytes.span, items[index].source) == nil)
    }
  }

  /// `“다리 여유 있어”` of `다리에 여유가 있다`: the only one to whom the body gives all words of the headline.
  private func speakerOfAllWords(_ content: TextSpan, _ compared: [Int]) -> Int32? {
    let words = HeadlineWords(bytes.span, content)
    let speakers = Set(compared.filter { words.areBack(in: bytes.span, items[$0].content) }.map { items[$0].speaker })
    return speakers.count == 1 ? speakers.first : nil
  }
}
