import ArticleText

/// Bound nouns that close the clause before them: `…한 것`, `…한 데 대해`, `…할 경우`.
enum BoundNoun {
  private static let single = SyllableSet("것데점때뒤후채듯만바")
  private static let double = WordOpenings([
    "경우", "이후", "직후", "가운", "사실", "이유", "만큼", "상황", "상태", "배경", "과정", "문제", "시점", "무렵",
  ])

  /// Whether the word is one of a single syllable, a particle may follow.
  static func isSingle(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count <= 9 && single.stands(in: text, at: span.lower)
  }

  /// `(물러난) 데`, `(물러난) 것에`: what a clause before it becomes.
  static func isThing(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count <= 9 && things.stands(in: text, at: span.lower)
  }

  private static let things = SyllableSet("데것")

  /// Whether the word begins with one, a particle may follow.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    isSingle(text, span) || span.count >= 6 && double.begin(text, span)
  }
}

/// Adnominal forms that have become postpositions and take no subject: `대한`, `위한`, `따른`, `둘러싼`.
enum PostpositionalAdnominal {
  private static let before = SyllableSet("대위관의향통인비")

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count == 6 || span.count == 9, let last = Hangul.syllable(in: text, before: span.upper),
      let stem = Hangul.syllable(in: text, before: span.upper - 3)
    else { return false }
    if span.count == 9 { return last == Hangul.index("싼") && stem == Hangul.index("러") }
    return last == Hangul.index("한") && before.contains(stem) || last == Hangul.index("른") && stem == Hangul.index("따")
  }
}
