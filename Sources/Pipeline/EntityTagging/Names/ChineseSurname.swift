import ArticleText

/// `겅 대변인`, `쑹 부장`: Chinese surnames of one syllable that are no Korean ones, nor nouns before a title.
enum ChineseSurname {
  private static let surnames = SyllableSet("겅궈뤼쉬쉐쑨쑹셰펑톈덩딩돤룽멍뤄슝옌쩡취츠친캉탕푸화루리린쿵샹훙란퉁팡녜롼량")

  /// Whether the span is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count == 3 && surnames.stands(in: text, at: span.lower)
  }
}
