/// The shapes that a verb's stem takes before endings.
///
/// | shape | 하다 | 묻다 | 긋다 | 돕다 | 부르다 | 열다 |
/// |---|---|---|---|---|---|---|
/// | `base`, before consonants | 하 | 묻 | 긋 | 돕 | 부르 | 열 |
/// | `open`, before 으 | 하 | 물 | 그 | 도우 | 부르 | 열 |
/// | `infinitives`, -아/어 | 해, 하여 | 물어 | 그어 | 도와 | 불러 | 열어 |
struct VerbStem {
  /// What the stem asks of an ending that begins with 으.
  enum Linking {
    /// A vowel: 하며.
    case vowel
    /// A consonant: 물으며.
    case consonant
    /// ㄹ, which stays before ㅁ and falls before ㄴ, ㄹ, ㅂ, ㅅ: 열며, 연다.
    case liquid
  }

  let base: [UInt32]
  let open: [UInt32]
  /// The usual one first.
  let infinitives: [[UInt32]]
  let linking: Linking
  /// Whether `base` ends in a consonant: 묻는다, 묻습니다.
  let isClosed: Bool

  /// The stem of a dictionary form without its 다.
  init(_ stem: [UInt32]) {
    let last = stem.last.flatMap(HangulSyllable.init)
    base = stem
    isClosed = (last?.tail ?? 0) != 0 && last?.tail != HangulSyllable.Tail.l
    (open, linking, infinitives) = Self.shapes(of: stem)
  }

  private static func shapes(of stem: [UInt32]) -> ([UInt32], Linking, [[UInt32]]) {
    guard let last = stem.last.flatMap(HangulSyllable.init) else { return (stem, .vowel, [stem]) }
    if last.tail == 0 { return (stem, .vowel, OpenStem.infinitives(of: stem, last: last)) }
    if last.tail == HangulSyllable.Tail.l { return (stem, .liquid, [stem + [joined(after: last)]]) }
    return ClosedStem.shapes(of: stem, last: last)
  }

  /// 아 or 어, as the vowel of the syllable before it asks.
  static func joined(after syllable: HangulSyllable) -> UInt32 {
    let isBright = [HangulSyllable.Vowel.a, HangulSyllable.Vowel.ya, HangulSyllable.Vowel.o].contains(syllable.vowel)
    return isBright ? "아".scalar : "어".scalar
  }
}

extension String {
  /// The first character's code point.
  var scalar: UInt32 { unicodeScalars.first?.value ?? 0 }
  /// The code points.
  var scalarValues: [UInt32] { unicodeScalars.map(\.value) }
}
