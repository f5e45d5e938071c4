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
  /// Bytes that do not fill a block yet: the first `pendingCount`, fewer than 64.
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
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

  /// The digest of `bytes` in Base64, 44 letters, as a page's security policy wants it.
  ///
  /// O(length).
  public static func base64(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes.span)
    digest.pad()
    return digest.base64Letters()
  }

  /// Adds `bytes`.
  ///
  /// O(length).
  public mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var at = 0
    while pendingCount > 0, at < bytes.count {
      append(bytes[at])
      at += 1
    }
    while bytes.count - at >= 64 {
      mix(bytes.extracting(at..<at + 64))
      at += 64
    }
    for index in at..<bytes.count { append(bytes[index]) }
  }

  /// Ends the digest and gives it in 64 lower-case hexadecimal digits.
  public mutating func finish() -> String {
    pad()
    return hexDigits()
  }

  /// Fills the last block: a one, zeros, and the length in bits.
  private mutating func pad() {
    append(0x80)
    while pendingCount != 56 { append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: (length &* 8) >> UInt64(shift)))
    }
  }

  /// Adds a byte to the block that was begun.
  private mutating func append(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    guard pendingCount == 64 else { return }
    let block = pending
    mix(block.span)
    pendingCount = 0
  }

  private mutating func mix(_ block: Span<UInt8>) {
    var rounds = SHA256Rounds(state)
    var words = SHA256Schedule(block)
    rounds.sixteen(&words, from: 0)
    for first in stride(from: 16, to: 64, by: 16) { rounds.sixteen(&words, from: first) }
    rounds.add(to: &state)
  }

  private func hexDigits() -> String {
    let digits = "0123456789abcdef".utf8.span
    let text = Array(capacity: 64) { text in
      for index in 0..<8 {
        for shift in stride(from: 28, through: 0, by: -4) {
          text.append(digits[Int(state[index] >> UInt32(shift) & 15)])
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func base64Letters() -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.span
    var text: [UInt8] = []
    var (bits, count) = (UInt64(0), 0)
    for index in 0..<8 {
      bits = bits << 32 | UInt64(state[index])
      count += 32
      while count >= 6 {
        count -= 6
        text.append(letters[Int(bits >> UInt64(count) & 63)])
      }
    }
    // 256 bits are 42 letters and 4 bits more.
    text.append(letters[Int(bits << 2 & 63)])
    return String(decoding: text, as: UTF8.self) + "="
  }
}
