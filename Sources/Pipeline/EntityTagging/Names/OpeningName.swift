import ArticleText
import LexiconTables

/// Names that open a sentence and read as something else: `최항도 나루신보 이사장은`, `사울로 사무총장은`, `브렌다 헤일 대법관은`.
///
/// From a title with the particle of somebody who acts the words are read leftwards to where the sentence begins: a word
/// there that no table knows governs nothing, whatever it ends in, and is the name of the title's bearer.
struct OpeningName {
  private let names: NameModel

  init(names: NameModel) { self.names = names }

  /// The words that must be read as a name for the sake of the title that is word `last`; O(1), six words at most.
  func words(
    _ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], before last: Int
  ) -> Range<Int>? {
    guard bears(words[last], parts) else { return nil }
    var found: Int?
    var at = last - 1
    while at >= 0, last - at <= 6, words[at...at + 1].adjoin {
      if !words[at].isBare || words[at].ending != nil {
        guard mayBeName(text, words[at], parts) else { return nil }
        found = found ?? at
      }
      if words[at].opensSentence(tokens) { break }
      at -= 1
    }
    guard let found, at >= 0, last - at <= 6, words[at].opensSentence(tokens) else { return nil }
    if found == at { return isKorean(text, words[at]) || isForeign(text, words[at...at]) ? at..<at + 1 : nil }
    guard found == at + 1 else { return nil }
    let isPair = mayBeName(text, words[at], parts) && isForeign(text, words[at...found])
    return isPair || isBehindGivenName(text, words, at: found) ? (isPair ? at : found)..<found + 1 : nil
  }

  /// Whether no table knows the word, and what it ends in can be the last syllable of a name.
  private func mayBeName(_ text: Span<UInt8>, _ word: Word, _ parts: [WordPart]) -> Bool {
    guard word.verbForm < 0, word.isUnknown(in: parts) || isSurname(word, parts), !TimeNoun.matches(text, word.span)
    else { return false }
    switch word.tail.particle {
    case .none, .topic, .subject, .also, .with, .direction, .naming, .copula, .copulaAdnominal: return true
    default: return false
    }
  }

  /// `로이`: whether all that the tables know of the word is a surname, behind which a particle seems to stand.
  private func isSurname(_ word: Word, _ parts: [WordPart]) -> Bool {
    word.parts.count == 1 && parts[Int(word.parts.lowerBound)].classes.subtracting(.weak) == .surname
  }

  /// Whether the word is a title with the particle of somebody who acts.
  private func bears(_ word: Word, _ parts: [WordPart]) -> Bool {
    switch word.tail.particle {
    case .topic, .subject, .also: parts[Int(word.parts.upperBound) - 1].classes.overlaps(.title)
    default: false
    }
  }

  /// `정새나 국방부 대변인은`: the word that opens a sentence before a body and a title that is the topic: no subject stands so;
  /// `아르촌 바루킨 국방부 대변인은`: the second of two foreign words there.
  func opener(_ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], from last: Int) -> Int? {
    guard words[last].tail.particle == .topic, parts[Int(words[last].parts.lowerBound)].classes.overlaps(.title) else {
      return nil
    }
    var at = last - 1
    while at >= 0, last - at < 5, words[at].isBare { at -= 1 }
    guard at >= 0, at < last - 1, words[at..<last + 1].adjoin,
      parts[Int(words[at + 1].parts.lowerBound)].classes.overlaps(.affiliation)
    else { return nil }
    let isName =
      words[at].opensSentence(tokens)
      ? mayBeWhole(text, words[at], parts) : mayBeSurname(text, tokens, words, parts, at)
    return isName ? at : nil
  }

  /// Whether a word that ends like another is of foreign syllables, behind one such word that opens a sentence.
  private func mayBeSurname(
    _ text: Span<UInt8>, _ tokens: [Token], _ words: [Word], _ parts: [WordPart], _ at: Int
  ) -> Bool {
    guard at > 0, words[at - 1].isBare, words[at - 1].opensSentence(tokens), words[at - 1..<at + 1].adjoin else {
      return false
    }
    return words[at].verbForm < 0
      && words[at - 1...at].allSatisfy {
        $0.isUnknown(in: parts) && (6...18).contains($0.span.count) && names.foreignness(text, $0.span) >= 40
      }
  }

  /// Whether a word with `이/가` or `나` may be a name with them.
  private func mayBeWhole(_ text: Span<UInt8>, _ word: Word, _ parts: [WordPart]) -> Bool {
    let part = parts[Int(word.parts.lowerBound)]
    guard word.verbForm < 0, word.parts.count == 1, part.isUnknown || part.classes == .commonNoun,
      word.tail.particle == .subject || word.tail.particle == .with,
      names.isSurname(text, TextSpan(word.span.lower, word.span.lower + 3))
    else { return false }
    return word.span.count == 9
      ? names.mayBeHalfOfGivenName(text, TextSpan(word.span.lower + 3, word.span.upper))
      : (12...15).contains(word.span.count) && names.foreignness(text, word.span) >= 20
  }

  /// A surname and two syllables, as given names may have them.
  private func isKorean(_ text: Span<UInt8>, _ word: Word) -> Bool {
    let span = word.note.isEmpty ? word.span : word.stem
    guard span.count == 9, names.isSurname(text, TextSpan(span.lower, span.lower + 3)) else { return false }
    return names.mayBeHalfOfGivenName(text, TextSpan(span.lower + 3, span.upper))
  }

  /// `토르 (로이)`: whether names begin with the word before it, and it may be of a foreign name itself.
  private func isBehindGivenName(_ text: Span<UInt8>, _ words: [Word], at: Int) -> Bool {
    let span = words[at].span
    return words[at].note.isEmpty && (6...12).contains(span.count) && names.foreignness(text, span) >= 10
      && words[at - 1].isBare && names.isGivenName(text, words[at - 1].span)
  }

  /// Whether the words read as a foreign name, by the mean of all.
  private func isForeign(_ text: Span<UInt8>, _ words: ArraySlice<Word>) -> Bool {
    let spans = words.map { $0.note.isEmpty ? $0.span : $0.stem }
    return spans.allSatisfy { (6...18).contains($0.count) }
      && spans.reduce(0) { $0 + names.foreignness(text, $1) } >= 40 * spans.count
  }
}
