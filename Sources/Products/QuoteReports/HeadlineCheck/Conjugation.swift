import ArticleText

/// What conjugation and clipping change of a word: `연다`, `열겠습니다` and `열 것` are one verb.
enum Conjugation {
  /// A syllable without its final consonant, and with the vowel that it has before contraction (`해` is `하`, `돼` is
  /// `되`, `켜` is `키`); anything else as it is.
  static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard Hangul.isSyllable(scalar) else { return scalar }
    let index = Hangul.index(scalar)
    let final = Hangul.final(of: index)
    let open = endings.contains(final) ? index - final : index
    let vowel = open / 28 % 21
    let whole = contractions[vowel].map { open + ($0 - vowel) * 28 } ?? open
    return Unicode.Scalar(UInt32(0xAC00 + whole)) ?? scalar
  }

  /// Whether letters behind the stem of a word can be particles or endings alone; nothing at all is such a tail.
  static func isTail(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.isEmpty || tails.contains(String(String.UnicodeScalarView(letters)))
  }

  /// Whether a syllable is a form of `하다` or `되다`, which make verbs of nouns.
  static func isLightVerb(_ scalar: Unicode.Scalar) -> Bool { base(scalar) == "하" || base(scalar) == "되" }

  /// Final consonants that endings put below a stem (ㄴ, ㄹ, ㅁ, ㅂ, ㅆ), and none.
  private static let endings: Set<Int> = [0, 4, 8, 16, 17, 20]

  /// Vowels that contraction makes of others: ㅐ of ㅏ, ㅕ and ㅑ of ㅣ, ㅘ of ㅗ, ㅙ of ㅚ, ㅝ of ㅜ.
  private static let contractions = [1: 0, 2: 20, 6: 20, 9: 8, 10: 11, 14: 13]

  private static let tails: Set<String> = Set(
    """
    은 는 이 가 을 를 의 도 만 과 와 에 엔 로 나 께 들 라 야 면 며 고 다 지 자 니 냐 네 서 게 기 음 어 아 해 던 든 단 듯 길 소 죠 요 인 일 임 니다
    에서 에게 에는 에도 까지 부터 보다 처럼 이다 이나 이고 이며 이라 으로 께서 이자 라고 라는 라며 라도
    어야 아야 어서 아서 으면 으며 으니 으나 지만 거나 도록 려고 는데 은데 었다 았다 었던 았던 었어 았어 었고 았고 느냐 는가 을까 는다 는지 은지
    지는 지도 지를 겠다 겠네 겠지 겠나 겠냐 겠고 겠어 냐고 자고 다고 다며 다는 어라 아라 더라 세요 시라 시오 습니다 겠습니다 었습니다 았습니다
    겠다고 었다고 았다고 는다고 을지 을게 을래 어요 아요 에요 예요 이에요 었으면 으면서 면서 니까 으니까 다가 려면 으려 려는 은커녕
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
