import AnalysisRecords

/// Where the headline of a record stands: in a title of its own, or in the first line of the text.
struct HeadlinePlace {
  /// First and end scalar in the text; `nil` if the title stands apart, or there is none.
  let lines: Range<Int>?

  init(_ record: AnalysisRecord) { self.init(title: record.title, of: record.origin, text: record.text) }

  /// Finds the headline of a document; O(length of the headline).
  init(title: String?, of origin: RecordOrigin, text: String?) {
    guard origin.row == nil, let title, !title.isEmpty else {
      lines = nil
      return
    }
    let length = title.unicodeScalars.count
    // Without the text the headline is taken to stand at its beginning.
    let start = text.map { $0.unicodeScalars.prefix { $0.properties.isWhitespace }.count } ?? 0
    let isThere = text.map { $0.unicodeScalars.dropFirst(start).starts(with: title.unicodeScalars) } ?? true
    lines = isThere ? start..<start + length : nil
  }

  /// Whether an item stands in the headline.
  func holds(_ item: Attribution) -> Bool { item.content.first.map(holds) ?? false }

  /// Whether a span stands in the headline.
  func holds(_ span: RecordSpan) -> Bool {
    span.inTitle || lines.map { $0.lowerBound <= span.start && span.end <= $0.upperBound } ?? false
  }

  /// The text below the headline, where the record carries it.
  func body(of record: AnalysisRecord) -> String? {
    record.text.map { String(String.UnicodeScalarView($0.unicodeScalars.dropFirst(lines?.upperBound ?? 0))) }
  }
}
