import ArticleText

/// `사이(라고)`, `어린이(라며)`: nouns that end in an `이` of their own, which is no copula.
enum NounInI {
  private static let nouns = WordSet([
    "사이", "차이", "아이", "나이", "어린이", "젊은이", "늙은이", "고양이", "호랑이", "원숭이", "달팽이", "종이", "놀이", "오이", "먹이", "목걸이", "떡볶이",
    "곰팡이", "지팡이", "겁쟁이", "거짓말쟁이", "멍청이", "물놀이", "불꽃놀이", "쌍둥이", "외톨이", "글쓴이", "지은이", "옮긴이",
    "엮은이", "하루살이", "총알받이", "바람막이", "재떨이", "구두닦이",
  ])

  /// Whether the word, up to its complementizer, is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
