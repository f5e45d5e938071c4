import ArticleText

/// `형사과`, `교통정책과`: parts of police stations and of offices, whose last syllable is a particle elsewhere.
enum Department {
  private static let certain = WordEndings([
    "형사과", "수사과", "청소년과", "총무과", "건축과", "민원과", "위생과", "세무과", "농정과", "축산과", "외사과", "녹지과",
  ])
  private static let long = WordEndings([
    "정책과", "교통과", "환경과", "안전과", "지원과", "관리과", "행정과", "예산과", "소득과", "복지과", "체육과", "재난과", "감사과", "주택과", "도로과", "문화과",
    "관광과", "경제과", "진흥과", "회계과",
  ])

  /// Whether the span is one; behind a noun that is an ordinary word too, four syllables and `과`.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    certain.end(text, span) || span.count >= 15 && long.end(text, span)
  }
}
