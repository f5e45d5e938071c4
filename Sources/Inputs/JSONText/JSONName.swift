import ByteWords

/// The key of a member as it is written, marks and colon included, so that it is put together once.
///
/// ```swift
/// extension JSONName { static let start: JSONName = "start" }
/// json.member(.start, 12)        // "start":12
/// ```
public struct JSONName: Sendable, ExpressibleByStringLiteral {
  /// The bytes, eight a word, and zeros behind them.
  private var words = InlineArray<3, UInt64>(repeating: 0)
  /// How many bytes it has.
  let count: Int

  /// Bytes of room that writing it takes.
  static var room: Int { 24 }

  /// Makes a key of at most 21 bytes that needs no escapes.
  public init(_ name: String) {
    count = name.utf8.count + 3
    precondition(count <= Self.room)
    for (index, byte) in "\"\(name)\":".utf8.enumerated() {
      words[index / ByteWord.size] |= UInt64(byte) << UInt64(index % ByteWord.size * 8)
    }
  }

  /// Makes a key of a literal of at most 21 bytes that needs no escapes.
  public init(stringLiteral name: String) { self.init(name) }

  @inline(__always)
  func put(in output: inout MutableSpan<UInt8>, at end: inout Int) {
    var place = end
    output.put(ByteWord(bits: words[0]), at: &place)
    output.put(ByteWord(bits: words[1]), at: &place)
    if count > 2 * ByteWord.size { output.put(ByteWord(bits: words[2]), at: &place) }
    end &+= count
  }
}
