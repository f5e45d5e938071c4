import ArticleText
import EntityTagging
import LexiconTables

/// Reads a sentence as units: words with their verb forms and complementizers, quotes as one piece.
struct UnitReader {
  let lexicon: Lexicon
  var units: [Unit] = []
  /// Classes of parts that a unit tells of.
  private let told: PartClasses = [.speechNoun, .document, .frameAdverb, .connective, .channel]

  /// Whether it reads words inside quotes, where a bracket holds what the reporter puts in.
  private let isInside: Bool

  /// Row of the noun `것`.
  private let thing: Int32

  init(lexicon: Lexicon, isInside: Bool = false) {
    self.lexicon = lexicon
    self.isInside = isInside
    thing = (0..<Int32(lexicon.count(of: .speechNouns))).first { lexicon.speechNoun($0).noun == "것" } ?? -1
  }

  /// Reads all sentences; O(tokens).
  mutating func run(
    _ text: Span<UInt8>, _ tokens: [Token], _ tagged: TaggedArticle, _ quotes: inout [QuotedSpan],
    _ sentences: inout [Sentence]
  ) {
    units.removeAll(keepingCapacity: true)
    var quote = 0
    for index in sentences.indices {
      let first = units.count
      var at = Int(sentences[index].tokens.lowerBound)
      while at < Int(sentences[index].tokens.upperBound) {
        while quote < quotes.count, Int(quotes[quote].open) < at {
          quotes[quote].sentence = Int32(index)
          quote += 1
        }
        if quote < quotes.count, Int(quotes[quote].open) == at {
          quotes[quote].sentence = Int32(index)
          append(quotes[quote], quote, tokens)
          at = Int(quotes[quote].close) + 1
        } else {
          at = read(text, tokens, tagged, at)
        }
      }
      while quote < quotes.count, Int(quotes[quote].open) < at {
        quotes[quote].sentence = Int32(index)
        quote += 1
      }
      sentences[index].units = Int32(first)..<Int32(units.count)
    }
  }

  private mutating func append(_ quote: QuotedSpan, _ index: Int, _ tokens: [Token]) {
    let close = min(Int(quote.close), tokens.count - 1)
    units.append(
      Unit(
        span: TextSpan(tokens[Int(quote.open)].span.lower, tokens[close].span.upper), kind: .quote,
        index: Int32(index), spaceBefore: tokens[Int(quote.open)].spaceBefore))
  }

  /// Reads what begins at token `at`; returns the token after it.
  private mutating func read(_ text: Span<UInt8>, _ tokens: [Token], _ tagged: TaggedArticle, _ at: Int) -> Int {
    let token = tokens[at]
    switch token.kind {
    case .word: return word(text, tokens, tagged, at)
    case .open: return isInsertedSubject(tokens, tagged, at) ? at + 1 : bracket(text, tokens, at)
    case .comma: units.append(Unit(span: token.span, kind: .comma, index: -1, spaceBefore: token.spaceBefore))
    default: units.append(Unit(span: token.span, kind: .mark, index: -1, spaceBefore: token.spaceBefore))
    }
    return at + 1
  }

  /// `“(한 시장이) ‘늦었다’고 했다”`: a bracket that the reporter puts in for a subject, with its particle.
  private func isInsertedSubject(_ tokens: [Token], _ tagged: TaggedArticle, _ open: Int) -> Bool {
    guard isInside, tokens[open].spaceBefore || tokens[open - 1].kind == .doubleMark else { return false }
    var at = open + 1
    while at < tokens.count, at - open <= 5, tokens[at].kind == .word, !tokens[at].startsLine { at += 1 }
    guard at > open + 1, at < tokens.count, tokens[at].kind == .close, tagged.wordOfToken[at - 1] >= 0 else {
      return false
    }
    let word = tagged.words[Int(tagged.wordOfToken[at - 1])]
    return word.tail.particle.isSubjectLike && word.ending == nil && word.verbForm < 0
      && tagged.mentionOfWord[Int(tagged.wordOfToken[at - 1])] >= 0
  }

