/// The eight working variables of one block.
struct SHA256Rounds {
  private var a, b, c, d, e, f, g, h: UInt32

  init(_ state: InlineArray<8, UInt32>) {
    (a, b, c, d) = (state[0], state[1], state[2], state[3])
    (e, f, g, h) = (state[4], state[5], state[6], state[7])
  }

  /// Eight rounds written out twice, so that the variables change places by name and not by moves.
  @inline(__always)
  mutating func sixteen(_ words: InlineArray<16, UInt32>, constants first: Int) {
    for index in stride(from: 0, to: 16, by: 8) {
      let at = first + index
      Self.round(a, b, c, &d, e, f, g, &h, words[index] &+ roundConstants[at])
      Self.round(h, a, b, &c, d, e, f, &g, words[index + 1] &+ roundConstants[at + 1])
      Self.round(g, h, a, &b, c, d, e, &f, words[index + 2] &+ roundConstants[at + 2])
      Self.round(f, g, h, &a, b, c, d, &e, words[index + 3] &+ roundConstants[at + 3])
      Self.round(e, f, g, &h, a, b, c, &d, words[index + 4] &+ roundConstants[at + 4])
      Self.round(d, e, f, &g, h, a, b, &c, words[index + 5] &+ roundConstants[at + 5])
      Self.round(c, d, e, &f, g, h, a, &b, words[index + 6] &+ roundConstants[at + 6])
      Self.round(b, c, d, &e, f, g, h, &a, words[index + 7] &+ roundConstants[at + 7])
    }
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ (((f ^ g) & e) ^ g) &+ word
    d = d &+ first
    h = first &+ (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ ((a & b) | ((a | b) & c))
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
  func rotated(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}

private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
