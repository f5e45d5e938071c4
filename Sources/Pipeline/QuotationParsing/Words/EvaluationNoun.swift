public import ArticleText

/// Nouns of evaluation that nobody in the sentence need have said: `…다는 평가다`, `…다는 지적이다`.
///
/// A topic before them is what is evaluated, so only a noun in the genitive (`업계의 평가다`) is their speaker.
public enum EvaluationNoun {
  private static let words = WordOpenings([
    "평가", "분석", "전망", "관측", "지적", "해석", "얘기", "이야", "진단", "시각", "목소", "여론", "우려", "비판", "후문", "평이", "평도",
    "중론", "정설", "통설",
  ])

  /// Whether the word begins with one.
  public static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
