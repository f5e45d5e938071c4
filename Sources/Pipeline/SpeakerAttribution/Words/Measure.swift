import ArticleText

/// What authorities do to somebody or something: `(조치를) 내렸다`, `(과징금을) 부과했다`, `(관세를) 낮췄다`.
enum Measure {
  private static let words = WordOpenings([
    "내렸", "부과", "청구", "신청", "선고", "의뢰", "발부", "기소", "고발", "송치", "발령", "구형",
    "낮췄", "낮추", "높였", "높이", "면제", "적용", "실시", "시행", "점검", "인상", "인하", "허용", "지급", "승인", "징수", "매각", "감면",
  ])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
