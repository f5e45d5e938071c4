import ArticleText
import ByteWords

/// `누리證`, `가온銀`: bodies of which a headline writes the kind with one Chinese character.
enum ClippedBody {
  /// The characters, each with the kind it stands for.
  private static let kinds = [("證", "증권"), ("銀", "은행"), ("署", "경찰서"), ("委", "위원회")]
    .map { (clip: Array($0.0.utf8), whole: Array($0.1.utf8)) }

  /// Whether a Chinese character begins at byte `at`.
  static func isHanja(_ text: Span<UInt8>, _ at: Int) -> Bool { 0xE4...0xE9 ~= text[at] }

  /// The kind that the last character of the name stands for: `증권`.
  static func kind(of name: TextSpan, _ text: Span<UInt8>) -> [UInt8]? {
    guard name.count > 3, isHanja(text, name.upper - 3) else { return nil }
    return kinds.first { text.holds($0.clip, at: name.upper - 3) }?.whole
  }

  /// Whether `whole` is a name that the clip shortens: `신한證` may be `신한투자증권`.
  static func shortens(_ clip: TextSpan, _ kind: [UInt8], _ whole: TextSpan, _ text: Span<UInt8>) -> Bool {
    let stem = clip.count - 3
    guard whole.count >= stem + kind.count, text.holds(kind, at: whole.upper - kind.count) else { return false }
    return (0..<stem).allSatisfy { text[whole.lower + $0] == text[clip.lower + $0] }
  }
}
