public import AnalysisRecords

extension AnalysisRecord {
  /// Whether the words of every item stand at their offsets in the text, or the title, that the record carries.
  ///
  /// O(length of the text + words of the items).
  public var hasWordsInPlace: Bool {
    let (text, title) = (Array((text ?? "").unicodeScalars), Array((title ?? "").unicodeScalars))
    return attributions.allSatisfy { item in
      let spans = item.content + item.quotes + [item.source, item.cue?.span].compactMap { $0 }
      return !item.content.isEmpty && spans.allSatisfy { $0.stands(in: $0.inTitle ? title : text) }
    }
  }
}

extension RecordSpan {
  fileprivate func stands(in scalars: [Unicode.Scalar]) -> Bool {
    start >= 0 && start <= end && end <= scalars.count && scalars[start..<end].elementsEqual(text.unicodeScalars)
  }
}
