import ArticleText
import LexiconTables

/// Reads tokens as words: each by itself, by the cache where it was read before, then with the brackets around it.
struct WordAnalyzer {
  private let lexicon: Lexicon
  private let names: NameModel
  private(set) var words: [Word] = []
  private(set) var parts: [WordPart] = []
  /// Word of every token; -1 for marks outside words.
  private(set) var wordOfToken: [Int32] = []

  private var reader: WordReader
  private let wholeName: WholeName
  private let openingName: OpeningName
  private let nameLikeEnding: NameLikeEnding
  private let verbalHan: VerbalHan
  private var cache = WordCache()
  private var probes = WordProbes()

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    self.names = names
    reader = WordReader(lexicon: lexicon, names: names)
    wholeName = WholeName(names: names)
    openingName = OpeningName(names: names)
    nameLikeEnding = NameLikeEnding(names: names)
    verbalHan = VerbalHan(lexicon: lexicon)
  }

  /// Analyzes all tokens; O(length).
  mutating func run(_ text: Span<UInt8>, _ tokens: [Token]) {
    words.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    wordOfToken.removeAll(keepingCapacity: true)
    probes.removeAll()
    var index = 0
    while index < tokens.count {
      let first = index
      if LegalForm.opens(text, tokens, at: index) { index += 3 }
      guard tokens[index].kind == .word else {
        index += 1
        continue
      }
      read(text, tokens, index)
      let last = words.count - 1
      if first < index { takeForm(tokens, from: first) }
      if !tokens[index].spaceBefore || GluedBracket.mayStand(tokens, behind: words[last]) {
        settle(text, tokens, index)
      }
      if last > 0 { bind(text, tokens, last) }
      if nameLikeEnding.stands(text, tokens, words, parts, at: words.count - 1) { readAsTopic(text, words.count - 1) }
      index = Int(words[words.count - 1].tokens.upperBound)
    }
    verbalHan.settle(text, tokens, &words)
    cover(tokens.count)
  }

  /// `(사)누리회`: the bracket that begins with token `first` is passed over, as if the last word stood there.
  private mutating func takeForm(_ tokens: [Token], from first: Int) {
    let last = words.count - 1
    words[last].tokens = Int32(first)..<words[last].tokens.upperBound
    words[last].spaceBefore = tokens[first].spaceBefore
    words[last].startsLine = tokens[first].startsLine
  }

  /// Mends the word before the last one, or takes the last one into it, where one of them shows that it must be.
  @inline(__always)
  private mutating func bind(_ text: Span<UInt8>, _ tokens: [Token], _ last: Int) {
    if words[last - 1].tail.particle == .with { keepFaculty(text) }
    if words[last].tail.particle == .with { keepDepartment(text) }
    if WholeName.mayStand(before: parts[Int(words[last].parts.lowerBound)]) { keepName(text, tokens) }
    if Hangul.syllable(in: text, at: words[last].span.lower) == Hangul.index("등") { joinOthers(text) }
  }

  /// Takes into the last word, which begins with token `index`, what stands around it.
  private mutating func settle(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) {
    let last = words.count - 1
    let end = words[last].span.end
    if index > 0, !tokens[index].spaceBefore, Self.isMark(tokens[index - 1].kind), !opens(tokens, index - 1) {
      words[last].followsMark = tokens[index - 1].kind != .doubleMark || !Self.opensText(words[last], parts)
    }
    if index > 0, !tokens[index].spaceBefore, tokens[index - 1].kind == .close, isParticle(text, words[last]) {
      words[last].followsMark = true
    }
    guard GluedBracket.mayStand(tokens, behind: words[last]) else { return }
    if wholeName.standsBeforeBracket(text, tokens, words[last], parts) { readWhole(text, last) }
    let head = parts[Int(words[last].parts.upperBound) - 1].classes
    GluedBracket.read(
      text, tokens, &words[last], isBody: head.overlaps(.organization) && !head.overlaps(.country))
    if words[last].span.end != end { reader.readLinks(text, &words[last]) }
  }

  /// `(…)의 (대리인단)`: a particle behind a bracket, with which no name begins.
  private func isParticle(_ text: Span<UInt8>, _ word: Word) -> Bool {
    word.tokens.count == 1 && ParticleTable.shared.particle(in: text, word.span.lower, word.span.upper) != nil
  }

  /// `“…필요”한서윤 시장은`: a name or a body right behind the mark begins the text below a subtitle, of which the page
  /// has lost the end.
  private static func opensText(_ word: Word, _ parts: [WordPart]) -> Bool {
    guard word.markLink == nil, word.isBare, word.stem.count >= 6, word.parts.count == 1 else { return false }
    let part = parts[Int(word.parts.lowerBound)]
    return part.classes.overlaps([.person, .personShort, .organization, .country])
      || part.isUnknown && part.facts.koreanFit >= 2
  }

  /// Whether a mark stands before what it encloses.
  private func opens(_ tokens: [Token], _ mark: Int) -> Bool {
    tokens[mark].spaceBefore || tokens[mark].startsLine || mark == 0
  }

  private static func isMark(_ kind: Token.Kind) -> Bool {
    kind == .doubleMark || kind == .singleMark || kind == .cornerMark
  }

  /// `권영란 과장`, `이수일 전 교수`: before a title the last syllable of a name is no particle.
  private mutating func keepName(_ text: Span<UInt8>, _ tokens: [Token]) {
    let last = words.count - 1
    let at = isFormer(text, words[last - 1]) ? last - 2 : last - 1
    if wholeName.stands(text, tokens, words, parts, at: at, before: last)
      || wholeName.standsBeforeSurname(text, words, parts, at: last - 1)
    {
      readWhole(text, at)
    } else if let at = wholeName.farther(text, tokens, words, parts, from: last)
      ?? openingName.opener(text, tokens, words, parts, from: last)
    {
      readWhole(text, at)
    } else if wholeName.standsBetween(text, tokens, words, parts, last: last) {
      readWhole(text, last - 1)
    } else if let name = openingName.words(text, tokens, words, parts, before: last) {
      for at in name { readWhole(text, at) }
    }
  }

  /// `전`, `현` before a title.
  private func isFormer(_ text: Span<UInt8>, _ word: Word) -> Bool {
    guard word.span.count == 3 else { return false }
    let syllable = Hangul.syllable(in: text, at: word.span.lower)
    return syllable == Hangul.index("전") || syllable == Hangul.index("현")
  }

  /// Makes the word a bare noun that no table knows.
  private mutating func readWhole(_ text: Span<UInt8>, _ at: Int) {
    words[at].tail = NounTail(particle: .none, particleStart: words[at].span.upper)
    words[at].stemEnd = words[at].span.end
    words[at].ending = nil
    words[at].isPassive = false
    parts[Int(words[at].parts.lowerBound)] = WordPart(
      span: words[at].span, firstSense: 0, senseCount: 0, byEnding: false,
      facts: PartFacts(text, words[at].span, names))
  }

  /// `김민지는`: makes the word a topic that no table knows.
  private mutating func readAsTopic(_ text: Span<UInt8>, _ at: Int) {
    let end = words[at].span.upper - 3
    words[at].tail = NounTail(particle: .topic, particleStart: end)
    words[at].stemEnd = Int32(end)
    words[at].ending = nil
    words[at].isPassive = false
    words[at].clauseLink = nil
    words[at].markLink = nil
    let name = words[at].stem
    parts[Int(words[at].parts.lowerBound)] = WordPart(
      span: name, firstSense: 0, senseCount: 0, byEnding: false, facts: PartFacts(text, name, names))
  }

  /// `산업공학과 교수`: before a title `학과` is a noun, not `학` with a particle.
  private mutating func keepFaculty(_ text: Span<UInt8>) {
    let before = words.count - 2
    guard words[before].span.count >= 12,
      words[before].tokens.upperBound == words[before + 1].tokens.lowerBound, words[before + 1].spaceBefore,
      parts[Int(words[before + 1].parts.lowerBound)].classes.overlaps(.title),
      Hangul.syllable(in: text, before: words[before].span.upper - 3) == Hangul.index("학")
    else { return }
    let first = words[before].parts.lowerBound
    words[before].tail = NounTail(particle: .none, particleStart: words[before].span.upper)
    words[before].stemEnd = words[before].span.end
    words[before].ending = nil
    words[before].parts = first..<first + 1
    parts[Int(first)].span.end = words[before].span.end
  }

  /// `나루서 형사과는`: behind a body the last syllable of its department is no particle, which leaves a topic.
  private mutating func keepDepartment(_ text: Span<UInt8>) {
    let last = words.count - 1
    let end = words[last].span.upper - 3
    guard words[last - 1...last].adjoin, words[last - 1].isBare, words[last].note.isEmpty,
      words[last].parts.count == 1, let particle = ParticleTable.shared.particle(in: text, end, end + 3),
      particle.isSubjectLike, Department.matches(text, TextSpan(words[last].span.lower, end)),
      parts[Int(words[last - 1].parts.upperBound) - 1].classes.overlaps(.organization)
    else { return }
    words[last].tail = NounTail(particle: particle, particleStart: end)
    words[last].stemEnd = Int32(end)
    let noun = words[last].stem
    parts[Int(words[last].parts.lowerBound)] = WordPart(
      span: noun, firstSense: 0, senseCount: 0, byEnding: false, facts: PartFacts(text, noun, names))
  }

  /// `경찰 등은`: the last word, if it begins with `등`, gives its particle to the noun before it.
  private mutating func joinOthers(_ text: Span<UInt8>) {
    let word = words[words.count - 1]
    guard !word.startsLine, words[words.count - 2].isBare, !words[words.count - 2].followsMark,
      words[words.count - 2].tokens.upperBound == word.tokens.lowerBound,
      let tail = NounTail.parse(text, word.span.lower, word.span.upper), tail.hasOthers
    else { return }
    words.removeLast()
    let last = words.count - 1
    parts.removeLast(parts.count - Int(words[last].parts.upperBound))
    words[last].tail = tail
    words[last].tokens = words[last].tokens.lowerBound..<word.tokens.upperBound
    words[last].span.end = word.span.end
    reader.readLinks(text, &words[last])
  }

  /// Notes the word of each of so many tokens.
  private mutating func cover(_ count: Int) {
    wordOfToken.append(contentsOf: repeatElement(-1, count: count))
    Self.cover(words, &wordOfToken)
  }

  private static func cover(_ words: [Word], _ wordOfToken: inout [Int32]) {
    var wordOfToken = wordOfToken.mutableSpan
    for index in words.indices {
      let tokens = words[index].tokens
      for token in Int(tokens.lowerBound)..<Int(tokens.upperBound) {
        wordOfToken[token] = Int32(truncatingIfNeeded: index)
      }
    }
  }

  // MARK: Cache

  /// Reads the word that begins with token `index`, brackets left out, and appends it.
  private mutating func read(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) {
    let token = tokens[index]
    let probe = probes.probe(text, tokens, index, cache, lexicon)
    let known = Int(probe.number)
    if known >= 0, !cache.mayGoOn(known, in: text, at: token.span.upper, lexicon) {
      words.append(cache.word(known, in: token, index, &parts))
      return
    }
    let credit = CaptionCredit.end(text, token.span)
    let start = credit > token.span.lower ? credit : GluedHeadline.end(text, token.span, lexicon)
    let isWhole = start == token.span.lower
    let isLonger = reader.lookUp(text, start, mayFind: probe.beginsKey || !isWhole) > token.span.upper
    if known >= 0, !isLonger {
      words.append(cache.word(known, in: token, index, &parts))
      return
    }
    let word = reader.read(text, tokens, index, from: start, &parts, endsInKey: probe.endsInKey)
    words.append(word)
    guard !isLonger, !probe.key.isEmpty else { return }
    let states = lexicon.states(behind: text, from: start, to: token.span.upper)
    cache.insert(probe.key, word, in: token, parts, states)
  }
}
