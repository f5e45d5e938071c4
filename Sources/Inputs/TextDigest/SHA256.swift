/// The SHA-256 digest (FIPS 180-4) of bytes: identifies a text or a lexicon.
///
/// ```swift
/// SHA256.hex(article.text)     // "9f86d081884c7d65…", 64 digits
///
/// var digest = SHA256()        // of bytes that arrive in pieces
/// digest.update(piece.span)
/// digest.finish()
/// ```
public struct SHA256: Sendable {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytes that do not fill a block yet: fewer than 64.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Starts a digest of nothing.
  public init() {}

  /// The digest of `bytes` in 64 lower-case hexadecimal digits.
  ///
  /// O(length).
  public static func hex(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes.span)
    return digest.finish()
  }

  /// Adds `bytes`.
  ///
  /// O(length).
  public mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var at = fill(from: bytes)
    while bytes.count - at >= 64 {
      mix(bytes.extracting(at..<at + 64))
      at += 64
    }
    for index in at..<bytes.count { pending.append(bytes[index]) }
  }

  /// Ends the digest and gives it in 64 lower-case hexadecimal digits.
  public mutating func finish() -> String {
    let bits = length &* 8
    var padding: [UInt8] = [0x80]
    while (pending.count + padding.count) % 64 != 56 { padding.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(padding.span)
    return hexDigits()
  }

  /// Fills up the block that was begun, and says how many bytes that took.
  private mutating func fill(from bytes: Span<UInt8>) -> Int {
    guard !pending.isEmpty else { return 0 }
    let count = min(64 - pending.count, bytes.count)
    for index in 0..<count { pending.append(bytes[index]) }
    if pending.count == 64 {
      let block = pending
      mix(block.span)
      pending.removeAll(keepingCapacity: true)
    }
    return count
  }

  private mutating func mix(_ block: Span<UInt8>) {
    var words = InlineArray<16, UInt32>(repeating: 0)
    for index in 0..<16 {
      let at = index * 4
      words[index] =
        UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8 | UInt32(block[at + 3])
    }
    var rounds = SHA256Rounds(state)
    rounds.sixteen(words, constants: 0)
    for constants in stride(from: 16, to: 64, by: 16) {
      Self.extend(&words)
      rounds.sixteen(words, constants: constants)
    }
    rounds.add(to: &state)
  }

  /// Replaces sixteen words of the schedule by the sixteen that follow them.
  @inline(__always)
  private static func extend(_ words: inout InlineArray<16, UInt32>) {
    for index in 0..<16 {
      let (old, new) = (words[(index + 1) & 15], words[(index + 14) & 15])
      let low = old.rotated(7) ^ old.rotated(18) ^ (old &>> 3)
      let high = new.rotated(17) ^ new.rotated(19) ^ (new &>> 10)
      words[index] = words[index] &+ low &+ words[(index + 9) & 15] &+ high
    }
  }

  private func hexDigits() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for index in 0..<8 {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(state[index] >> UInt32(shift) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
