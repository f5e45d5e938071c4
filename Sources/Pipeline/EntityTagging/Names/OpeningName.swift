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
    while at >= 0, last - at <= 6, adjoins(words[at], words[at + 1]) {
      if !words[at].isBare || words[at].ending != nil {
        guard mayBeName(text, words[at], parts) else { return nil }
        found = found ?? at
      }
      if opens(tokens, words[at]) { break }
      at -= 1
    }
    guard let found, at >= 0, last - at <= 6, opens(tokens, words[at]) else { return nil }
    if found == at { return isKorean(text, words[at]) || isForeign(text, words[at...at]) ? at..<at + 1 : nil }
    return found == at + 1 && mayBeName(text, words[at], parts) && isForeign(text, words[at...found])
      ? at..<found + 1 : nil
  }

  /// Whether no table knows the word, and what it ends in can be the last syllable of a name.
  private func mayBeName(_ text: Span<UInt8>, _ word: Word, _ parts: [WordPart]) -> Bool {
    guard word.verbForm < 0, word.isUnknown(in: parts), !TimeNoun.matches(text, word.span) else { return false }
    switch word.tail.particle {
    case .none, .topic, .subject, .also, .with, .direction, .naming, .copula, .copulaAdnominal: return true
    default: return false
    }
  }

  /// Whether the word is a title with the particle of somebody who acts.
  private func bears(_ word: Word, _ parts: [WordPart]) -> Bool {
    switch word.tail.particle {
    case .topic, .subject, .also: parts[Int(word.parts.upperBound) - 1].classes.overlaps(.title)
    default: false
    }
  }

  /// Whether the word begins the text, a line, or a sentence.
  private func opens(_ tokens: [Token], _ word: Word) -> Bool {
    let first = Int(word.tokens.lowerBound)
    return word.startsLine || first == 0 || tokens[first - 1].kind == .stop
  }

  private func adjoins(_ word: Word, _ next: Word) -> Bool {
    word.tokens.upperBound == next.tokens.lowerBound && next.spaceBefore && !next.startsLine
  }

  /// A surname and two syllables, as given names may have them.
  private func isKorean(_ text: Span<UInt8>, _ word: Word) -> Bool {
    let span = word.note.isEmpty ? word.span : word.stem
    guard span.count == 9, names.isSurname(text, TextSpan(span.lower, span.lower + 3)) else { return false }
    return names.mayBeHalfOfGivenName(text, TextSpan(span.lower + 3, span.upper))
  }

  /// Whether the words read as a foreign name, by the mean of all.
  private func isForeign(_ text: Span<UInt8>, _ words: ArraySlice<Word>) -> Bool {
    let spans = words.map { $0.note.isEmpty ? $0.span : $0.stem }
    return spans.allSatisfy { (6...18).contains($0.count) }
      && spans.reduce(0) { $0 + names.foreignness(text, $1) } >= 40 * spans.count
  }
}
