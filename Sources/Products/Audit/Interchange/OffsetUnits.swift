/// What a tool counts when it says where something stands.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode scalars (code points), as Python's `str`.
  case scalars
  /// UTF-16 code units, as Java's and JavaScript's strings.
  case utf16
}

/// Turns offsets of a text from one unit into the other.
///
/// ```swift
/// let offsets = TextOffsets(Array("말😀글".unicodeScalars), .utf16)
/// offsets.unit(ofScalar: 2)       // 3
/// offsets.scalar(ofUnit: 2)       // nil: in the middle of 😀
/// ```
struct TextOffsets {
  /// Offset in units of every scalar and of the end; `nil` where units are scalars.
  private let starts: [Int]?
  private let length: Int

  /// Counts; O(length).
  init(_ text: [Unicode.Scalar], _ unit: OffsetUnit) {
    length = text.count
    guard unit == .utf16, text.contains(where: { $0.value > 0xFFFF }) else {
      starts = nil
      return
    }
    var starts: [Int] = []
    var end = 0
    for scalar in text {
      starts.append(end)
      end += scalar.value > 0xFFFF ? 2 : 1
    }
    self.starts = starts + [end]
  }

  /// Offset in units of a scalar, or of the end.
  func unit(ofScalar offset: Int) -> Int { starts?[offset] ?? offset }

  /// The scalar that begins at a unit, or the end; `nil` if none does; O(log length).
  func scalar(ofUnit unit: Int) -> Int? {
    guard let starts else { return (0...length).contains(unit) ? unit : nil }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < unit { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] == unit ? low : nil
  }

  /// A span of units in scalars; `nil` if an end is not one.
  func scalars(_ start: Int, _ end: Int) -> Range<Int>? {
    guard let start = scalar(ofUnit: start), let end = scalar(ofUnit: end), start < end else { return nil }
    return start..<end
  }
}
