/// An address in the web that is safe to link to: `http` or `https`, and nothing that a browser would run.
///
/// ```swift
/// WebAddress("javascript:alert(1)")                       // nil
/// WebAddress("https://example.org/a")?.pointing(at: "내일 연다")?.text
/// // https://example.org/a#:~:text=내일%20연다
/// ```
public struct WebAddress: Sendable, Equatable {
  /// The address; all but ASCII is percent-encoded, and all but ASCII and Hangul in a text fragment.
  public let text: String

  /// The host, to be shown beside a link.
  public let host: String

  /// Takes an address as given; `nil` if it is not one of `http` or `https` with a host, or if it holds white space,
  /// control characters or a user's name.
  ///
  /// O(length).
  public init?(_ given: String) {
    let isSpaceAround: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
    let scalars = given.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpaceAround($0) }),
      let last = scalars.lastIndex(where: { !isSpaceAround($0) })
    else { return nil }
    let bytes = Array(String(scalars[first...last]).utf8)
    guard let start = Self.schemes.first(where: { Self.begins(bytes, with: $0) })?.utf8.count else { return nil }
    let host = bytes[start...].prefix { !Array("/?#".utf8).contains($0) }
    guard !host.isEmpty, host.allSatisfy(Self.isOfHost), !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
      return nil
    }
    self.init(checked: Self.encoded(bytes) { Self.isOfAddress($0) }, host: String(decoding: host, as: UTF8.self))
  }

  private init(checked text: String, host: String) {
    self.text = text
    self.host = host
  }

  /// The address with a text fragment that leads browsers to `words`; long words by their beginning and end.
  ///
  /// The last word is left out where the words may end inside it (`endsInWord`): fragments are matched by whole words.
  /// O(length).
  public func pointing(at words: String, endsInWord: Bool = false) -> WebAddress {
    var parts = words.split { $0.isWhitespace }.map(Self.fragment)
    if endsInWord && parts.count > 1 { parts.removeLast() }
    guard !parts.isEmpty else { return self }
    let isLong = parts.count > 6
    let fragment =
      isLong
      ? "\(parts.prefix(3).joined(separator: "%20")),\(parts.suffix(2).joined(separator: "%20"))"
      : parts.joined(separator: "%20")
    return WebAddress(checked: "\(text)\(text.contains("#") ? "" : "#"):~:text=\(fragment)", host: host)
  }

  /// A word of a text fragment.
  ///
  /// Syllables stay as they are: browsers encode them, and encoded they take three times the room in every card.
  private static func fragment(_ word: Substring) -> String {
    word.unicodeScalars.map { scalar in
      let isSyllable = (0xAC00...0xD7A3).contains(scalar.value)
      return isSyllable ? String(scalar) : encoded(Array(String(scalar).utf8)) { isUnreserved($0) }
    }.joined()
  }

  private static let schemes = ["http://", "https://"]

  private static func begins(_ bytes: [UInt8], with scheme: String) -> Bool {
    bytes.count > scheme.utf8.count
      && zip(bytes, scheme.utf8).allSatisfy { ((65...90).contains($0) ? $0 + 32 : $0) == $1 }
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetterOrDigit(byte) || Array(".-:[]".utf8).contains(byte)
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || Array("-:/?#[]@!$&()*+,;=%".utf8).contains(byte)
  }

  /// Letters that stand for themselves in a text fragment: no `-`, no `,`, no `&`.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || Array("._~".utf8).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func encoded(_ bytes: [UInt8], _ isPlain: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      if isPlain(byte) {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
