import ArticleText
import EntityTagging
import LexiconTables

/// Splits tokens into sentences at points outside quotes and at line ends.
struct SentenceSplitter {
  private(set) var sentences: [Sentence] = []

  /// Splits; O(tokens).
  ///
  /// `textStart`: first byte of the text behind a title of its own, over which no sentence goes; 0 where there is none.
  mutating func run(
    _ text: Span<UInt8>, _ tokens: [Token], _ tagged: TaggedArticle, _ quotes: [QuotedSpan], textStart: Int
  ) {
    sentences.removeAll(keepingCapacity: true)
    var start = 0
    var at = 0
    var quote = 0
    var line: Int32 = -1
    while at < tokens.count {
      if tokens[at].startsLine { line += 1 }
      if at == start { begin(tokens, start, line) }
      while quote < quotes.count, Int(quotes[quote].open) < at { quote += 1 }
      var last = at
      if quote < quotes.count, Int(quotes[quote].open) == at {
        last = min(Int(quotes[quote].close), tokens.count - 1)
        for inner in at + 1...max(at + 1, last) where inner < tokens.count && tokens[inner].startsLine { line += 1 }
      }
      at = last + 1
      let isText = tokens[last].span.lower < textStart && at < tokens.count && tokens[at].span.lower >= textStart
      if goesOn(tokens, tagged, start, last), !isText { continue }
      if endsHere(text, tokens, start, last) || isSubtitle(tokens, tagged, start, last) {
        finish(tokens, start, at)
        start = at
      }
    }
    if start < tokens.count { finish(tokens, start, tokens.count) }
    markHeadlines(text, tokens)
  }

  private mutating func begin(_ tokens: [Token], _ start: Int, _ line: Int32) {
    sentences.append(
      Sentence(
        span: tokens[start].span, tokens: Int32(start)..<Int32(start + 1), line: line,
        startsLine: tokens[start].startsLine, isHeadline: false))
  }

  private mutating func finish(_ tokens: [Token], _ start: Int, _ end: Int) {
    let last = sentences.count - 1
    sentences[last].tokens = Int32(start)..<Int32(end)
    sentences[last].span = TextSpan(tokens[start].span.lower, tokens[end - 1].span.upper)
  }

  /// `“새 다리 필요”한서윤 시장은 …`: a line begins with words that end in a quote, and a mention is glued to them.
  private func isSubtitle(_ tokens: [Token], _ tagged: TaggedArticle, _ start: Int, _ last: Int) -> Bool {
    guard tokens[last].kind == .doubleMark, !tokens[last].spaceBefore, last > start, tokens[start].startsLine,
      last + 1 < tokens.count
    else { return false }
    let next = tokens[last + 1]
    guard next.kind == .word, !next.spaceBefore, tagged.wordOfToken[last + 1] >= 0 else { return false }
    let word = Int(tagged.wordOfToken[last + 1])
    guard !tagged.words[word].followsMark, tagged.mentionOfWord[word] >= 0 else { return false }
    return tagged.mentions[Int(tagged.mentionOfWord[word])].span.start == next.span.start
  }

  /// `한서윤 시장은⏎기자회견을 열고⏎"…"고 (밝혔다)`: a line of the text that ends in a subject, an object or a verb that goes
  /// on.
  private func goesOn(_ tokens: [Token], _ tagged: TaggedArticle, _ start: Int, _ last: Int) -> Bool {
    guard last + 1 < tokens.count, tokens[last + 1].startsLine, start > 0,
      tokens[last + 1].kind == .word || tokens[last + 1].kind == .doubleMark
    else { return false }
    let end = tokens[last].kind == .comma ? last - 1 : last
    guard end >= start, tokens[end].kind == .word, tagged.wordOfToken[end] >= 0 else { return false }
    let word = tagged.words[Int(tagged.wordOfToken[end])]
    switch word.tail.particle {
    case .topic, .subject, .object: return word.span.count >= 9
    case .none: return word.ending == .and || word.ending == .while || word.ending == .but
    default: return false
    }
  }

  /// Whether a sentence ends behind token `last`.
  private func endsHere(_ text: Span<UInt8>, _ tokens: [Token], _ start: Int, _ last: Int) -> Bool {
    let next = last + 1
    guard next < tokens.count else { return true }
    if tokens[next].startsLine { return true }
    switch tokens[last].kind {
    case .stop: return stopEnds(text, tokens, last)
    case .doubleMark, .singleMark: return quoteEnds(text, tokens, last, from: start)
    case .joint: return isStamp(text, before: tokens[last].span.lower) && !tokens[next].spaceBefore
    default: return false
    }
  }

