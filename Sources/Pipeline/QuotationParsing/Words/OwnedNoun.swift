import ArticleText

/// `(…자는 X의) 제안을`, `주장에`, `요구로`: nouns of words that their owner has uttered, whatever is done with them.
enum OwnedNoun {
  private static let nouns = WordOpenings([
    "제안", "요구", "주장", "지적", "설명", "해명", "발언", "요청", "비판", "입장", "반박", "경고", "권고", "조언", "의견", "견해", "호소", "당부", "촉구",
    "약속", "제의", "지시", "명령", "통보", "답변", "증언", "진술", "폭로", "전망", "분석", "진단", "평가", "비난", "건의", "부탁", "항의", "반론",
  ])
  private static let particles = WordSet([
    "을", "를", "에", "에는", "에도", "으로", "로", "과", "와", "과는", "와는", "에서",
  ])

  /// `(정부의) 말에`, `말을`: the bare word for words.
  private static let saying = WordSet(["말에", "말에는", "말에도", "말을"])

  /// The noun without its particle.
  static func words(_ text: Span<UInt8>, _ span: TextSpan) -> TextSpan {
    TextSpan(span.lower, span.lower + (saying.contains(text, span) ? 3 : 6))
  }

  /// `(정부의) 입장은`, `설명은`: whether the word is one of a view, whatever its particle; `주장은 (사실이 아니라는 것이다)` is as
  /// often what others think of it.
  static func isView(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { views.begin(text, span) }

  private static let views = WordOpenings([
    "입장", "설명", "지적", "의견", "견해", "전망", "분석", "진단", "평가", "제안", "요구", "방침",
  ])

  /// Whether the word is one with a particle behind which something is done with it; `요구나 (다름없다)` likens.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    saying.contains(text, span)
      || span.count > 6 && nouns.begin(text, span) && particles.contains(text, TextSpan(span.lower + 6, span.upper))
  }
}
