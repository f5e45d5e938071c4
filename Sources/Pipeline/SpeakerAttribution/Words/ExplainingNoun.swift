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

  private static let ownerless = WordOpenings(["취지", "주장", "내용", "반응"])

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
