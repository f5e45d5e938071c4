/// Places of a text as the ledger keeps them: `66-82,86-103`, in Unicode scalars, half-open.
enum SpanText {
  static func text(_ spans: some Sequence<Range<Int>>) -> String {
    spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  /// Reads what ``text(_:)`` wrote; O(length).
  static func spans(_ text: String) -> [Range<Int>] {
    text.split(separator: ",").compactMap { piece in
      let ends = piece.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
    }
  }
}

/// Several short texts in one, parted by U+001F, which no name and no address holds.
enum TextList {
  static func text(_ parts: [String]) -> String { parts.joined(separator: "\u{1F}") }

  static func parts(_ text: String) -> [String] { text.isEmpty ? [] : text.split(separator: "\u{1F}").map(String.init) }
}
