import ArticleText
import LexiconTables

/// Reads tokens as words: which parts the lexicon knows, which particle stands behind them.
///
/// One look-up in the automaton a word; the longest reading whose rest is a particle wins, so that a long match
/// that fails its boundary does not hide a shorter one.
struct WordAnalyzer {
  let lexicon: Lexicon
  var words: [Word] = []
  var parts: [WordPart] = []
  /// Word of every token; -1 for marks outside words.
  var wordOfToken: [Int32] = []

  private var matches: [WordMatch] = []
  private var inner: [WordMatch] = []
  private var endings: [WordMatch] = []

  private var verbs: VerbReading

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    verbs = VerbReading(lexicon: lexicon)
  }

  /// Analyzes all tokens; O(length).
  mutating func run(_ text: Span<UInt8>, _ tokens: [Token]) {
    words.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    wordOfToken.removeAll(keepingCapacity: true)
    wordOfToken.append(contentsOf: repeatElement(-1, count: tokens.count))
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word else {
        index += 1
        continue
      }
      let word = analyze(text, tokens, index)
      if joinOthers(text, word) {
        for covered in word.tokens { wordOfToken[Int(covered)] = Int32(words.count) - 1 }
      } else {
        for covered in word.tokens { wordOfToken[Int(covered)] = Int32(words.count) }
        words.append(word)
      }
      index = Int(word.tokens.upperBound)
    }
  }

  /// `경찰 등은`: the word that begins with `등` gives its particle to the noun before it.
  private mutating func joinOthers(_ text: Span<UInt8>, _ word: Word) -> Bool {
    guard let last = words.last, last.isBare, !word.startsLine, last.tokens.upperBound == word.tokens.lowerBound,
      Hangul.syllable(in: text, at: word.span.lower) == Hangul.index("등"),
      let tail = NounTail.parse(text, word.span.lower, word.span.upper), tail.hasOthers
    else { return false }
    parts.removeLast(parts.count - Int(last.parts.upperBound))
    words[words.count - 1].tail = tail
    words[words.count - 1].tokens = last.tokens.lowerBound..<word.tokens.upperBound
    words[words.count - 1].span.end = word.span.end
    return true
  }

  private mutating func analyze(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) -> Word {
    var span = tokens[index].span
    span.start = Int32(CaptionCredit.end(text, span))
    var word = Word(
      span: span, stemEnd: span.end, tokens: Int32(index)..<Int32(index + 1),
      parts: Int32(parts.count)..<Int32(parts.count), tail: NounTail(particle: .none, particleStart: span.upper),
      verbForm: -1, note: TextSpan(span.upper, span.upper), spaceBefore: tokens[index].spaceBefore,
      startsLine: tokens[index].startsLine)
    word.followsMark = index > 0 && !word.spaceBefore && Self.isMark(tokens[index - 1].kind)
    lexicon.matches(in: text, at: span.lower, into: &matches)
    if !readWhole(text, tokens, &word), !readCompound(text, &word) { readUnknown(text, &word) }
    readBracket(text, tokens, &word)
    word.parts = word.parts.lowerBound..<Int32(parts.count)
    return word
  }

  private static func isMark(_ kind: Token.Kind) -> Bool {
    kind == .doubleMark || kind == .singleMark || kind == .cornerMark
  }

  // MARK: One key fills the word

  /// Takes the longest key behind which only a particle stands; it may run over several tokens.
  private mutating func readWhole(_ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word) -> Bool {
    var at = matches.count
    while at > 0 {
      at -= 1
      let match = matches[at]
      guard let last = token(containing: Int(match.end), tokens, from: Int(word.tokens.lowerBound)) else { continue }
      let end = tokens[last].span.upper
      guard let tail = NounTail.parse(text, Int(match.end), end), fits(match, tail, text) else { continue }
      let noun = at > 0 && matches[at - 1].end == match.end && fits(matches[at - 1], tail, text) ? matches[at - 1] : match
      word.span.end = tokens[last].span.end
      word.stemEnd = match.end
      word.tail = tail
      word.tokens = word.tokens.lowerBound..<Int32(last + 1)
      word.verbForm = tail.particle == .none || tail.particle == .also ? verbForm(match) : -1
      word.isDeterminer = word.verbForm >= 0 && hasSense(noun, .modifier)
      word.isClip = word.verbForm >= 0 && lexicon.verbForm(word.verbForm).ending == .clip
      append(word.span.lower, Int(match.end), noun, byEnding: false)
      if tokens[last].kind == .close { readTail(text, tokens, &word, after: last) }
      return true
    }
    return false
  }

  /// A key of one syllable needs care: with a particle that makes it another word it is none.
  private func fits(_ match: WordMatch, _ tail: NounTail, _ text: Span<UInt8>) -> Bool {
    for offset in 0..<Int(match.senseCount) {
      let sense = lexicon.senses[Int(match.firstSense) + offset]
      switch sense.wordClass {
      case .verb, .evidential, .connective, .frameAdverb, .modifier, .complementizer, .boilerplate:
        if tail.particle == .none || tail.particle == .also || tail.particle == .topic { return true }
      default: return true
      }
    }
    return false
  }

  private func hasSense(_ match: WordMatch, _ wordClass: WordClass) -> Bool {
    match.senseRange.contains { lexicon.senses[$0].wordClass == wordClass }
  }

  private func verbForm(_ match: WordMatch) -> Int32 {
    for offset in 0..<Int(match.senseCount) {
      let sense = lexicon.senses[Int(match.firstSense) + offset]
      if sense.wordClass == .verb { return sense.row }
    }
    return -1
  }

  /// The token that ends at or after byte `end`, if only words and joints lie between.
  private func token(containing end: Int, _ tokens: [Token], from first: Int) -> Int? {
    var index = first
    while index < tokens.count, index < first + 12 {
      if tokens[index].span.upper >= end { return tokens[index].span.lower < end ? index : nil }
      index += 1
    }
    return nil
  }

  // MARK: Several keys fill the word

  /// `크렘린궁대변인은`: keys glued to one another, then a particle.
  private mutating func readCompound(_ text: Span<UInt8>, _ word: inout Word) -> Bool {
    let end = word.span.upper
    var at = matches.count
    while at > 0 {
      at -= 1
      let first = matches[at]
      guard Int(first.end) - word.span.lower >= 3, Int(first.end) < end, isNominal(first) else { continue }
      lexicon.matches(in: text, at: Int(first.end), into: &inner)
      var second = inner.count
      while second > 0 {
        second -= 1
        let match = inner[second]
        guard Int(match.end) <= end, Int(match.end) - Int(first.end) >= 6, isNominal(match),
          let tail = NounTail.parse(text, Int(match.end), end)
        else { continue }
        append(word.span.lower, Int(first.end), first, byEnding: false)
        append(Int(first.end), Int(match.end), match, byEnding: false)
        word.stemEnd = match.end
        word.tail = tail
        return true
      }
    }
    return false
  }

  private func isNominal(_ match: WordMatch) -> Bool {
    for offset in 0..<Int(match.senseCount) {
      let sense = lexicon.senses[Int(match.firstSense) + offset]
      switch sense.wordClass {
      case .surname where sense.isHanja: return true
      case .person, .personShort, .organization, .country, .place, .title, .group, .anonymous, .document: return true
      default: continue
      }
    }
    return false
  }

  // MARK: The lexicon knows at most the ending

  /// Splits a particle off an unknown word, and knows it by its ending where there is one.
  private mutating func readUnknown(_ text: Span<UInt8>, _ word: inout Word) {
    let start = word.span.lower
    let end = word.span.upper
    var best: (at: Int, tail: NounTail, ending: WordMatch?)?
    var at = end
    // Every cut that leaves a tail behind it; a known ending before the cut decides, else the longest particle.
    while at > start, at >= end - 15 {
      if let tail = NounTail.parse(text, at, end) {
        if let ending = knownEnding(text, start, at) {
          best = (at, tail, ending)
          break
        }
        if at - start >= 3 || at > start && text[at - 1] < 0x80, best?.ending == nil { best = (at, tail, nil) }
      }
      at = UTF8Scalar.start(in: text, before: at)
    }
    let stemEnd = best?.at ?? end
    word.stemEnd = Int32(stemEnd)
    if let best { word.tail = best.tail }
    if best?.ending == nil, let reading = verbs.read(text, word.span, word.tail) {
      word.ending = reading.ending
      word.isPassive = reading.isPassive
    }
    if let ending = best?.ending {
      append(start, stemEnd, ending, byEnding: true)
    } else {
      parts.append(WordPart(span: TextSpan(start, stemEnd), firstSense: 0, senseCount: 0, byEnding: false))
    }
  }

  private mutating func knownEnding(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> WordMatch? {
    lexicon.endings(in: text, low: start, end: end, into: &endings)
    var at = endings.count
    while at > 0 {
      at -= 1
      if Int(endings[at].end) - start >= 3, isNounEnding(endings[at]), end - Int(endings[at].end) >= 6 {
        return endings[at]
      }
    }
    return nil
  }

  private func isNounEnding(_ match: WordMatch) -> Bool {
    for offset in 0..<Int(match.senseCount) {
      switch lexicon.senses[Int(match.firstSense) + offset].wordClass {
      case .title, .organizationEnding, .anonymous, .group, .document: return true
      default: continue
      }
    }
    return false
  }

  private mutating func append(_ start: Int, _ end: Int, _ match: WordMatch, byEnding: Bool) {
    var part = WordPart(
      span: TextSpan(start, end), firstSense: match.firstSense, senseCount: match.senseCount, byEnding: byEnding)
    for index in match.senseRange {
      let sense = lexicon.senses[index]
      part.classes.formUnion(PartClasses(sense.wordClass))
      if sense.isWeak { part.classes.formUnion(.weak) }
      if sense.isStrong { part.classes.formUnion(.strong) }
    }
    parts.append(part)
  }

  // MARK: A bracket glued to the noun

  /// `임씨(34)는`, `나토(NATO)가`: takes the bracket, and the particle behind it.
  private func readBracket(_ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word) {
    let open = Int(word.tokens.upperBound)
    guard word.tail.particle == .none, word.verbForm < 0, open < tokens.count, tokens[open].kind == .open,
      !tokens[open].spaceBefore, let close = closing(tokens, open)
    else { return }
    word.note = TextSpan(tokens[open].span.upper, tokens[close].span.lower)
    word.tokens = word.tokens.lowerBound..<Int32(close + 1)
    word.span.end = tokens[close].span.end
    readTail(text, tokens, &word, after: close)
  }

  /// The particle that stands glued behind a bracket.
  private func readTail(_ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word, after close: Int) {
    let next = close + 1
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next].spaceBefore,
      let tail = NounTail.parse(text, tokens[next].span.lower, tokens[next].span.upper)
    else { return }
    word.tail.particle = tail.particle
    word.tail.particleStart = tail.particleStart
    word.tail.isHonorific = word.tail.isHonorific || tail.isHonorific
    word.tail.isSide = tail.isSide
    word.tail.isPlural = word.tail.isPlural || tail.isPlural
    word.tail.hasOthers = tail.hasOthers
    word.tokens = word.tokens.lowerBound..<Int32(next + 1)
    word.span.end = tokens[next].span.end
  }

  private func closing(_ tokens: [Token], _ open: Int) -> Int? {
    var index = open + 1
    while index < tokens.count, index <= open + 16, !tokens[index].startsLine {
      switch tokens[index].kind {
      case .close: return index
      case .open, .doubleMark: return nil
      default: index += 1
      }
    }
    return nil
  }
}
