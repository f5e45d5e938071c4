public import ArticleText
import EntityTagging

/// `시민단체 (‘숲의 소리’)`, `계정 (‘달빛’)`: nouns behind which marks hold a name.
public enum NameBearer {
  private static let bodies = WordSet([
    "기업", "업체", "회사", "소속사", "기획사", "제작사", "출판사", "스타트업", "벤처기업", "단체", "시민단체", "환경단체", "인권단체", "매체",
  ])
  private static let others = WordSet([
    "보수단체", "여성단체", "동물단체", "유튜버", "유튜브", "채널", "계정", "모임", "동호회", "그룹", "연대", "커뮤니티", "사이트", "플랫폼", "앱", "팀", "밴드",
    "누리꾼", "네티즌", "블로거", "스트리머", "전문매체", "언론", "온라인매체",
  ])

  private static let bodyNouns = WordEndings([
    "매체", "기관", "일간", "일간지", "주간지", "월간지", "경제지", "전문지", "방송사", "언론사", "통신사", "신문사", "단체", "투자은행", "평가사", "운용사", "증권사",
    "컨설팅사", "연구소", "싱크탱크", "로펌", "스타트업", "쇼핑몰", "플랫폼", "프로그램", "프랜차이즈",
  ])

  /// `데이터분석업체 (나래는)`, `일간 (누리는)`: whether the word ends in a noun behind which a body is named.
  public static func endsInBody(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    FirmNoun.ends(text, span) || bodyNouns.end(text, span)
  }

  /// Whether the word is a noun of bodies.
  public static func isBody(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { bodies.contains(text, span) }

  /// Whether the word is any such noun.
  public static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    bodies.contains(text, span) || others.contains(text, span)
  }
}
