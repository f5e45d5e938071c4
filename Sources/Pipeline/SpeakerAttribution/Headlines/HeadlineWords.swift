import ArticleText
import QuotationParsing

/// The words of a headline's quote, as they return in the body with particles and endings.
struct HeadlineWords {
  /// Words of two syllables and more in order, marks left out.
  private let words: [TextSpan]
  /// What is asked of a noun: `또`, `왜`.
  private static let wonder = SyllableSet("또왜")

  /// Reads the words of `span`; O(length).
  init(_ text: Span<UInt8>, _ span: TextSpan) { words = Self.words(of: span, text).filter { $0.count >= 6 } }

  /// `수출이 또?`: a noun and a word of wonder, which nobody in particular says.
  static func isWonder(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let words = words(of: span, text)
    guard words.count <= 3, let last = words.last, last.count == 3 else { return false }
    return wonder.stands(in: text, at: last.lower)
  }

  /// `다리 여유 있어` in `다리에 여유가 있다`: whether each word begins one of `span`, the last but for its ending.
  ///
  /// Two words and five syllables at least; O(words × length).
  func areBack(in text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard words.count >= 2, words.reduce(0, { $0 + $1.count }) >= 15, let last = words.last else { return false }
    let others = Self.words(of: span, text)
    return words.allSatisfy { word in
      let stem = word == last ? TextSpan(word.lower, word.upper - 3) : word
      return others.contains { Self.begins(text, $0, with: stem) }
    }
  }

  /// `추가 하락`: whether the words are two nouns.
  static func isPair(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let words = words(of: span, text)
    return words.count == 2 && words.allSatisfy { 6...9 ~= $0.count } && !ClauseEnding.ends(text, span)
  }

  /// Whether both words begin words of `span`; O(length).
  func areBoth(in text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let others = Self.words(of: span, text)
    return words.count == 2 && words.allSatisfy { word in others.contains { Self.begins(text, $0, with: word) } }
  }

  /// `방역에 총력(을)`: whether the two words begin words of `span` near one another, not `하락할 때마다 집을 추가(로)`; O(length).
  func areTogether(in text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let others = Self.words(of: span, text)
    guard let first = words.first, let last = words.last else { return false }
    return others.indices.contains { at in
      guard Self.begins(text, others[at], with: first) else { return false }
      if Self.begins(text, TextSpan(others[at].lower + first.count, others[at].upper), with: last) { return true }
      return others[max(0, at - 2)..<min(others.count, at + 4)].contains { Self.begins(text, $0, with: last) }
    }
  }

  /// `승민도 (훔쳤다)`: the noun with which the words begin as their subject; `nil` where none does.
  static func subject(_ text: Span<UInt8>, _ span: TextSpan) -> TextSpan? {
    guard let first = words(of: span, text).first, first.count >= 9, first.upper < span.upper,
      text[first.upper] == 0x20, subjects.stands(in: text, before: first.upper)
    else { return nil }
    return TextSpan(first.lower, first.upper - 3)
  }

  private static let subjects = SyllableSet("이가은는도")

  private static func begins(_ text: Span<UInt8>, _ word: TextSpan, with stem: TextSpan) -> Bool {
    word.count >= stem.count && (0..<stem.count).allSatisfy { text[word.lower + $0] == text[stem.lower + $0] }
  }

  /// Runs of syllables.
  private static func words(of span: TextSpan, _ text: Span<UInt8>) -> [TextSpan] {
    var found: [TextSpan] = []
    var (start, at) = (span.lower, span.lower)
    while at <= span.upper {
      let isSyllable = at < span.upper && Hangul.syllable(in: text, at: at) != nil
      if !isSyllable, at > start { found.append(TextSpan(start, at)) }
      at += isSyllable ? 3 : at < span.upper ? UTF8Scalar.length(text[at]) : 1
      if !isSyllable { start = at }
    }
    return found
  }
}
