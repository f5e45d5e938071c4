import ArticleText
import QuotationParsing

/// `(강조한) 것이다`, `셈이다`: the sentence explains words that were told before.
enum ExplainingNoun {
  private static let words = WordSet(["것이다", "것이었다", "것", "셈이다", "셈", "격이다", "것입니다", "셈입니다"])

  private static let speech = WordOpenings(["설명", "주장", "논리", "취지", "입장", "해명", "지적", "반박", "뜻을"])

  /// Whether the noun of the sentence is one of speech, so that who spoke before says this too.
  static func isOfSpeech(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { speech.begin(text, span) }

  /// `취지다`, `주장이다`, `설명이다`: nouns whose owner does not stand before the words with `이/가`.
  static func isWithoutSubject(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    ownerless.begin(text, span) || isView(text, span)
  }

  private static let ownerless = WordOpenings(["취지", "주장"])

  /// `(곧 짓는다는) 설명이다`, `전망이다`: what is said or expected of the topic by others.
  static func isView(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { views.begin(text, span) }

  private static let views = WordOpenings(["설명", "예상", "관측", "분석", "평가", "전망", "해석", "진단"])

  /// `(그만두어야 한다는) 뜻이다`: what words mean.
  static func isMeaning(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    matches(text, span) || meaning.begin(text, span)
  }

  private static let meaning = WordOpenings(["뜻이", "의미", "얘기", "이야", "취지", "설명", "논리"])

  /// Whether the word is such a noun with its copula.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `(반박한) 반면`, `(지적한) 데 비해`: what follows is set against what stands before.
enum Contrast {
  private static let words = WordOpenings(["반면"])
  private static let compared = WordSet(["비해", "반해", "비하여", "반하여"])

  /// Whether the contrast opens at unit `at`.
  static func opens(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    if words.begin(text, units[at].span) { return true }
    return at + 1 < units.count && units[at].span.count == 3 && compared.contains(text, units[at + 1].span)
      && Hangul.syllable(in: text, at: units[at].span.lower) == Hangul.index("데")
  }
}
