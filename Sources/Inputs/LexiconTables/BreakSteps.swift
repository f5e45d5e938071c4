/// The states of an automaton from which a key goes on with a mark or a space.
///
/// Keys of several words have them, and names with a point or a hyphen. They are few, so that most words are known to
/// be whole without a look at the automaton.
struct BreakSteps: Sendable {
  /// One bit a base.
  private let bits: [UInt64]

  /// Finds the states; linear in the automaton.
  init(_ automaton: DoubleArray, _ alphabet: ScalarAlphabet) {
    let isBreak = [false] + alphabet.scalars.map { !Self.isLetter($0) }
    var bits = [UInt64](repeating: 0, count: automaton.units.count / 64 + 1)
    for place in automaton.units.indices {
      let code = Int(automaton.units[place].label)
      if isBreak[code] { bits[(place - code) / 64] |= 1 << UInt64((place - code) % 64) }
    }
    self.bits = bits
  }

  /// Whether a key goes on from the state with a character that is neither a syllable nor a letter or digit of ASCII.
  func contains(_ base: Int32) -> Bool {
    bits[Int(base) / 64] & 1 << UInt64(truncatingIfNeeded: Int(base) % 64) != 0
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAC00...0xD7A3, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
