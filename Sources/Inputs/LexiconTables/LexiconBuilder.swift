/// Makes a lexicon of tables that the checker has passed.
struct LexiconBuilder {
  private var tables = [CompiledTable](repeating: .empty, count: TableKind.allCases.count)
  private var keys = KeyCollector()
  /// All lemmas of `verbs.tsv`.
  private var lemmas: Set<[UInt32]> = []

  /// Compiles `parsed`; of a table that is missing there are no rows. Time is linear in the characters of all keys.
  static func build(_ parsed: [ParsedTable]) -> CompiledLexicon {
    var builder = LexiconBuilder()
    let lemmas = parsed.filter { $0.kind == .verbs }.flatMap { table in
      table.rows.map { table.scalars(table.cell($0, .lemma)) }
    }
    builder.lemmas = Set(lemmas)
    for table in parsed { builder.add(table) }
    builder.addAnyVerbEndings()
    return builder.keys.compiled(with: builder.tables)
  }

  private mutating func add(_ table: ParsedTable) {
    let place = Int(table.kind.rawValue)
    for row in table.rows {
      let number = Int32(tables[place].count)
      let facts = table.facts(of: row)
      tables[place].bytes.append(contentsOf: table.file.bytes[row.bytes])
      tables[place].bytes.append(UInt8(ascii: "\n"))
      tables[place].starts.append(Int32(tables[place].bytes.count))
      tables[place].facts.append(facts)
      addKeys(of: row, number: number, in: table, flags: table.kind.rowFlags(facts: facts))
      if table.kind == .verbs {
        keys.addVerb(table.scalars(table.cell(row, .lemma)), row: number, lemmas: lemmas)
      }
    }
  }

  private mutating func addKeys(of row: ParsedTable.Row, number: Int32, in table: ParsedTable, flags: UInt8) {
    for rule in table.kind.keyRules {
      for piece in table.list(table.cell(row, rule.column)) {
        let isMarked = table.file.bytes[piece.lowerBound] == UInt8(ascii: "?")
        let mark = isMarked ? Sense.Flag.weak : 0
        let sense = Sense(rule.wordClass, flags: flags | rule.flags | mark, row: number)
        keys.add(table.scalars(isMarked ? piece.dropFirst() : piece), sense, side: rule.side)
      }
    }
  }

  private mutating func addAnyVerbEndings() {
    for (key, form) in Conjugator.anyVerbEndings() {
      keys.add(key, Sense(.verb, flags: 0, row: form.number), side: .ending)
    }
  }
}
