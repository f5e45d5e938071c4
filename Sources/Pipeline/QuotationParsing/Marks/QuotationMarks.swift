import ArticleText

/// Pairs quotation marks across words, sentences and lines.
///
/// A mark opens or closes by its form (`“`, `”`), and where newsrooms type another form (`"…”`, `”…“`) by its
/// surroundings. A pair never spans more than ``QuotationMarks/reach`` bytes, so that one missing mark cannot
/// swallow the article.
struct QuotationMarks {
  /// The longest quote, in bytes: about 1,300 syllables.
  static let reach = 4000

  private(set) var quotes: [QuotedSpan] = []
  private var open: [OpenMark] = []

  private struct OpenMark {
    var token: Int
    var kind: Token.Kind
    var form: MarkForm
    var crossedLine = false
  }

  /// Pairs all marks; O(tokens).
  ///
  /// `textStart`: first byte of the text behind a title of its own, over which no pair goes; 0 where there is none.
  mutating func run(_ text: Span<UInt8>, _ tokens: [Token], textStart: Int = 0) {
    quotes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    for index in 0..<tokens.count {
      if tokens[index].startsLine { crossLine(text, tokens, index) }
      if index > 0, tokens[index - 1].span.lower < textStart, tokens[index].span.lower >= textStart {
        open.removeAll(keepingCapacity: true)
      }
      switch tokens[index].kind {
      case .doubleMark, .singleMark, .cornerMark: read(text, tokens, index)
      default: continue
      }
    }
    cutOff(text, tokens, tokens.count)
    quotes.sort { $0.content < $1.content }
    nest()
  }

  private mutating func crossLine(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) {
    cutOff(text, tokens, index)
    // A single mark does not go over the end of a line.
    open.removeAll { $0.kind == .singleMark }
    for at in open.indices { open[at].crossedLine = true }
  }

  /// `"… 분명히 … Read more`: a double mark that the page leaves open at the end of its line.
  private mutating func cutOff(_ text: Span<UInt8>, _ tokens: [Token], _ end: Int) {
    guard let last = open.last(where: { $0.kind == .doubleMark && !$0.crossedLine }) else { return }
    var at = end - 1
    while at > last.token, end - at <= 4, tokens[at].kind == .word, text[tokens[at].span.lower] < 0x80 { at -= 1 }
    guard at > last.token + 1, tokens[at].kind == .ellipsis else { return }
    open.removeAll { $0.token >= last.token }
    quotes.append(
      QuotedSpan(
        content: TextSpan(tokens[last.token + 1].span.lower, tokens[at - 1].span.upper), open: Int32(last.token),
        close: Int32(at), marks: .doubleMark, isTruncated: true))
  }

  private mutating func read(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) {
    let mark = MarkContext(text, tokens, index)
    if mark.isApostrophe { return }
    drop(tokens, index)
    if let partner = open.lastIndex(where: { $0.kind == tokens[index].kind }) ?? mixedPartner(tokens, index, mark) {
      if closes(mark) { return close(tokens, partner, index) }
      if mark.mayOpen {
        if open[partner].crossedLine || mark.form != .opener { open.removeSubrange(partner...) }
        push(tokens, index, mark)
      }
    } else if doubles(tokens, index, mark) {
      quotes[quotes.count - 1].close = Int32(index)
    } else if mark.mayOpen ? mark.form != .closer || mark.spaceBefore : mark.standsApart || mark.isGlued {
      push(tokens, index, mark)
    }
  }

  /// `‘문을 열었느냐” 고`, `‘문을 연다“고`: the single mark that a double one ends by its form or by what is
  /// glued to it, where no double one is open.
  private func mixedPartner(_ tokens: [Token], _ index: Int, _ mark: MarkContext) -> Int? {
    guard tokens[index].kind == .doubleMark, mark.form == .closer || !mark.mayOpen && mark.spaceOrTailAfter,
      !mark.spaceBefore, let last = open.last, last.kind == .singleMark, last.form == .opener
    else { return nil }
    return open.count - 1
  }

  /// `“문을 연다"”라고도`: a second mark right behind the one that has ended a quote, before what takes the words up.
  private func doubles(_ tokens: [Token], _ index: Int, _ mark: MarkContext) -> Bool {
    guard let last = quotes.last, Int(last.close) == index - 1, last.marks == tokens[index].kind else { return false }
    return !mark.spaceBefore && mark.form != .opener && mark.isTakenUp
  }

  /// Whether a mark of this form and place ends the quote that a mark of its kind began.
  private func closes(_ mark: MarkContext) -> Bool {
    if mark.isTakenUp { return true }
    switch mark.form {
    case .closer: return true
    case .opener: return !mark.mayOpen || (!mark.spaceBefore && mark.spaceOrTailAfter)
    case .neutral:
      if !mark.spaceBefore { return true }
      return mark.spaceOrTailAfter && !mark.looksLikeOpening
    }
  }

