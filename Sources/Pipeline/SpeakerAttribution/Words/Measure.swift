import ArticleText

/// What authorities do to somebody: `(조치를) 내렸다`, `(과징금을) 부과했다`, `(영장을) 청구했다`.
enum Measure {
  private static let words = WordOpenings(["내렸", "부과", "청구", "신청", "선고", "의뢰", "발부", "기소", "고발", "송치", "발령", "구형"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
