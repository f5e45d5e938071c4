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
