/// Turns the bytes of a text file into valid UTF-8: a byte-order mark decides, else strict UTF-8, else CP949.
///
/// ```swift
/// let decoded = try ArticleDecoding.decode(bytes)
/// if decoded.encoding == .cp949 { print("read as CP949") }
/// ```
public enum ArticleDecoding {
  /// How the bytes were written.
  public enum Encoding: Sendable, Equatable {
    /// UTF-8, with a byte-order mark or without.
    case utf8
    /// UTF-16 with a byte-order mark.
    case utf16
    /// The Korean code page of Windows, a superset of EUC-KR.
    case cp949
  }

  /// A text as valid UTF-8 without byte-order mark, and how it was written.
  public struct Decoded: Sendable, Equatable {
    /// The text.
    public var text: [UInt8]
    /// How it was written.
    public var encoding: Encoding
  }

  /// Why bytes are no text, and where.
  public struct Fault: Error, Equatable {
    /// Offset of the first byte that does not fit.
    public var offset: Int
    /// What is wrong.
    public var reason: Reason

    /// Kinds of fault.
    public enum Reason: Sendable, Equatable {
      /// UTF-8 with damaged or missing bytes.
      case damagedUTF8
      /// UTF-16 with half a surrogate pair or half a unit.
      case damagedUTF16
      /// Neither UTF-8 nor CP949.
      case unknownEncoding
      /// A file of another kind: `PDF`, `ZIP`, `HWP` …
      case otherFormat(String)
    }
  }

  /// Decodes a whole file; O(length).
  ///
  /// - Throws: ``Fault`` where the bytes are no text in these encodings.
  public static func decode(_ bytes: [UInt8]) throws(Fault) -> Decoded {
    if let format = knownFormat(bytes) { throw Fault(offset: 0, reason: .otherFormat(format)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(bytes, low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(bytes, low: 1, high: 0) }
    let mark = markLength(bytes)
    guard let fault = firstInvalidByte(bytes, from: mark) else {
      return Decoded(text: mark == 0 ? bytes : Array(bytes[mark...]), encoding: .utf8)
    }
    if mark > 0 || looksLikeUTF8(bytes) { throw Fault(offset: fault, reason: .damagedUTF8) }
    return Decoded(text: try CP949.decode(bytes), encoding: .cp949)
  }

  /// Length of the UTF-8 byte-order mark at the beginning of a file: 3 or 0.
  public static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private static func knownFormat(_ bytes: [UInt8]) -> String? {
    let formats: [(start: [UInt8], name: String)] = [
      (Array("%PDF".utf8), "PDF"), ([0x50, 0x4B, 3, 4], "ZIP (DOCX, XLSX, HWPX)"),
      ([0xD0, 0xCF, 0x11, 0xE0], "HWP or DOC"), ([0x1F, 0x8B, 8], "gzip"),
    ]
    return formats.first { bytes.starts(with: $0.start) }?.name
  }

  private static func firstInvalidByte(_ bytes: [UInt8], from start: Int) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound
    }
  }

  /// Whether most of what is not ASCII are three-byte sequences of UTF-8, as Hangul is: then the bytes are
  /// damaged UTF-8, which might by chance pass as CP949 and give nonsense.
  private static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
    func isTail(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
    var (good, bad, at) = (0, 0, 0)
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
      } else if bytes[at] & 0xF0 == 0xE0, isTail(at + 1), isTail(at + 2) {
        good += 1
        at += 3
      } else {
        bad += 1
        at += 1
      }
    }
    return good > bad
  }

  private static func decodeUTF16(_ bytes: [UInt8], low: Int, high: Int) throws(Fault) -> Decoded {
    guard bytes.count % 2 == 0 else { throw Fault(offset: bytes.count - 1, reason: .damagedUTF16) }
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low])
    }
    var text: [UInt8] = []
    var decoder = UTF16()
    var next = units.makeIterator()
    var offset = 2
    while true {
      switch decoder.decode(&next) {
      case .scalarValue(let scalar):
        offset += scalar.value > 0xFFFF ? 4 : 2
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .emptyInput: return Decoded(text: text, encoding: .utf16)
      case .error: throw Fault(offset: offset, reason: .damagedUTF16)
      }
    }
  }
}
