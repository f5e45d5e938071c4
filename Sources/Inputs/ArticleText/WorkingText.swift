/// The bytes the analyzer works on: headline and text in one piece, composed (NFC for Hangul), character
/// entities such as `&quot;` resolved, with the way back to the text as given.
///
/// ```swift
/// let working = WorkingText(article)
/// working.given(span)      // scalar offsets in the title or the text as given
/// ```
public struct WorkingText: Sendable {
  /// Headline (if given apart), a line feed, and the text.
  public let bytes: [UInt8]
  /// First byte of the text; 0 where no title is given apart.
  public let bodyStart: Int
  /// Pieces that differ from the text as given, in order.
  let edits: [TextEdit]
  let title: ScalarOffsets
  let body: ScalarOffsets

  /// Prepares an article; O(length).
  public init(_ article: Article) {
    var builder = WorkingTextBuilder()
    if let title = article.title, !title.isEmpty {
      let given = Array(title.utf8)
      builder.append(given)
      builder.bytes.append(0x0A)
      bodyStart = builder.bytes.count
      self.title = ScalarOffsets(given)
    } else {
      bodyStart = 0
      title = ScalarOffsets([])
    }
    builder.append(article.text)
    bytes = builder.bytes
    edits = builder.edits
    body = ScalarOffsets(article.text)
  }

  /// A place of the text as given.
  public struct GivenPlace: Sendable, Equatable {
    /// Scalar offsets, half-open.
    public var scalars: Range<Int>
    /// Byte offsets in the title or the text as given.
    public var bytes: Range<Int>
    /// Whether the offsets count in the title.
    public var inTitle: Bool
  }

  /// Where a span of the working text stands in the text as given; O(log edits).
  public func given(_ span: TextSpan) -> GivenPlace {
    let inTitle = span.lower < bodyStart
    let base = inTitle ? 0 : bodyStart
    let low = givenByte(span.lower, base: base, isEnd: false)
    let high = givenByte(span.upper, base: base, isEnd: true)
    let offsets = inTitle ? title : body
    return GivenPlace(
      scalars: offsets.scalar(atByte: low)..<offsets.scalar(atByte: high), bytes: low..<high, inTitle: inTitle)
  }

  private func givenByte(_ offset: Int, base: Int, isEnd: Bool) -> Int {
    guard let index = lastEdit(startingBefore: offset, isEnd: isEnd) else { return offset - base }
    let edit = edits[index]
    guard edit.working.start >= base else { return offset - base }
    if offset < edit.working.upper { return isEnd ? edit.given.upper : edit.given.lower }
    return edit.given.upper + (offset - edit.working.upper)
  }

  private func lastEdit(startingBefore offset: Int, isEnd: Bool) -> Int? {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      let start = edits[middle].working.lower
      if isEnd ? start < offset : start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

/// One piece of working text that stands for other bytes of the text as given.
struct TextEdit: Sendable {
  /// Bytes in the working text.
  var working: TextSpan
  /// Bytes in the title or text as given.
  var given: TextSpan
}
