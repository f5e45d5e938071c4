/// Makes a lexicon of tables that the checker has passed.
struct LexiconBuilder {
  private var rows: [UInt8] = []
  private var tables: [CompiledTable] = []
  private var keys = KeyCollector()
  /// All lemmas of `verbs.tsv`.
  private var lemmas: Set<[UInt32]> = []

  /// Compiles `parsed`; of a table that is missing there are no rows.
  ///
  /// Time is linear in the characters of all keys.
  static func build(_ parsed: [ParsedTable]) -> CompiledLexicon {
    var builder = LexiconBuilder()
    let lemmas = parsed.filter { $0.kind == .verbs }.flatMap { table in
      table.rows.map { table.scalars(table.cell($0, .lemma)) }
    }
    builder.lemmas = Set(lemmas)
    for kind in TableKind.allCases { builder.add(parsed.filter { $0.kind == kind }) }
    builder.addAnyVerbEndings()
    return builder.keys.compiled(with: builder.tables, rows: builder.rows)
  }

  /// Adds the files of one table.
  private mutating func add(_ files: [ParsedTable]) {
    var compiled = CompiledTable(starts: [Int32(rows.count)], facts: [])
    for table in files {
      for row in table.rows {
        let number = Int32(compiled.count)
        let facts = table.facts(of: row)
        rows += table.file.bytes[row.bytes]
        rows.append(UInt8(ascii: "\n"))
        compiled.starts.append(Int32(rows.count))
        compiled.facts.append(facts)
        addKeys(of: row, number: number, in: table, flags: table.kind.rowFlags(facts: facts))
        if table.kind == .verbs {
          keys.addVerb(table.scalars(table.cell(row, .lemma)), row: number, lemmas: lemmas)
        }
      }
    }
    tables.append(compiled)
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
