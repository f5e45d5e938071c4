import ArticleText
import LexiconTables

/// `김민지는`, `이유리는`, `김소라는`: Korean names whose last syllable makes an ending of verbs with the topic's particle
/// (`이기지는`, `말리는`, `가라는`).
struct NameLikeEnding {
  private let names: NameModel

  init(names: NameModel) { self.names = names }

  /// Whether word `last` is such a name, at a place where a subject stands; O(1).
  func stands(_ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], at last: Int) -> Bool {
    let word = words[last]
    guard word.span.count == 12, word.verbForm < 0, word.note.isEmpty, word.isUnknown(in: parts),
      Hangul.syllable(in: text, before: word.span.upper) == Hangul.index("는"),
      let end = Hangul.syllable(in: text, before: word.span.upper - 3),
      let before = Hangul.syllable(in: text, at: word.span.lower + 3)
    else { return false }
    let name = TextSpan(word.span.lower, word.span.upper - 3)
    let isTitled = isBehindTitle(words, parts, last)
    guard isTitled || word.opensSentence(tokens), !isNegated(text, tokens, word) else { return false }
    switch end {
    case Hangul.index("지"):
      return Self.beforeJi.contains(before) && names.koreanName(text, name) >= 3 && !Self.nouns.contains(text, name)
    case Hangul.index("리"): return Self.beforeRi.contains(before) && names.koreanName(text, name) >= 2
    case Hangul.index("라"):
      return Self.beforeRa.contains(before) && names.koreanName(text, name) >= 1
        && (isTitled || isBeforeTime(text, tokens, word))
    default: return false
    }
  }

  /// `배우 (김민지는)`: a bare title right before the word.
  private func isBehindTitle(_ words: [Word], _ parts: [WordPart], _ last: Int) -> Bool {
    guard last > 0, words[last - 1].isBare, words[last - 1...last].adjoin else { return false }
    return parts[Int(words[last - 1].parts.upperBound) - 1].classes.overlaps(.title)
  }

  /// `(이기지는) 않았다`: the verb of what is denied comes next.
  private func isNegated(_ text: Span<UInt8>, _ tokens: [Token], _ word: Word) -> Bool {
    guard let next = next(tokens, word), let first = Hangul.syllable(in: text, at: next.span.lower) else {
      return false
    }
    return Self.negations.contains(first)
  }

  /// `(김소라는) 지난달`, `(김소라는) 3일`, `(김소라는) “…”`: what stands behind a topic, and behind no adnominal.
  private func isBeforeTime(_ text: Span<UInt8>, _ tokens: [Token], _ word: Word) -> Bool {
    guard let next = next(tokens, word) else { return false }
    return 0x30...0x39 ~= text[next.span.lower] || next.kind == .doubleMark || TimeNoun.matches(text, next.span)
      || Self.days.contains(text, next.span)
  }

  private func next(_ tokens: [Token], _ word: Word) -> Token? {
    let at = Int(word.tokens.upperBound)
    return at < tokens.count && !tokens[at].startsLine ? tokens[at] : nil
  }

  private static let days = WordSet(["이날", "전날", "지난", "앞서", "최근", "당시"])
  private static let negations = SyllableSet("않못말없")
  /// Syllables that stand in given names before `지`, and in few nouns and no stems of verbs.
  private static let beforeJi = SyllableSet("민윤연영예은현선혜정희효보태명승형")
  private static let beforeRi = SyllableSet("유예규혜보")
  private static let beforeRa = SyllableSet("소보미유세혜하")
  /// Nouns that begin with a surname's syllable.
  private static let nouns = WordSet(["공연지", "주정지", "안정지", "여정지"])
}
