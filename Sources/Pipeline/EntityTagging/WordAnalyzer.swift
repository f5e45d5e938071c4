import ArticleText
import LexiconTables

/// Reads tokens as words: each by itself, by the cache where it was read before, then with the brackets around it.
struct WordAnalyzer {
  private let lexicon: Lexicon
  private(set) var words: [Word] = []
  private(set) var parts: [WordPart] = []
  /// Word of every token; -1 for marks outside words.
  private(set) var wordOfToken: [Int32] = []

  private var reader: WordReader
  private var cache = WordCache()

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    reader = WordReader(lexicon: lexicon, names: names)
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
      keepDepartment(text, before: word)
      if !joinOthers(text, word) { words.append(word) }
      for covered in word.tokens { wordOfToken[Int(covered)] = Int32(words.count) - 1 }
      index = Int(word.tokens.upperBound)
    }
  }

  /// `산업공학과 교수`: before a title `학과` is a noun, not `학` with a particle.
  private mutating func keepDepartment(_ text: Span<UInt8>, before title: Word) {
    guard let last = words.last, last.tail.particle == .with, title.spaceBefore,
      last.tokens.upperBound == title.tokens.lowerBound, parts[Int(title.parts.lowerBound)].classes.overlaps(.title),
      Hangul.syllable(in: text, before: last.span.upper - 3) == Hangul.index("학"), last.span.count >= 12
    else { return }
    let first = last.parts.lowerBound
    words[words.count - 1].tail = NounTail(particle: .none, particleStart: last.span.upper)
    words[words.count - 1].stemEnd = last.span.end
    words[words.count - 1].ending = nil
    words[words.count - 1].parts = first..<first + 1
    parts[Int(first)].span.end = last.span.end
  }

  /// `경찰 등은`: the word that begins with `등` gives its particle to the noun before it.
  private mutating func joinOthers(_ text: Span<UInt8>, _ word: Word) -> Bool {
    guard Hangul.syllable(in: text, at: word.span.lower) == Hangul.index("등"), let last = words.last, last.isBare,
      !word.startsLine, last.tokens.upperBound == word.tokens.lowerBound,
      let tail = NounTail.parse(text, word.span.lower, word.span.upper), tail.hasOthers
    else { return false }
    parts.removeLast(parts.count - Int(last.parts.upperBound))
    words[words.count - 1].tail = tail
    words[words.count - 1].tokens = last.tokens.lowerBound..<word.tokens.upperBound
    words[words.count - 1].span.end = word.span.end
    reader.readLinks(text, &words[words.count - 1])
    return true
  }

  private mutating func analyze(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) -> Word {
    var word = read(text, tokens, index)
    word.followsMark = index > 0 && !word.spaceBefore && Self.isMark(tokens[index - 1].kind)
    let end = word.span.end
    let last = Int(word.tokens.upperBound) - 1
    if tokens[last].kind == .close { readTail(text, tokens, &word, after: last) }
    readBracket(text, tokens, &word)
    if word.span.end != end { reader.readLinks(text, &word) }
    return word
  }

  private static func isMark(_ kind: Token.Kind) -> Bool {
    kind == .doubleMark || kind == .singleMark || kind == .cornerMark
  }

  // MARK: Cache

  /// Reads the word that begins with token `index`, brackets left out.
  private mutating func read(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) -> Word {
    let token = tokens[index]
    let key = WordKey(text, token.span)
    let known = key.flatMap { cache.find($0) }
    if let known, !lexicon.mayGoOn(cache.states(known), in: text, at: token.span.upper) {
      return cache.word(known, in: token, index, &parts)
    }
    let start = CaptionCredit.end(text, token.span)
    if reader.lookUp(text, start) > token.span.upper {
      return reader.read(text, tokens, index, from: start, &parts)
    }
    if let known { return cache.word(known, in: token, index, &parts) }
    let word = reader.read(text, tokens, index, from: start, &parts)
    if let key {
      cache.insert(key, word, in: token, parts, lexicon.states(behind: text, from: start, to: token.span.upper))
    }
    return word
  }

  // MARK: A bracket glued to the noun

  /// `임씨(34)는`, `나토(NATO)가`: takes the bracket, and the particle behind it.
  private func readBracket(_ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word) {
    let open = Int(word.tokens.upperBound)
    guard open < tokens.count, tokens[open].kind == .open, !tokens[open].spaceBefore, word.tail.particle == .none,
      word.verbForm < 0, let close = closing(tokens, open)
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