  private func stopEnds(_ text: Span<UInt8>, _ tokens: [Token], _ stop: Int) -> Bool {
    guard stop > 0, tokens[stop - 1].kind == .word || tokens[stop - 1].kind == .close || isMark(tokens[stop - 1]) else {
      return false
    }
    let next = tokens[stop + 1]
    if next.kind == .stop || next.kind == .close { return false }
    guard let syllable = Hangul.syllable(in: text, before: tokens[stop - 1].span.upper) else {
      return next.spaceBefore && (tokens[stop - 1].kind == .close || isMark(tokens[stop - 1]))
    }
    return next.spaceBefore || FinalSyllable.matches(syllable) || syllable == Hangul.index("것")
  }

  /// A quote that ends with a point and is not taken up by what follows ends the sentence too; behind words of the
  /// sentence another quote goes on (`한서윤 시장은 "늦었나?" "아니다"고`).
  private func quoteEnds(_ text: Span<UInt8>, _ tokens: [Token], _ mark: Int, from start: Int) -> Bool {
    guard mark > 0, tokens[mark - 1].kind == .stop, tokens[mark + 1].spaceBefore else { return false }
    let next = tokens[mark + 1]
    if next.kind == .doubleMark, tokens[start].kind == .word { return false }
    guard next.kind == .word else { return next.kind == .doubleMark || next.kind == .other || next.kind == .joint }
    return !Tail.isComplementizer(text, next.span)
  }

  /// `2030-01-02 11:25:26/(경찰은)`: the time to the second with which the caption of a picture ends.
  private func isStamp(_ text: Span<UInt8>, before end: Int) -> Bool {
    guard end >= 8, text[end] == UInt8(ascii: "/") else { return false }
    return (0..<8).allSatisfy { offset in
      let byte = text[end - 8 + offset]
      return offset % 3 == 2 ? byte == UInt8(ascii: ":") : 0x30...0x39 ~= byte
    }
  }

  private func isMark(_ token: Token) -> Bool { token.kind == .doubleMark || token.kind == .singleMark }

  private mutating func markHeadlines(_ text: Span<UInt8>, _ tokens: [Token]) {
    for index in sentences.indices {
      let sentence = sentences[index]
      if sentence.line == 0 {
        sentences[index].isHeadline =
          !endsLikeText(text, tokens, sentence) && !(isTurn(tokens, sentence) && isFollowedByText(text, tokens, index))
        continue
      }
      let alone =
        sentence.startsLine
        && (index + 1 == sentences.count || sentences[index + 1].startsLine || isGlued(tokens, index + 1))
      let last = tokens[Int(sentence.tokens.upperBound) - 1]
      if isTurn(tokens, sentence) { continue }
      sentences[index].isHeadline =
        alone && last.kind != .stop && last.kind != .comma && sentence.span.count < 240 && !endsFinal(text, last)
    }
  }

  /// Whether no space stands before the sentence, so that what stands before it is a subtitle.
  private func isGlued(_ tokens: [Token], _ index: Int) -> Bool {
    let first = tokens[Int(sentences[index].tokens.lowerBound)]
    return first.kind == .word && !first.spaceBefore
  }

  /// A line that is one quote with a point inside: somebody's turn, not a headline.
  private func isTurn(_ tokens: [Token], _ sentence: Sentence) -> Bool {
    let last = Int(sentence.tokens.upperBound) - 1
    return last > 1 && tokens[last].kind == .doubleMark && tokens[last - 1].kind == .stop
      && tokens[Int(sentence.tokens.lowerBound)].kind == .doubleMark
  }

  /// `“…다.” (한서윤 시장은 이같이 말했다.)`: the first line goes on to a sentence of the text, so that it is no headline.
  private func isFollowedByText(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) -> Bool {
    index + 1 < sentences.count && !sentences[index + 1].startsLine
      && endsLikeText(text, tokens, sentences[index + 1])
  }

  /// `…다.`: a first line that is a sentence of the text, not a headline.
  private func endsLikeText(_ text: Span<UInt8>, _ tokens: [Token], _ sentence: Sentence) -> Bool {
    let last = Int(sentence.tokens.upperBound) - 1
    return tokens[last].kind == .stop && last > 0 && endsFinal(text, tokens[last - 1])
  }

  private func endsFinal(_ text: Span<UInt8>, _ token: Token) -> Bool {
    FinalSyllable.stands(in: text, before: token.span.upper)
  }
}

/// Words that take up a quote across a space: `" 라고`, `" 며`.
enum Tail {
  private static let forms = WordSet([
    "고", "라고", "이라고", "며", "라며", "이라며", "면서", "라면서", "이라면서", "는", "라는", "이라는", "하고", "하며", "하면서", "라고도", "고도", "란",
    "이란",
  ])

  /// Forms with which no text begins: `고`, `며` are words and names as well.
  private static let certain = WordSet([
    "라고", "이라고", "라며", "이라며", "라면서", "이라면서", "라는", "이라는", "라고도", "이라고도", "라고는", "이라고는",
  ])

  static func isComplementizer(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { forms.contains(text, span) }

  /// Whether the word, glued to a mark, takes up what stands before it.
  static func takesUp(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { certain.contains(text, span) }
}
