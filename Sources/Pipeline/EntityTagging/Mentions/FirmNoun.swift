public import ArticleText

/// `시장조사업체 (가온포스)`, `로봇 전문기업 (누리테크)`: nouns of firms, behind which the name of one stands.
public enum FirmNoun {
  private static let nouns = WordEndings([
    "업체", "기업", "회사", "개발사", "제작사", "운영사", "기획사", "소속사", "보험사", "투자사", "제약사", "통신사", "항공사", "건설사", "유통사", "배급사",
    "출판사",
  ])
  private static let institutes = WordEndings(["조사기관", "평가기관"])

  /// Whether the word ends in one.
  public static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }

  /// Whether the word is one that tells what the firm does: two syllables at least before `업체`.
  static func tellsTrade(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count >= 12 && (nouns.end(text, span) || institutes.end(text, span))
  }
}
