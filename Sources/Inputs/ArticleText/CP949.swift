import Glibc

/// Decodes the Korean code page of Windows with the C library's `iconv`, which is strict.
enum CP949 {
  /// The bytes as UTF-8; O(length).
  ///
  /// - Throws: a fault at the first byte that is not CP949.
  static func decode(_ bytes: [UInt8]) throws(ArticleDecoding.Fault) -> [UInt8] {
    guard let converter = unsafe open() else { throw ArticleDecoding.Fault(offset: 0, reason: .unknownEncoding) }
    defer { unsafe _ = iconv_close(converter) }
    // Two bytes of CP949 become at most three of UTF-8, one becomes one.
    var text = [UInt8](repeating: 0, count: bytes.count * 3 / 2 + 4)
    var (unread, room) = (bytes.count, text.count)
    let failed = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe text.withUnsafeMutableBufferPointer { target in
        var input = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var output = unsafe UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self)
        return unsafe iconv(converter, &input, &unread, &output, &room) == Int(bitPattern: UInt.max)
      }
    }
    if failed { throw ArticleDecoding.Fault(offset: bytes.count - unread, reason: .unknownEncoding) }
    text.removeLast(room)
    return text
  }

  private static func open() -> iconv_t? {
    let converter = unsafe iconv_open("UTF-8", "CP949")
    return unsafe Int(bitPattern: converter) == -1 ? nil : converter
  }
}
