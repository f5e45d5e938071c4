import ArticleText

/// Verbs of saying something to somebody, and words that have somebody with `에게` beside them.
enum Addressing {
  private static let verbs = WordOpenings(["말했", "말한", "말하", "제안", "약속", "물었", "물은", "묻자", "항의"])
  private static let firsts = SyllableSet("있없주줬준줄줘갔간가온왔팔")
  private static let words = WordOpenings([
    "보내", "보낸", "보냈", "알리", "알렸", "알려", "전하", "전했", "전한", "전달", "건네", "건넨", "건넸", "돌아", "제공", "지급", "맡기", "맡겼",
    "부여", "넘기", "넘겼", "넘어", "유리", "불리", "필요", "중요", "영향", "피해", "도움", "부담", "책임", "달려", "드리", "드렸", "배포", "판매",
    "물어", "보여", "빌려", "빌린", "미치", "위협", "혜택", "기회", "사과", "보고", "요구", "요청", "지시", "지원", "배상", "보상", "투표", "선고", "구형",
  ])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    verbs.begin(text, span) || Commanding.begins(text, span)
  }

  /// Whether the word takes the noun with `에게` for its own.
  static func isInside(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    words.begin(text, span) || firsts.stands(in: text, at: span.lower)
  }
}
