import AnalysisRecords

/// Which item of a record a quoted span belongs to: the innermost that covers it.
struct QuoteOwners {
  /// Place of the owner of each span, outer marks trimmed.
  private(set) var owners: [Range<Int>: Int] = [:]

  /// Finds the owners; O(items · their length).
  init(_ items: [Attribution], in text: [Unicode.Scalar]) {
    let scored = items.indices.filter { items[$0].isInText }.map { index in
      (index: index, size: ScoredText.letters(items[index].content.map(\.range), in: text).count)
    }
    for (index, _) in scored.sorted(by: { ($0.size, $0.index) < ($1.size, $1.index) }) {
      for quote in items[index].quotes {
        let span = ScoredText.trimmed(quote.range, in: text)
        if owners[span] == nil { owners[span] = index }
      }
    }
  }
}

extension RecordSpan {
  /// The offsets of the span.
  var range: Range<Int> { start..<end }
}

extension Attribution {
  /// Whether the item stands in the text, not in a title given apart.
  var isInText: Bool { !content.contains(where: \.inTitle) }

  /// From the first scalar of the content to its end, in the order of its spans.
  var contentSpan: Range<Int> {
    guard let start = content.first?.start, let end = content.last?.end, start <= end else { return 0..<0 }
    return start..<end
  }
}
