import ArticleText
import LexiconTables

/// Reads one eojeol by its own letters: which parts the lexicon knows, which particle stands behind them.
///
/// One look-up in the automaton a word; the longest reading whose rest is a particle wins, so that a long match
/// that fails its boundary does not hide a shorter one.
struct WordReader {
  private let lexicon: Lexicon
  private let names: NameModel
  private var matches: [WordMatch] = []
  private var inner: [WordMatch] = []
  private var endings: [WordMatch] = []
  /// Endings of the word at hand.
  private var suffixes: [WordMatch] = []

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    self.names = names
  }

  /// Looks up what begins at byte `start`, for ``read(_:_:_:from:_:endsInKey:)``, and gives the end of the longest key.
  ///
  /// `mayFind` is false where it is known already that there is none.
  mutating func lookUp(_ text: Span<UInt8>, _ start: Int, mayFind: Bool) -> Int {
    guard mayFind else {
      matches.removeAll(keepingCapacity: true)
      return start
    }
    lexicon.matches(in: text, at: start, into: &matches)
    return matches.last.map { Int($0.end) } ?? start
  }

  /// Reads the word that begins with token `index`, its first byte being `start`; appends its parts.
  ///
  /// `endsInKey` is false where it is known that no ending of the lexicon ends the token.
  mutating func read(
    _ text: Span<UInt8>, _ tokens: [Token], _ index: Int, from start: Int, _ parts: inout [WordPart], endsInKey: Bool
  ) -> Word {
    let span = TextSpan(start, tokens[index].span.upper)
    let first = Int32(parts.count)
    var word = Word(
      span: span, stemEnd: span.end, tokens: Int32(index)..<Int32(index + 1), parts: first..<first,
      tail: NounTail(particle: .none, particleStart: span.upper), verbForm: -1, note: TextSpan(span.upper, span.upper),
      spaceBefore: tokens[index].spaceBefore, startsLine: tokens[index].startsLine)
    suffixes.removeAll(keepingCapacity: true)
    if endsInKey { lexicon.endings(in: text, low: span.lower, end: span.upper, into: &suffixes) }
    if !readWhole(text, tokens, &word, &parts), !readCompound(text, &word, &parts) { readUnknown(text, &word, &parts) }
    word.parts = first..<Int32(parts.count)
    if word.span == span { WordLinks.read(text, &word, suffixes, lexicon) } else { readLinks(text, &word) }
    return word
  }

  // MARK: One key fills the word

  /// Takes the longest key behind which only a particle stands; it may run over several tokens.
  private mutating func readWhole(
    _ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word, _ parts: inout [WordPart]
  ) -> Bool {
    var at = matches.count
    while at > 0 {
      at -= 1
      let match = matches[at]
      guard let last = token(containing: Int(match.end), tokens, from: Int(word.tokens.lowerBound)) else { continue }
      let end = tokens[last].span.upper
      guard let tail = NounTail.parse(text, Int(match.end), end), fits(match, tail) else { continue }
      let (verb, noun) = readings(at, tail)
      word.span.end = tokens[last].span.end
      word.stemEnd = match.end
      word.tail = tail
      word.tokens = word.tokens.lowerBound..<Int32(last + 1)
      let mayBeVerb = tail.particle == .none || tail.particle == .also
      word.verbForm = mayBeVerb && !NounLikeVerb.matches(text, word.stem) ? verbForm(verb) : -1
      word.isDeterminer = word.verbForm >= 0 && (hasSense(noun, .modifier) || isSurname(noun))
      word.isClip = word.verbForm >= 0 && lexicon.verbForm(word.verbForm).ending == .clip
      append(text, TextSpan(word.span.lower, Int(match.end)), noun, byEnding: false, &parts)
      return true
    }
    return false
  }

  /// The match at `at` as a verb and as a noun: of two of one length the one with a verb form is the verb.
  private func readings(_ at: Int, _ tail: NounTail) -> (verb: WordMatch, noun: WordMatch) {
    let match = matches[at]
    guard at > 0, matches[at - 1].end == match.end, fits(matches[at - 1], tail) else { return (match, match) }
    let other = matches[at - 1]
    return verbForm(match) < 0 && verbForm(other) >= 0 ? (other, match) : (match, other)
  }

  /// A key of one syllable needs care: with a particle that makes it another word it is none.
  private func fits(_ match: WordMatch, _ tail: NounTail) -> Bool {
    if tail.particle == .none || tail.particle == .also || tail.particle == .topic { return true }
    return match.senseRange.contains { index in
      switch lexicon.senses[index].wordClass {
      case .verb, .evidential, .connective, .frameAdverb, .modifier, .complementizer, .boilerplate: false
      default: true
      }
    }
  }

  private func hasSense(_ match: WordMatch, _ wordClass: WordClass) -> Bool {
    match.senseRange.contains { lexicon.senses[$0].wordClass == wordClass }
  }

  /// A surname that is not a rare one: `안 의원` is no form of `알다`.
  private func isSurname(_ match: WordMatch) -> Bool {
    match.senseRange.contains { lexicon.senses[$0].wordClass == .surname && !lexicon.senses[$0].isWeak }
  }

  private func verbForm(_ match: WordMatch) -> Int32 {
    match.senseRange.first { lexicon.senses[$0].wordClass == .verb }.map { lexicon.senses[$0].row } ?? -1
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
  private mutating func readCompound(_ text: Span<UInt8>, _ word: inout Word, _ parts: inout [WordPart]) -> Bool {
    let end = word.span.upper
    for at in matches.indices.reversed() {
      let first = matches[at]
      let joint = Int(first.end)
      // One syllable at least, or two letters before one without a name: `CJ관계자는`.
      let isShort = joint - word.span.lower < 3
      guard joint - word.span.lower >= 2, joint < end, isNominal(first) else { continue }
      lexicon.matches(in: text, at: joint, into: &inner)
      for match in inner.reversed() {
        guard Int(match.end) <= end, Int(match.end) - joint >= 6, isNominal(match),
          !isShort || hasSense(match, .anonymous),
          let tail = NounTail.parse(text, Int(match.end), end)
        else { continue }
        append(text, TextSpan(word.span.lower, joint), first, byEnding: false, &parts)
        append(text, TextSpan(joint, Int(match.end)), match, byEnding: false, &parts)
        word.stemEnd = match.end
        word.tail = tail
        return true
      }
    }
    return false
  }

  private func isNominal(_ match: WordMatch) -> Bool {
    match.senseRange.contains { index in
      let sense = lexicon.senses[index]
      return switch sense.wordClass {
      case .surname where sense.isHanja: true
      case .person, .personShort, .organization, .country, .place, .title, .group, .anonymous, .document: true
      default: false
      }
    }
  }

  // MARK: The lexicon knows at most the ending

  /// Splits a particle off an unknown word, and knows it by its ending where there is one.
  private mutating func readUnknown(_ text: Span<UInt8>, _ word: inout Word, _ parts: inout [WordPart]) {
    let start = word.span.lower
    let end = word.span.upper
    var best: (at: Int, tail: NounTail, ending: WordMatch?)?
    var at = end
    // Every cut that leaves a tail behind it; a known ending before the cut decides, else the longest particle.
    while at > start, at >= end - 15 {
      if let tail = NounTail.parse(text, at, end) {
        if let ending = knownEnding(text, start, at, of: end) {
          best = (at, tail, ending)
          break
        }
        if at - start >= 3 || at > start && text[at - 1] < 0x80, best?.ending == nil { best = (at, tail, nil) }
      }
      at = UTF8Scalar.start(in: text, before: at)
    }
    let stem = TextSpan(start, best?.at ?? end)
    word.stemEnd = stem.end
    if let best { word.tail = best.tail }
    if let ending = best?.ending {
      if appendTitled(text, stem, ending, &parts) { return }
      append(text, stem, ending, byEnding: true, &parts)
      if Int(ending.end) == start { parts[parts.count - 1].classes.formUnion(.weak) }
      return
    }
    readVerb(text, &word)
    let facts = PartFacts(text, stem, names)
    parts.append(WordPart(span: stem, firstSense: 0, senseCount: 0, byEnding: false, facts: facts))
  }

  /// `한서윤기자`, `A중령`: a name that no table knows, or the letter that hides it, and its title glued to it.
  private func appendTitled(
    _ text: Span<UInt8>, _ stem: TextSpan, _ ending: WordMatch, _ parts: inout [WordPart]
  ) -> Bool {
    let joint = Int(ending.end)
    let name = TextSpan(stem.lower, joint)
    guard hasSense(ending, .title),
      VeilingLetter.matches(text, name) || isName(text, name, before: TextSpan(joint, stem.upper))
    else { return false }
    parts.append(
      WordPart(span: name, firstSense: 0, senseCount: 0, byEnding: false, facts: PartFacts(text, name, names)))
    append(text, TextSpan(joint, stem.upper), ending, byEnding: false, &parts)
    return true
  }

  /// Whether it reads as a full name that no table has, before a title that stands glued to names.
  private func isName(_ text: Span<UInt8>, _ name: TextSpan, before title: TextSpan) -> Bool {
    name.count == 9 && names.koreanName(text, name) >= 2 && !matches.contains { Int($0.end) == name.upper }
      && gluesToNames(text, title)
  }

  /// Whether a title of two syllables is one that papers glue to names; others end nouns as often (`국제회의장`, `제재완화가`).
  private func gluesToNames(_ text: Span<UInt8>, _ title: TextSpan) -> Bool {
    title.count != 6 || Self.gluing.begin(text, title)
  }

  private static let gluing = WordOpenings([
    "기자", "감독", "교수", "의원", "회장", "사장", "선수", "장관", "총리", "목사", "박사", "후보", "과장", "부장", "팀장", "국장", "실장",
    "차관", "총재", "총장", "코치", "배우", "가수",
  ])

  private func readVerb(_ text: Span<UInt8>, _ word: inout Word) {
    guard let reading = VerbReading.read(text, word.span, word.tail, suffixes, lexicon) else { return }
    word.ending = reading.ending
    word.isPassive = reading.isPassive
  }

  /// The ending before a cut of the word at hand, which ends at byte `end`.
  private mutating func knownEnding(_ text: Span<UInt8>, _ start: Int, _ cut: Int, of end: Int) -> WordMatch? {
    if cut == end { return suffixes.isEmpty ? nil : knownEnding(text, suffixes, start, cut) }
    lexicon.endings(in: text, low: start, end: cut, into: &endings)
    return endings.isEmpty ? nil : knownEnding(text, endings, start, cut)
  }

  private func knownEnding(
    _ text: Span<UInt8>, _ endings: [WordMatch], _ start: Int, _ end: Int
  ) -> WordMatch? {
    endings.last {
      let isShort = isShort(text, $0)
      let name = TextSpan(start, Int($0.end))
      return (name.count >= (isShort ? 2 : 3) || hasSense($0, .title) && VeilingLetter.matches(text, name))
        && end - name.upper >= (isShort ? 2 : 6) && isNounEnding($0)
        && !VerbReading.isDuty(text, TextSpan(name.upper, end))
    }
      ?? endings.last { Int($0.end) == start && end - start >= 9 && isBody($0) }
  }

  /// `한서윤PD`, `하나證`: whether the ending is of Latin letters behind Hangul, or one Chinese character.
  private func isShort(_ text: Span<UInt8>, _ match: WordMatch) -> Bool {
    let start = Int(match.end)
    return start > 0 && text[start] < 0x80 && text[start - 1] >= 0x80 || ClippedBody.isHanja(text, start)
  }

  /// `(강남) 경찰서`, `(미국) 상공회의소`: the ending of bodies' names as a word of its own.
  private func isBody(_ match: WordMatch) -> Bool {
    match.senseRange.contains { lexicon.senses[$0].wordClass == .organizationEnding && !lexicon.senses[$0].isWeak }
  }

  private func isNounEnding(_ match: WordMatch) -> Bool {
    match.senseRange.contains { index in
      switch lexicon.senses[index].wordClass {
      case .title, .organizationEnding, .anonymous, .group, .document: true
      default: false
      }
    }
  }

  private func append(
    _ text: Span<UInt8>, _ span: TextSpan, _ match: WordMatch, byEnding: Bool, _ parts: inout [WordPart]
  ) {
    var part = WordPart(
      span: span, firstSense: match.firstSense, senseCount: match.senseCount, byEnding: byEnding,
      facts: PartFacts(text, span, names))
    // `국방부` is the ministry of that name, though those of other countries are clipped to it.
    let hasPlainBody = match.senseRange.contains { index in
      let sense = lexicon.senses[index]
      return sense.wordClass == .organization && !sense.isWeak && !sense.isAlias
    }
    for index in match.senseRange {
      let sense = lexicon.senses[index]
      part.classes.formUnion(PartClasses(sense.wordClass))
      if sense.wordClass == .foreignName, !isOfWords(text, span) { part.classes.formUnion(.personShort) }
      if sense.isWeak, !hasPlainBody { part.classes.formUnion(.weak) }
      if sense.isStrong { part.classes.formUnion(.strong) }
    }
    parts.append(part)
  }

  /// Whether a space stands in the span.
  private func isOfWords(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    (span.lower..<span.upper).contains { text[$0] == 0x20 }
  }

  // MARK: Complementizers

  /// Notes the longest complementizers that end the word.
  mutating func readLinks(_ text: Span<UInt8>, _ word: inout Word) {
    lexicon.endings(in: text, low: word.span.lower, end: word.span.upper, into: &suffixes)
    WordLinks.read(text, &word, suffixes, lexicon)
  }
}
