/// The name of a file as the operating system has it: bytes, which need not be UTF-8.
public struct PathName: Sendable, Hashable {
  /// The bytes of the name, without a closing zero.
  public let bytes: [UInt8]

  /// Makes a name from bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Makes a name from text.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The name as text; bytes that are not UTF-8 are replaced.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes as C functions want them.
  public var characters: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// What stands after the last slash.
  public var lastPart: PathName { PathName(bytes: Array(bytes[afterLastSlash...])) }

  /// The folder: what stands before the last slash, `.` where there is none.
  public var folder: PathName {
    let end = afterLastSlash
    if end == 0 { return PathName(".") }
    return end == 1 ? PathName("/") : PathName(bytes: Array(bytes[..<(end - 1)]))
  }

  /// A file of this folder.
  public func appending(_ name: PathName) -> PathName {
    if name.bytes.first == UInt8(ascii: "/") || bytes == [UInt8(ascii: ".")] && !name.bytes.isEmpty { return name }
    let slash: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return PathName(bytes: bytes + slash + name.bytes)
  }

  /// Whether the name ends like this, capitals of ASCII aside.
  public func hasSuffix(_ suffix: String) -> Bool {
    let end = bytes.suffix(suffix.utf8.count).map { (65...90).contains($0) ? $0 + 32 : $0 }
    return end.count == suffix.utf8.count && end.elementsEqual(suffix.utf8)
  }

  private var afterLastSlash: Int { bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0 }
}
