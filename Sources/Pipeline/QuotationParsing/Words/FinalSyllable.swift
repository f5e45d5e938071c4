import ArticleText

/// `했다`, `해요`, `하죠`, `할까`: how a sentence ends that is said in full, and no headline or slogan.
public enum FinalSyllable {
  private static let finals = SyllableSet("다요죠까")

  /// Whether it is the syllable of this index, as ``Hangul`` counts: `했다.26일` ends a sentence even without a space.
  static func matches(_ syllable: Int) -> Bool { finals.contains(syllable) }

  /// Whether the syllable before byte `end` is the last of such a sentence.
  ///
  /// ```swift
  /// FinalSyllable.stands(in: text, before: sentence.span.upper)   // 문을 연다
  /// ```
  public static func stands(in text: Span<UInt8>, before end: Int) -> Bool { finals.stands(in: text, before: end) }
}
