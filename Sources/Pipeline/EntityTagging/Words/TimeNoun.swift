public import ArticleText

/// `뒤`, `직후`, `오후`, `지난주`, `(끝난) 만큼`: nouns that tell when or how, and so belong to no name or description behind them.
public enum TimeNoun {
  private static let nouns = WordSet([
    "전날", "당일", "다음날", "이튿날", "오전", "오후", "새벽", "아침", "저녁", "밤", "정오", "자정", "후", "뒤", "직후", "직전", "이후", "이전",
    "당시", "만큼", "대신", "가운데", "날", "순간", "요즘", "요새", "지금", "지난밤", "간밤", "한때", "벌써", "이미", "아직", "오늘날", "당장", "급기야",
    "정작", "평소", "어느덧", "아마", "반드시", "미리", "말", "초", "중순", "하순", "최신", "어제", "오늘", "내일", "지난주", "지난달", "지난해",
    "이번주", "다음주", "이달", "내달", "작년", "올해", "내년", "최근", "속", "와중", "도중", "끝", "때", "그때", "이때", "듯", "듯이", "경우",
  ])

  /// Whether the word is one.
  public static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
