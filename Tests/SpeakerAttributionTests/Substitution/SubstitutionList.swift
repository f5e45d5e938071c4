import Foundation

/// The sentences that the analyzer does not read yet, by kind, row and template: `failing.tsv`.
enum SubstitutionList {
  /// The names, as `SubstitutionCase.name` has them; read once.
  static let shared = Result { try read() }

  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("failing.tsv")

  private static let header = """
    # Made by HWAJA_UPDATE=1 swift test --filter SubstitutionTests: sentences that are not read as the tables say.
    # columns: kind	words	template

    """

  private static func read() throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
  }

  /// Writes the list anew, in the order of the tables.
  static func write(_ names: [String]) throws {
    try Data((header + names.map { $0 + "\n" }.joined()).utf8).write(to: file)
  }
}
