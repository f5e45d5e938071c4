import ArticleText

/// A bracket glued to a noun, and the particle behind it: `임씨(34)는`, `나토(NATO)가`.
enum GluedBracket {
  /// Whether a bracket may belong to the word, for which ``read(_:_:_:)`` and ages look; most words have none.
  @inline(__always)
  static func mayStand(_ tokens: [Token], behind word: Word) -> Bool {
    let next = Int(word.tokens.upperBound)
    return tokens[next - 1].kind == .close || next < tokens.count && tokens[next].kind == .open
  }

  /// Takes the bracket behind the word into it; O(1), for a bracket of at most 16 tokens.
  ///
  /// `isBody`: the noun is a body, whose short name may stand behind a space.
  static func read(_ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word, isBody: Bool) {
    let last = Int(word.tokens.upperBound) - 1
    if tokens[last].kind == .close { readTail(text, tokens, &word, after: last) }
    let open = Int(word.tokens.upperBound)
    guard open < tokens.count, tokens[open].kind == .open, word.tail.particle == .none,
      let close = closing(text, tokens, open), word.verbForm < 0 || isNoun(text, tokens, behind: close)
    else { return }
    if tokens[open].spaceBefore, !(isBody && standsApart(text, tokens, open, close)),
      !(word.span.count == 9 && isAge(text, tokens, open, close))
    {
      return
    }
    if word.verbForm >= 0 {
      word.verbForm = -1
      word.ending = nil
    }
    word.note = TextSpan(tokens[open].span.upper, tokens[close].span.lower)
    word.tokens = word.tokens.lowerBound..<Int32(close + 1)
    word.span.end = tokens[close].span.end
    readTail(text, tokens, &word, after: close)
  }

  /// `논평(論評)에서`: whether the particle of a place is glued behind the bracket, so that the word before it is no clipped verb.
  private static func isNoun(_ text: Span<UInt8>, _ tokens: [Token], behind close: Int) -> Bool {
    let next = close + 1
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next].spaceBefore else { return false }
    return NounTail.parse(text, tokens[next].span.lower, tokens[next].span.upper)?.particle == .source
  }

  /// `한서윤 (52) 대표`: the age of somebody, behind a space.
  private static func isAge(_ text: Span<UInt8>, _ tokens: [Token], _ open: Int, _ close: Int) -> Bool {
    guard close == open + 2, !tokens[open].startsLine else { return false }
    let age = tokens[open + 1].span
    return age.count == 2 && (age.lower..<age.upper).allSatisfy { 0x30...0x39 ~= text[$0] }
  }

  /// `누리 재단 (NF)은`: a short bracket behind a space, to which the particle of the noun is glued.
  private static func standsApart(_ text: Span<UInt8>, _ tokens: [Token], _ open: Int, _ close: Int) -> Bool {
    let next = close + 1
    guard !tokens[open].startsLine, tokens[close].span.start - tokens[open].span.start <= 12, next < tokens.count,
      tokens[next].kind == .word, !tokens[next].spaceBefore, tokens[next].span.count <= 6,
      let tail = NounTail.parse(text, tokens[next].span.lower, tokens[next].span.upper)
    else { return false }
    return tail.particle.isSubjectLike
  }

  /// The particle that stands glued behind a bracket.
  private static func readTail(_ text: Span<UInt8>, _ tokens: [Token], _ word: inout Word, after close: Int) {
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

  private static let hereafter = WordSet(["이하"])

  /// The token that closes the bracket; a quote inside is no part of a word, but for a short name (`(이하 “가총협”)`).
  private static func closing(_ text: Span<UInt8>, _ tokens: [Token], _ open: Int) -> Int? {
    var index = open + 1
    while index < tokens.count, index <= open + 16, !tokens[index].startsLine {
      switch tokens[index].kind {
      case .close: return index
      case .open: return nil
      case .doubleMark where !hereafter.contains(text, tokens[open + 1].span): return nil
      default: index += 1
      }
    }
    return nil
  }
}
