import ArticleText
import LexiconTables

/// Korean names whose last syllable reads as a particle, an ending of verbs or of nouns: `김명만 감독`, `박해진 이사장`,
/// `이시민 대표`, `박동일(45)`.
///
/// Before a title, a body or an age such a word is a name, unless it can govern or be governed there.
struct WholeName {
  private let names: NameModel

  init(names: NameModel) { self.names = names }

  /// Whether the first part of a word tells of whoever may be named before it; few do.
  @inline(__always)
  static func mayStand(before part: WordPart) -> Bool {
    part.classes.overlaps([.title, .affiliation, .personShort])
  }

  /// Whether word `at`, read otherwise, is the name of whom word `next` tells.
  func stands(
    _ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], at: Int, before next: Int
  ) -> Bool {
    let classes = parts[Int(words[next].parts.lowerBound)].classes
    guard at >= 0, classes.overlaps([.title, .affiliation]) else { return false }
    // Few words are as long as a name.
    let fit = fit(text, words[at])
    guard fit >= 1 else {
      return isForeign(text, tokens, words, parts, at, before: next)
        || endsInName(text, words[at], parts) && words[at..<next + 1].adjoin
    }
    guard words[at..<next + 1].adjoin else { return false }
    let part = parts[Int(words[at].parts.lowerBound)]
    if part.byEnding { return fit >= 2 && words[at].isBare }
    guard part.isUnknown || part.classes == .commonNoun || isOtherName(part, fit) else { return false }
    if words[at].ending != nil, words[at].tail.particle == .none {
      return fit >= 2 && opensPhrase(tokens, words, parts, at, isVerb: words[at].ending == .adnominal)
    }
    switch words[at].tail.particle {
    case .naming, .copula, .copulaAdnominal: return true
    case .none: return words[at].tail.isHonorific && AddressedName.mayEnd(text, words[at].stem)
    case .topic, .subject, .also, .with:
      if isWrongForm(text, words[at]) { return true }
      // Behind a topic another rarely follows at once, so that the first is part of a name.
      return fit >= 2 && classes.overlaps(.title) && words[next].tail.particle == .topic
        && words[at].tail.particle != .with && opensPhrase(tokens, words, parts, at)
    default: return false
    }
  }

  /// `…신설 검토김다인 (시장은)`: a name of the tables, glued to the end of a subtitle, that ends like a particle.
  private func endsInName(_ text: Span<UInt8>, _ word: Word, _ parts: [WordPart]) -> Bool {
    let span = word.note.isEmpty ? word.span : word.stem
    return !word.isBare && word.verbForm < 0 && word.isUnknown(in: parts) && span.count >= GluedName.least + 9
      && names.person(text, TextSpan(span.upper - 9, span.upper)) >= 0
  }

  /// `루킨 교수는`, `쿠마란 사장은`: a foreign name that opens a sentence and ends like an adnominal or a particle.
  private func isForeign(
    _ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], _ at: Int, before next: Int
  ) -> Bool {
    let word = words[at]
    guard bears(words[next], parts), words[at..<next + 1].adjoin, word.verbForm < 0, word.isUnknown(in: parts),
      (6...18).contains(word.span.count),
      word.opensSentence(tokens)
    else { return false }
    let endsLikeOther: Bool =
      switch word.tail.particle {
      case .naming, .copula, .copulaAdnominal: true
      case .none: word.ending != nil
      default: false
      }
    return endsLikeOther && names.foreignness(text, word.span) >= 40
  }

  /// `김호인 변호사`, `구미란 위원`: the first two syllables are the name of somebody else, or of a town.
  private func isOtherName(_ part: WordPart, _ fit: Int) -> Bool {
    part.span.count == 6
      && part.classes.overlaps(fit >= 2 ? [.person, .personShort, .place] : [.person, .personShort])
      && !part.classes.overlaps([.title, .organization, .country, .verb])
  }

  /// `임정은 나래증권 연구원은`: the word before a body and a title, if the title is the topic, so that the word is none.
  func farther(_ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], from last: Int) -> Int? {
    guard words[last].tail.particle == .topic, parts[Int(words[last].parts.lowerBound)].classes.overlaps(.title) else {
      return nil
    }
    var at = last - 1
    while at > 0, last - at < 4, words[at].isBare { at -= 1 }
    guard at >= 0, at < last - 1, words[at..<last + 1].adjoin, fit(text, words[at]) >= 2,
      parts[Int(words[at].parts.lowerBound)].isUnknown, words[at].tail.particle == .topic,
      opensPhrase(tokens, words, parts, at)
    else { return nil }
    return at
  }

  /// `한서윤 도메인 팀장은`, `한서윤 정신과 교수는`: whether the word before the title `last`, behind a name, is where its bearer
  /// works, whatever it ends in.
  func standsBetween(_ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], last: Int) -> Bool {
    guard last > 1, bears(words[last], parts), words[last - 1..<last + 1].adjoin, isBody(text, words[last - 1], parts)
    else { return false }
    var at = last - 2
    var least = 2
    while at > 0, last - at < 6, words[at].isBare, fit(text, words[at]) < least {
      // Beside a body that the tables know, less of a name is one.
      if parts[Int(words[at].parts.upperBound) - 1].classes.overlaps(.organization) { least = 1 }
      at -= 1
    }
    return words[at].isBare && words[at..<last].adjoin && fit(text, words[at]) >= least
      && opensPhrase(tokens, words, parts, at)
  }

  /// Whether the word is a title with the particle of somebody who acts.
  private func bears(_ word: Word, _ parts: [WordPart]) -> Bool {
    switch word.tail.particle {
    case .topic, .subject, .also, .genitive:
      parts[Int(word.parts.lowerBound)].classes.overlaps(.title)
    default: false
    }
  }

  /// Whether the word is no clause but the name of a body, or of a part of one, that ends like a particle or a verb.
  private func isBody(_ text: Span<UInt8>, _ word: Word, _ parts: [WordPart]) -> Bool {
    guard word.span.count >= 6, !parts[Int(word.parts.upperBound) - 1].classes.overlaps(.title) else { return false }
    switch word.tail.particle {
    case .with, .copula, .copulaAdnominal, .naming: return true
    case .subject: return word.isUnknown(in: parts)
    // `성북을 당협위원장`: a constituency.
    case .object:
      return parts[Int(word.parts.lowerBound)].classes.overlaps(.place)
        || Hangul.syllable(in: text, before: word.span.upper - 3) == Hangul.index("마")
    // `아론 대표`: the particle `론` is one of speech, not of news.
    case .direction: return Hangul.syllable(in: text, before: word.span.upper) == Hangul.index("론")
    case .none: return word.ending != nil
    default: return false
    }
  }

  /// Whether the word, read otherwise, is the name of whom the bracket behind it tells: `박동일(45)`, `한태운(사진)`,
  /// `마봉가(Mabonga)`; no particle stands before a bracket.
  ///
  /// Before `씨` any word is one (`금샛나(25)씨`).
  func standsBeforeBracket(_ text: Span<UInt8>, _ tokens: [Token], _ word: Word, _ parts: [WordPart]) -> Bool {
    let part = parts[Int(word.parts.lowerBound)]
    let open = Int(word.tokens.upperBound)
    guard !word.isBare || word.ending != nil, part.isUnknown || part.classes == .commonNoun, open + 1 < tokens.count,
      tokens[open].kind == .open, !tokens[open].spaceBefore, tokens[open + 1].kind == .word
    else { return false }
    let note = tokens[open + 1].span
    if fit(text, word) >= 1 || endsInName(text, word, parts) { return isAge(text, note) || spells(text, note) }
    guard word.verbForm < 0 else { return false }
    if isAge(text, note) { return isAddressed(text, tokens, behind: open + 2) && (6...15).contains(word.span.count) }
    return spells(text, note) && word.isUnknown(in: parts) && (6...18).contains(word.span.count)
      && names.foreignness(text, word.span) >= 20
  }

  /// `(25)씨는`: whether the bracket that token `close` closes stands before an address of persons.
  private func isAddressed(_ text: Span<UInt8>, _ tokens: [Token], behind close: Int) -> Bool {
    guard close + 1 < tokens.count, tokens[close].kind == .close, !tokens[close + 1].spaceBefore else { return false }
    return Hangul.syllable(in: text, at: tokens[close + 1].span.lower) == Hangul.index("씨")
  }

  private func isAge(_ text: Span<UInt8>, _ note: TextSpan) -> Bool {
    let digits = (note.lower..<note.upper).prefix { text[$0] >= 0x30 && text[$0] <= 0x39 }.count
    let hasUnit = note.count == digits + 3 && Hangul.syllable(in: text, before: note.upper) == Hangul.index("세")
    return (1...2).contains(digits) && (note.count == digits || hasUnit)
  }

  /// `(温国辉)`, `(Mabonga)`, `(사진)`: how the name is written elsewhere, or that its bearer is in the picture.
  private func spells(_ text: Span<UInt8>, _ note: TextSpan) -> Bool {
    let first = text[note.lower]
    if first < 0x80 { return first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z") }
    return 0x4E00...0x9FFF ~= UTF8Scalar.value(in: text, at: note.lower) || Self.pictured.contains(text, note)
  }

  private static let pictured = WordSet(["사진", "얼굴"])

  /// Whether the word, read with a particle, is the given name of somebody whose foreign surname follows: `헬레나 룸그렌`.
  func standsBeforeSurname(_ text: Span<UInt8>, _ words: [Word], _ parts: [WordPart], at: Int) -> Bool {
    guard words[at].tail.particle != .none, words[at].verbForm < 0, words[at].span.count >= 6,
      parts[Int(words[at + 1].parts.lowerBound)].classes.overlaps(.personShort)
    else { return false }
    return words[at].isUnknown(in: parts) && words[at..<at + 2].adjoin && names.isGivenName(text, words[at].span)
  }

  /// How well a word of three syllables reads as a name; 0 for a form of a known verb, or a word of several parts.
  private func fit(_ text: Span<UInt8>, _ word: Word) -> Int {
    let span = word.note.isEmpty ? word.span : word.stem
    guard span.count == 9, word.verbForm < 0, word.parts.count == 1 else { return 0 }
    return names.koreanName(text, span)
  }

  /// `은`, `이` behind a vowel, `나` behind a consonant: no particle stands so.
  private func isWrongForm(_ text: Span<UInt8>, _ word: Word) -> Bool {
    guard word.span.upper - Int(word.stemEnd) == 3, let last = Hangul.syllable(in: text, before: word.span.upper),
      let before = Hangul.syllable(in: text, before: word.span.upper - 3)
    else { return false }
    let isOpen = Hangul.final(of: before) == 0
    return isOpen ? Self.behindConsonants.contains(last) : Self.behindVowels.contains(last)
  }

  private static let behindConsonants = SyllableSet("은이과")
  private static let behindVowels = SyllableSet("는가와나")

  /// Whether nothing before the word can belong to it as a verb: a mark, a body, a noun in the genitive, a bare noun.
  ///
  /// Before what may be the adnominal of a verb a bare noun can be its object or its time (`깜짝 방문한 장관`).
  private func opensPhrase(
    _ tokens: [Token], _ words: [Word], _ parts: [WordPart], _ at: Int, isVerb: Bool = false
  ) -> Bool {
    let first = Int(words[at].tokens.lowerBound)
    guard at > 0, first > 0, !words[at].startsLine, tokens[first - 1].kind == .word else { return true }
    let before = words[at - 1]
    let classes = parts[Int(before.parts.lowerBound)].classes
    if isVerb { return before.isBare && classes.overlaps([.title, .organization]) }
    return before.isBare || before.verbForm >= 0 || before.ending != nil || before.tail.particle == .genitive
      || classes.overlaps([.connective, .frameAdverb])
  }
}
