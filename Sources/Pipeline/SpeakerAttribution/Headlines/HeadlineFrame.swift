import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What a headline says around its quote of whose words they are, or are not.
extension Attributor {
  /// Whether the headline forbids that the speaker of the body says its words.
  func isExcluded(_ speaker: Int32, from index: Int) -> Bool {
    guard let (at, units) = place(of: index) else { return false }
    return answers(speaker, behind: at, units) || isAnotherThan(speaker, index)
      || tellsOfPerson(behind: at, units) && isBody(speaker)
  }

  /// `“훔쳤다” 주장에 한서윤 “답하라”`: who is named behind the words answers them.
  private func answers(_ speaker: Int32, behind quote: Int, _ units: Range<Int>) -> Bool {
    guard quote + 1 < units.upperBound, parsed.units[quote + 1].kind == .word,
      parsed.units[quote + 1].particle == .place, Self.claims.begin(bytes.span, parsed.units[quote + 1].span)
    else { return false }
    return (quote + 2..<units.upperBound).contains {
      let mention = parsed.units[$0].mention
      return mention >= 0 && tagged.mentions[Int(mention)].entity == speaker
    }
  }

  private static let claims = WordOpenings(["주장", "지적", "발언", "비판", "논란", "질문", "의혹", "요구"])

  /// `“훔쳤다”…한서윤 아닌 제3자가 진술`: the headline says that it is not he.
  private func isAnotherThan(_ speaker: Int32, _ index: Int) -> Bool {
    let headline = parsed.sentences[Int(items[index].sentence)].span
    return tagged.mentions.contains { mention in
      guard mention.entity == speaker, headline.contains(mention.span), !items[index].content.contains(mention.span)
      else { return false }
      var at = mention.span.upper
      while at < headline.upper, at - mention.span.upper < 8, Hangul.syllable(in: bytes.span, at: at) == nil { at += 1 }
      return Self.other.begin(bytes.span, TextSpan(at, max(at, headline.upper)))
    }
  }

  private static let other = WordOpenings(["아닌"])

  /// `“길을 막지 마라” 길에 나선 주민들`: a clause behind the words leads to somebody without a name, with whom the headline ends.
  private func tellsOfPerson(behind quote: Int, _ units: Range<Int>) -> Bool {
    guard let last = lastWord(of: units), last > quote + 1,
      parsed.units[last].mention >= 0, parsed.units[last].particle == .none
    else { return false }
    let mention = tagged.mentions[Int(parsed.units[last].mention)]
    guard mention.kind == .anonymous || mention.kind == .group else { return false }
    let before = units.last { parsed.units[$0].kind == .word && parsed.units[$0].span.upper <= mention.span.lower }
    return before.map { $0 > quote && parsed.units[$0].ending == .adnominal } == true
  }

  private func isBody(_ speaker: Int32) -> Bool {
    let kind = tagged.entities[Int(speaker)].kind
    return kind == .organization || kind == .document
  }

  /// `한서윤, 조사 마치고 “억울하다” 호소`: words that only who opens the headline can say of himself.
  func isOfOneself(_ index: Int, _ subject: SubjectStack.Subject) -> Bool {
    guard let (at, units) = place(of: index), at + 1 < units.upperBound, parsed.units[at + 1].kind == .word,
      isPerson(subject.mention),
      opensSentence(subject.mention, units)
    else { return false }
    return Self.confessions.begin(bytes.span, parsed.units[at + 1].span)
  }

  private static let confessions = WordOpenings(["호소", "토로", "고백", "부인", "사과", "해명", "눈물"])

  /// `“합의” 소식에`: news of something are no words.
  func isNews(_ quote: Int, _ units: Range<Int>) -> Bool {
    quote + 1 < units.upperBound && parsed.units[quote + 1].kind == .word
      && Self.news.begin(bytes.span, parsed.units[quote + 1].span)
  }

  private static let news = WordOpenings(["소식"])
}