  private mutating func push(_ tokens: [Token], _ index: Int, _ mark: MarkContext) {
    open.append(OpenMark(token: index, kind: tokens[index].kind, form: mark.form))
  }

  /// Forgets openings that are too far back.
  private mutating func drop(_ tokens: [Token], _ index: Int) {
    while let first = open.first, tokens[index].span.lower - tokens[first.token].span.lower > Self.reach {
      open.removeFirst()
    }
  }

  private mutating func close(_ tokens: [Token], _ partner: Int, _ index: Int) {
    let start = open[partner].token
    open.removeSubrange(partner...)
    guard index > start + 1 else { return }
    quotes.append(
      QuotedSpan(
        content: TextSpan(tokens[start + 1].span.lower, tokens[index - 1].span.upper), open: Int32(start),
        close: Int32(index), marks: tokens[index].kind))
  }

  /// Gives every quote the one around it.
  private mutating func nest() {
    var around: [Int] = []
    for index in quotes.indices {
      while let last = around.last, quotes[last].close < quotes[index].open { around.removeLast() }
      if let last = around.last { quotes[index].parent = Int32(last) }
      around.append(index)
    }
  }
}

/// What a mark's form says.
enum MarkForm { case opener, closer, neutral }

/// A mark and what stands around it.
struct MarkContext {
  let form: MarkForm
  let spaceBefore: Bool
  /// White space, the end of the text, punctuation or a Hangul tail comes next.
  let spaceOrTailAfter: Bool
  let mayOpen: Bool
  let isApostrophe: Bool
  let looksLikeOpening: Bool
  /// `X는 “ 문을 연다”며`: a double mark with a space on either side, or a single one in a list (`‘A’, ‘ B’`), which opens
  /// where nothing is open.
  let standsApart: Bool
  /// `대표는"이제 문을 연다"며`: a double mark between two words, straight or of the opening form, the second no
  /// complementizer, which opens where nothing is open.
  let isGlued: Bool
  /// `문을 연다 "이라고`: a word that takes words up follows without a space.
  let isTakenUp: Bool

  init(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) {
    let token = tokens[index]
    form = Self.form(UTF8Scalar.value(in: text, at: token.span.lower))
    let hasNext = index + 1 < tokens.count
    let gapAfter = !hasNext || tokens[index + 1].spaceBefore || tokens[index + 1].startsLine
    let before = index > 0 && !token.startsLine ? tokens[index - 1].kind : Token.Kind.other
    let afterBracket =
      before == .open || before == .joint || before == .doubleMark || before == .singleMark
      || before == .other || before == .ellipsis
    spaceBefore = token.spaceBefore || token.startsLine
    let tail = hasNext && !gapAfter && Self.isTail(text, tokens[index + 1])
    spaceOrTailAfter = gapAfter || tail
    looksLikeOpening = spaceBefore && !gapAfter
    mayOpen = !gapAfter && (spaceBefore || afterBracket || !tail && form != .closer)
    standsApart =
      (token.kind == .doubleMark || token.kind == .singleMark && before == .comma) && form != .closer
      && token.spaceBefore && gapAfter && hasNext && !tokens[index + 1].startsLine
    isGlued =
      token.kind == .doubleMark && form != .closer && !spaceBefore && before == .word && !gapAfter
      && tokens[index + 1].kind == .word && !Tail.isComplementizer(text, tokens[index + 1].span)
    isTakenUp = hasNext && !gapAfter && Tail.takesUp(text, tokens[index + 1].span)
    isApostrophe = Self.isYear(text, tokens, index)
  }

  private static func form(_ scalar: UInt32) -> MarkForm {
    switch scalar {
    case 0x201C, 0x2018, 0x300C, 0x300E, 0xAB, 0x301D: .opener
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xBB, 0x301E: .closer
    default: .neutral
    }
  }

  /// Whether the token is a word that follows a closing mark: a complementizer, a particle, punctuation.
  private static func isTail(_ text: Span<UInt8>, _ token: Token) -> Bool {
    switch token.kind {
    case .comma, .stop, .close, .ellipsis, .joint: return true
    case .word: break
    default: return false
    }
    guard let first = Hangul.syllable(in: text, at: token.span.lower) else { return false }
    return tails.contains(first)
  }

  /// First syllables of what can stand right behind a closing mark.
  private static let tails = SyllableSet("고라이며면는은가를을의에로으와과도만란하등인냐다자까부처")

  /// `'24년`: an apostrophe for the century.
  private static func isYear(_ text: Span<UInt8>, _ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .singleMark, index + 1 < tokens.count, !tokens[index + 1].spaceBefore else {
      return false
    }
    let span = tokens[index + 1].span
    guard span.count == 2 || span.count >= 5 else { return false }
    func digit(_ at: Int) -> Bool { text[at] >= 0x30 && text[at] <= 0x39 }
    guard digit(span.lower), digit(span.lower + 1) else { return false }
    return span.count == 2 || Hangul.syllable(in: text, at: span.lower + 2) == Hangul.index("년")
  }
}
