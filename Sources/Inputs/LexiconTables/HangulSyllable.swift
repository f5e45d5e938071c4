/// A Hangul syllable taken apart: lead, vowel, tail, each as its number in Unicode's arithmetic.
struct HangulSyllable: Equatable {
  var lead: UInt32
  var vowel: UInt32
  /// 0 for an open syllable.
  var tail: UInt32

  /// Takes a precomposed syllable apart; `nil` for any other character.
  init?(_ scalar: UInt32) {
    guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
    let index = scalar - 0xAC00
    (lead, vowel, tail) = (index / 588, index / 28 % 21, index % 28)
  }

  /// The precomposed syllable.
  var scalar: UInt32 { 0xAC00 + (lead * 21 + vowel) * 28 + tail }

  /// Numbers of leads.
  enum Lead {
    static let n: UInt32 = 2
    static let ss: UInt32 = 10
    static let s: UInt32 = 9
    /// The mute ㅇ.
    static let none: UInt32 = 11
  }

  /// Numbers of vowels.
  enum Vowel {
    static let a: UInt32 = 0
    static let ae: UInt32 = 1
    static let ya: UInt32 = 2
    static let eo: UInt32 = 4
    static let e: UInt32 = 5
    static let yeo: UInt32 = 6
    static let o: UInt32 = 8
    static let wa: UInt32 = 9
    static let wae: UInt32 = 10
    static let oe: UInt32 = 11
    static let u: UInt32 = 13
    static let wo: UInt32 = 14
    static let eu: UInt32 = 18
    static let i: UInt32 = 20
  }

  /// Numbers of tails.
  enum Tail {
    static let n: UInt32 = 4
    static let d: UInt32 = 7
    static let l: UInt32 = 8
    static let lm: UInt32 = 10
    static let m: UInt32 = 16
    static let b: UInt32 = 17
    static let s: UInt32 = 19
    static let ss: UInt32 = 20
  }

  /// The tail that a free-standing jamo at the start of an ending adds to the stem: ㄴ, ㄹ, ㅁ, ㅂ.
  static func tail(ofJamo scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3134: Tail.n
    case 0x3139: Tail.l
    case 0x3141: Tail.m
    case 0x3142: Tail.b
    default: nil
    }
  }
}
