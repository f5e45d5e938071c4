import LexiconTables

/// Lexicons of a few rows, made for tests.
enum TinyLexicon {
  /// A table of `rows` with the header it needs.
  static func file(_ kind: TableKind, _ rows: String...) -> TableFile {
    let header = "# columns: " + kind.columnNames.joined(separator: "\t")
    let lines = rows.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    return TableFile(path: kind.fileName, bytes: Array(([header] + lines).map { $0 + "\n" }.joined().utf8))
  }

  /// A lexicon that knows only the verbs `lemmas`.
  static func verbs(_ lemmas: String...) throws -> Lexicon {
    let header = "# columns: " + TableKind.verbs.columnNames.joined(separator: "\t") + "\n"
    let rows = lemmas.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let text = header + rows.map { $0 + "\tneutral\t고\tspeech\n" }.joined()
    return try Lexicon(compiling: [TableFile(path: "verbs.tsv", bytes: Array(text.utf8))])
  }
}

extension Lexicon {
  /// The forms that `key` is as a whole.
  func forms(of key: String) -> [VerbForm] {
    senses(of: key).filter { $0.wordClass == .verb }.map { verbForm($0.row) }
  }

  /// The senses that `key` has as a whole, found from its front.
  func senses(of key: String) -> [Sense] {
    let text = Array(key.utf8)
    var found: [WordMatch] = []
    matches(in: text.span, at: 0, into: &found)
    return found.filter { Int($0.end) == text.count }.flatMap { senses[$0.senseRange] }
  }

  /// The senses that `key` has as a whole, found from its end.
  func endingSenses(of key: String) -> [Sense] {
    let text = Array(key.utf8)
    var found: [WordMatch] = []
    endings(in: text.span, low: 0, end: text.count, into: &found)
    return found.filter { $0.end == 0 }.flatMap { senses[$0.senseRange] }
  }
}
