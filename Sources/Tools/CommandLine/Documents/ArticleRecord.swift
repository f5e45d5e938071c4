import AnalysisRecords
import ArticleText
import Hwaja

extension AnalysisWorker {
  /// The record of an article as a command takes it: with its headline, its text, and the speakers the floor leaves.
  func record(of article: Article, withText: Bool, _ floor: ConfidenceFloor) -> AnalysisRecord {
    var record = analyze(article)
    record.complete(from: article, withText: withText)
    return floor.applied(to: record)
  }
}

extension AnalysisRecord {
  /// Adds what the record has from its article: the headline of plain text, and the text where it is wanted.
  mutating func complete(from article: Article, withText: Bool) {
    if title == nil && article.origin.row == nil { title = article.firstLine }
    if withText { text = String(decoding: article.text, as: UTF8.self) }
  }
}

extension Article {
  /// The first line that says something: in plain text the headline.
  fileprivate var firstLine: String? {
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      let line = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars
      let isSpace = \Unicode.Scalar.Properties.isWhitespace
      if let first = line.firstIndex(where: { !$0.properties[keyPath: isSpace] }) {
        let last = line.lastIndex { !$0.properties[keyPath: isSpace] } ?? first
        return String(line[first...last])
      }
      start = end + 1
    }
    return nil
  }
}