  /// Skips a bracket with what it holds, if it closes on this line; one that opens the line or a sentence with a quote
  /// inside is a label (`[한서윤/시장 : "…"]`).
  private mutating func bracket(_ text: Span<UInt8>, _ tokens: [Token], _ open: Int) -> Int {
    let isFirst =
      tokens[open].startsLine
      || open > 0 && tokens[open - 1].kind == .stop && text[tokens[open].span.lower] == UInt8(ascii: "[")
    var at = open + 1
    while at < tokens.count, at < open + 60, !tokens[at].startsLine,
      !(isFirst && tokens[at].kind == .doubleMark && tokens[at - 1].kind == .other)
    {
      if tokens[at].kind == .close {
        units.append(
          Unit(
            span: TextSpan(tokens[open].span.lower, tokens[at].span.upper), kind: .bracket, index: -1,
            spaceBefore: tokens[open].spaceBefore))
        return at + 1
      }
      at += 1
    }
    units.append(Unit(span: tokens[open].span, kind: .mark, index: -1, spaceBefore: tokens[open].spaceBefore))
    return open + 1
  }

  private mutating func word(
    _ text: Span<UInt8>, _ tokens: [Token], _ tagged: TaggedArticle, _ at: Int
  ) -> Int {
    let index = Int(tagged.wordOfToken[at])
    guard index >= 0 else { return at + 1 }
    let word = tagged.words[index]
    var unit = Unit(span: word.span, kind: .word, index: Int32(index), spaceBefore: word.spaceBefore)
    unit.particle = word.tail.particle
    let mention = tagged.mentionOfWord[index]
    unit.inMention = mention >= 0
    if mention >= 0, tagged.mentions[Int(mention)].words.upperBound == Int32(index) + 1 {
      unit.mention = mention
      unit.isNamedBefore = isNamedBefore(text, mention, tagged)
      unit.isAnonymous = tagged.mentions[Int(mention)].kind == .anonymous
    }
    classify(&unit, tagged, word)
    if unit.isSpeechNoun, isConcession(text, tokens, word) { unit.particle = .copula }
    if let last = units.last, last.link == .adnominal, let particle = ContractedThing.particle(text, word.span) {
      (unit.isSpeechNoun, unit.speechNoun, unit.particle) = (true, thing, particle)
      unit.mention = -1
    }
    if Gloss.takesUp(text, word), isGluedBracket(units.count - 1), Gloss.stands(text, tokens, tagged, before: at) {
      units.removeLast()
    }
    let followsQuote = units.last?.kind == .quote && (!word.spaceBefore || Tail.isComplementizer(text, word.span))
    readVerb(text, &unit, word, followsQuote: followsQuote)
    if let last = units.last, last.kind == .word, last.particle == .none, Addition.matches(text, word.span),
      last.mention >= 0 || isUnreadNoun(last, tagged)
    {
      units[units.count - 1].particle = .also
      units[units.count - 1].ending = nil
    }
    if unit.isSpeechNoun { link(text, before: unit) }
    units.append(unit)
    return Int(word.tokens.upperBound)
  }

  /// `(한서윤 시장 …) 한 시장을`: a surname with a title, of somebody whose full name stands before.
  private func isNamedBefore(_ text: Span<UInt8>, _ index: Int32, _ tagged: TaggedArticle) -> Bool {
    let mention = tagged.mentions[Int(index)]
    guard mention.kind == .surnameTitle, mention.entity >= 0 else { return false }
    let bearer = tagged.entities[Int(mention.entity)]
    return bearer.firstMention < mention.span.start && !bearer.name.utf8.contains(0x20)
      && Hangul.syllable(in: text, at: mention.span.lower) == Hangul.syllable(in: text, at: Int(bearer.firstMention))
  }

  /// `(이 법이) 위헌이란 주장을`, `(그가) 범인이란 관측이`: before a noun of what is held the word with `이란` ends a clause.
  private mutating func link(_ text: Span<UInt8>, before noun: Unit) {
    guard let last = units.last, last.kind == .word, last.link == nil, last.particle == .naming, noun.spaceBefore,
      ClaimNoun.begins(text, noun.span), Hangul.syllable(in: text, before: last.span.upper) == Hangul.index("란")
    else { return }
    let hasCopula = Hangul.syllable(in: text, before: last.span.upper - 3) == Hangul.index("이")
    units[units.count - 1].link = .adnominal
    units[units.count - 1].linkStart = last.span.end - (hasCopula ? 6 : 3)
    units[units.count - 1].ending = nil
  }

