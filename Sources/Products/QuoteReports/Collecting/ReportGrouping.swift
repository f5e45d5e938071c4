/// What the statements of a report are put together by.
public enum ReportGrouping: String, Sendable, CaseIterable {
  /// By the one who said them.
  case speaker
  /// By the article they stand in.
  case document
  /// By the outlet that published them.
  case outlet
}

extension QuoteReport {
  /// The outlets with the indexes of their documents, most documents first; documents without one come last, as `nil`.
  ///
  /// O(documents + outlets × log outlets).
  func outlets() -> [(name: String?, documents: [Int])] {
    var indexes: [[UInt8]: Int] = [:]
    var outlets: [(name: String?, documents: [Int])] = []
    var nameless: [Int] = []
    for (document, each) in documents.enumerated() {
      guard let name = each.outlet, !name.isEmpty else {
        nameless.append(document)
        continue
      }
      let key = Array(name.utf8)
      if indexes[key] == nil {
        indexes[key] = outlets.count
        outlets.append((name, []))
      }
      outlets[indexes[key] ?? 0].documents.append(document)
    }
    outlets.sort { $0.documents.count > $1.documents.count }
    return nameless.isEmpty ? outlets : outlets + [(nil, nameless)]
  }
}
