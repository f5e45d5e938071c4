import Foundation

/// `Tests/Articles`: the marked articles, and the files that are made from them.
public struct ArticleFolder: Sendable {
  /// Path of the folder.
  public let path: String

  /// The folder of this repository, or another laid out like it.
  public init(path: String? = nil) {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    self.path = path ?? here.appendingPathComponent("Articles").path
  }

  /// A file of the folder that is made from the marked articles.
  public struct MadeFile: Sendable, Equatable {
    /// Name inside the folder.
    public let name: String
    /// What it should hold.
    public let contents: String
  }

  /// All marked articles, by name.
  ///
  /// - Throws: ``MarkerError``, or Foundation's error if a file can't be read.
  public func articles() throws -> [MarkedArticle] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/Marked").sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { try MarkedArticle(name: String($0.dropLast(4)), source: try read("Marked/\($0)")) }
  }

  /// What `NAME.txt`, `gold.jsonl` and `rows.jsonl` should hold.
  public func madeFiles() throws -> [MadeFile] {
    let articles = try articles()
    return articles.map { MadeFile(name: "\($0.name).txt", contents: $0.text) } + [
      MadeFile(name: "gold.jsonl", contents: try Self.lines(articles.map(GoldRow.init))),
      MadeFile(name: "rows.jsonl", contents: try Self.lines(articles.map(ArticleRow.init))),
    ]
  }

  /// One line of JSON a row: the same bytes every time.
  private static func lines(_ rows: [some Encodable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try rows.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
  }

  /// Names of the files that are missing, differ from the marked articles, or have no marked article any more.
  public func staleFiles() throws -> [String] {
    let made = try madeFiles()
    let differing = made.filter { (try? bytes($0.name)) != Array($0.contents.utf8) }.map(\.name)
    return differing + (try leftovers(made))
  }

  /// Writes the files anew and removes those whose marked article is gone.
  public func update() throws {
    let made = try madeFiles()
    for file in made { try Data(file.contents.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file.name)")) }
    for name in try leftovers(made) { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
  }

  private func leftovers(_ made: [MadeFile]) throws -> [String] {
    let known = Set(made.map(\.name))
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".txt") && !known.contains($0) }.sorted()
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  private func read(_ name: String) throws -> String {
    guard let text = String(validating: try bytes(name), as: UTF8.self) else {
      throw MarkerError(file: name, line: 1, message: "is not UTF-8. Save it as UTF-8.")
    }
    return text
  }
}
