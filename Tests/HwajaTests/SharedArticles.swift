import ArticleText
import Foundation
import TestSupport

extension SharedFolder {
  /// Every `step`-th article of a JSONL file, at most `limit`; none where the folder is missing.
  static func articles(_ file: String, step: Int = 1, limit: Int = .max) throws -> [Article] {
    guard let path else { return [] }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
    var rows = ArticleRows(bytes)
    var articles: [Article] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() where index % step == 0 {
      guard articles.count < limit else { break }
      let range = line.startIndex..<line.endIndex
      articles.append(try rows.article(in: range, origin: .init(path: file, row: index + 1)))
    }
    return articles
  }
}
