/// Steps over the Unicode scalars of valid UTF-8.
public enum UTF8Scalar {
  /// Length in bytes of the scalar that begins with `lead`.
  @inlinable
  public static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The scalar that begins at `at`, which must be the first byte of one.
  @inlinable
  public static func value(in text: Span<UInt8>, at: Int) -> UInt32 {
    let lead = UInt32(text[at])
    if lead < 0x80 { return lead }
    func tail(_ offset: Int) -> UInt32 {
      at + offset < text.count ? UInt32(text[at + offset] & 0x3F) : 0
    }
    if lead < 0xE0 { return (lead & 0x1F) << 6 | tail(1) }
    if lead < 0xF0 { return (lead & 0x0F) << 12 | tail(1) << 6 | tail(2) }
    return (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
  }

  /// First byte of the scalar that ends before `end`.
  @inlinable
  public static func start(in text: Span<UInt8>, before end: Int) -> Int {
    var at = end - 1
    while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
