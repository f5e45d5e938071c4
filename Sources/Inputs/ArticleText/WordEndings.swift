import ByteWords

/// A closed set of endings of words, of any length: `장관`, `최고경영자`, `처럼`.
///
/// ```swift
/// let titles = WordEndings(["대표", "CEO"])
/// titles.end(text, mention.title)     // 대표, 공동대표, CEO
/// ```
public struct WordEndings: Sendable {
  private let endings: [[UInt8]]

  /// Makes the set of `endings`.
  public init(_ endings: [String]) { self.endings = endings.map { Array($0.utf8) } }

  /// Whether the word at `span`, in UTF-8 bytes, ends with one of them or is one; O(bytes of the set), allocates nothing.
  public func end(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    endings.contains { span.count >= $0.count && text.holds($0, at: span.upper - $0.count) }
  }
}
