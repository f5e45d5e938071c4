/// The eight working variables of one block.
struct SHA256Rounds {
  private var a, b, c, d, e, f, g, h: UInt32

  init(_ state: InlineArray<8, UInt32>) {
    (a, b, c, d) = (state[0], state[1], state[2], state[3])
    (e, f, g, h) = (state[4], state[5], state[6], state[7])
  }

  /// Sixteen rounds written out, so that the variables change places by name and not by moves.
  @inline(__always)
  mutating func sixteen(_ words: inout SHA256Schedule, from first: Int) {
    Self.round(a, b, c, &d, e, f, g, &h, words.word(first + 0))
    Self.round(h, a, b, &c, d, e, f, &g, words.word(first + 1))
    Self.round(g, h, a, &b, c, d, e, &f, words.word(first + 2))
    Self.round(f, g, h, &a, b, c, d, &e, words.word(first + 3))
    Self.round(e, f, g, &h, a, b, c, &d, words.word(first + 4))
    Self.round(d, e, f, &g, h, a, b, &c, words.word(first + 5))
    Self.round(c, d, e, &f, g, h, a, &b, words.word(first + 6))
    Self.round(b, c, d, &e, f, g, h, &a, words.word(first + 7))
    Self.round(a, b, c, &d, e, f, g, &h, words.word(first + 8))
    Self.round(h, a, b, &c, d, e, f, &g, words.word(first + 9))
    Self.round(g, h, a, &b, c, d, e, &f, words.word(first + 10))
    Self.round(f, g, h, &a, b, c, d, &e, words.word(first + 11))
    Self.round(e, f, g, &h, a, b, c, &d, words.word(first + 12))
    Self.round(d, e, f, &g, h, a, b, &c, words.word(first + 13))
    Self.round(c, d, e, &f, g, h, a, &b, words.word(first + 14))
    Self.round(b, c, d, &e, f, g, h, &a, words.word(first + 15))
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let first = h &+ word &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ (((f ^ g) & e) ^ g)
    d = d &+ first
    // `a ^ b` is `b ^ c` of the next round, and worked out once.
    h = first &+ (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ (((a ^ b) & (b ^ c)) ^ b)
  }

  func add(to state: inout InlineArray<8, UInt32>) {
    state = [
      state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d,
      state[4] &+ e, state[5] &+ f, state[6] &+ g, state[7] &+ h,
    ]
  }
}

extension UInt32 {
  /// Turned right by `count` bits.
  @inline(__always)
  func rotated(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}