  /// `“문을 연다”(12일)고`: whether the unit is a bracket between a closing mark and what takes the words up.
  private func isGluedBracket(_ last: Int) -> Bool {
    last > 0 && units[last].kind == .bracket && !units[last].spaceBefore && units[last - 1].kind == .quote
  }

  private func classify(_ unit: inout Unit, _ tagged: TaggedArticle, _ word: Word) {
    guard let last = word.parts.last else { return }
    let classes = tagged.parts[Int(last)].classes
    guard classes.overlaps(told) else { return }
    unit.isSpeechNoun = classes.overlaps(.speechNoun)
    unit.isDocument = classes.overlaps(.document)
    if unit.isSpeechNoun { unit.speechNoun = row(of: .speechNoun, tagged.parts[Int(last)]) }
    unit.isFrame = classes.overlaps([.frameAdverb, .connective])
    unit.isChannel = classes.overlaps(.channel)
  }

  /// `(…다는) 입장이나, (B는)`: the copula with `나` before a comma, not the particle `이나`.
  private func isConcession(_ text: Span<UInt8>, _ tokens: [Token], _ word: Word) -> Bool {
    let next = Int(word.tokens.upperBound)
    guard next < tokens.count, tokens[next].kind == .comma, word.span.count >= 9 else { return false }
    return Hangul.syllable(in: text, before: word.span.upper) == Hangul.index("나")
      && Hangul.syllable(in: text, before: word.span.upper - 3) == Hangul.index("이")
  }

  /// `소속사 빌리랩 (역시)`: a noun that no table knows, whether it ends like an adnominal (`박태진 역시`) or not.
  private func isUnreadNoun(_ unit: Unit, _ tagged: TaggedArticle) -> Bool {
    let word = tagged.words[Int(unit.index)]
    return unit.verb < 0 && (unit.ending == nil || unit.ending == .adnominal) && unit.link == nil
      && word.isUnknown(in: tagged.parts) && word.stem.count >= 6
  }

  private func row(of wordClass: WordClass, _ part: WordPart) -> Int32 {
    for offset in 0..<Int(part.senseCount) {
      let sense = lexicon.senses[Int(part.firstSense) + offset]
      if sense.wordClass == wordClass { return sense.row }
    }
    return -1
  }

  // MARK: Verbs and complementizers

  private func readVerb(_ text: Span<UInt8>, _ unit: inout Unit, _ word: Word, followsQuote: Bool) {
    if followsQuote, let link = word.markLink {
      unit.link = link
      unit.linkStart = word.span.start
      return
    }
    if word.verbForm >= 0 {
      let form = lexicon.verbForm(word.verbForm)
      unit.verb = form.verb
      unit.ending = form.ending
      unit.isPassive = form.isPassive
      unit.tense = form.tense
      unit.hasNoun = word.tokens.count > 1
      if form.ending == .quotative || form.ending == .quotativeAnd || form.ending == .quotativeAdnominal {
        readClauseLink(text, &unit, word)
      }
      return
    }
    let mayLink = word.tail.particle == .none || word.tail.particle == .naming || word.tail.particle == .copula
    guard unit.mention < 0 || mayLink else { return }
    readClauseLink(text, &unit, word)
    if unit.link == nil, unit.mention < 0 {
      unit.ending = word.ending
      unit.isPassive = word.isPassive
    }
    if unit.ending == nil, !unit.isSpeechNoun, unit.particle == .copula, isPastContrast(text, word.span) {
      unit.ending = .but
      unit.tense = .past
    }
  }

  /// `(조사할) 예정이었지만`, `예정이었으나`: a noun with a copula that closes its clause.
  private func isPastContrast(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { Self.pastContrasts.end(text, span) }

  private static let pastContrasts = WordEndings(["었지만", "였지만", "었으나", "였으나"])

  private func readClauseLink(_ text: Span<UInt8>, _ unit: inout Unit, _ word: Word) {
    guard let link = word.clauseLink, !FalseLink.matches(text, word.span) else { return }
    unit.link = link
    unit.linkStart = word.clauseEnd
  }
}
