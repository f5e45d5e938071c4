import ArticleText

/// `…는 말로 통한다`, `…는 뜻으로 읽힌다`: how words are taken; nobody says them.
enum Interpretation {
  private static let verbs = WordOpenings([
    "통하", "통한", "통했", "읽히", "읽힌", "읽혔", "받아", "해석", "풀이", "들리", "들린", "들렸", "들려",
  ])

  /// Whether the verb tells how something is taken.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
