import ArticleText

/// Nouns of evaluation that nobody in the sentence need have said: `…다는 평가다`, `…다는 지적이다`.
///
/// A topic before them is what is evaluated, so only a noun in the genitive (`업계의 평가다`) is their speaker.
enum EvaluationNoun {
  private static let words: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("평", "가"), ("분", "석"), ("전", "망"), ("관", "측"), ("지", "적"), ("해", "석"), ("얘", "기"), ("이", "야"), ("진", "단"),
    ("시", "각"),
    ("반", "응"), ("목", "소"), ("여", "론"), ("우", "려"), ("비", "판"), ("후", "문"), ("평", "이"), ("평", "도"),
  ]

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let first = Hangul.syllable(in: text, at: span.lower),
      let second = Hangul.syllable(in: text, at: span.lower + 3)
    else { return false }
    return words.contains { Hangul.index($0.0) == first && Hangul.index($0.1) == second }
  }
}
