/// Makes a lexicon of tables that the checker has passed.
struct LexiconBuilder {
  private var tables = [CompiledTable](repeating: .empty, count: TableKind.allCases.count)
  private var forward = SenseTrie()
  private var ending = SenseTrie()
  private var verbForms: [VerbForm] = []
  private var formNumbers: [VerbForm: Int32] = [:]

  /// Compiles `parsed`; of a table that is missing there are no rows. Time is linear in the characters of all keys.
  static func build(_ parsed: [ParsedTable]) -> CompiledLexicon {
    var builder = LexiconBuilder()
    for table in parsed { builder.add(table) }
    builder.addAnyVerbEndings()
    return builder.finish()
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
      if table.kind == .verbs { addForms(of: table.text(table.cell(row, .lemma)), verb: number) }
    }
  }

  private mutating func addKeys(of row: ParsedTable.Row, number: Int32, in table: ParsedTable, flags: UInt8) {
    for rule in table.kind.keyRules {
      for piece in table.list(table.cell(row, rule.column)) {
        let isMarked = table.file.bytes[piece.lowerBound] == UInt8(ascii: "?")
        let text = table.text(isMarked ? piece.dropFirst() : piece)
        let mark = isMarked ? Sense.Flag.weak : 0
        add(text.scalarValues, Sense(rule.wordClass, flags: flags | rule.flags | mark, row: number), side: rule.side)
      }
    }
  }

  private mutating func addForms(of lemma: String, verb: Int32) {
    for (key, form) in Conjugator.forms(of: lemma, verb: verb) {
      add(key, Sense(.verb, flags: 0, row: number(of: form)), side: .forward)
    }
  }

  private mutating func addAnyVerbEndings() {
    for (key, form) in Conjugator.anyVerbEndings() {
      add(key, Sense(.verb, flags: 0, row: number(of: form)), side: .ending)
    }
  }

  private mutating func number(of form: VerbForm) -> Int32 {
    if let number = formNumbers[form] { return number }
    let number = Int32(verbForms.count)
    verbForms.append(form)
    formNumbers[form] = number
    return number
  }

  private mutating func add(_ key: [UInt32], _ sense: Sense, side: TrieSide) {
    if side != .ending { forward.add(key, sense) }
    if side != .forward { ending.add(key.reversed(), sense) }
  }

  private mutating func finish() -> CompiledLexicon {
    var lists = SenseLists()
    let sketches = [forward.numbered(in: &lists), ending.numbered(in: &lists)]
    let alphabet = Self.alphabet(of: sketches)
    return CompiledLexicon(
      tables: tables, alphabet: alphabet, forward: DoubleArrayBuilder.pack(sketches[0], alphabet: alphabet),
      ending: DoubleArrayBuilder.pack(sketches[1], alphabet: alphabet), senses: lists.senses,
      senseStarts: lists.starts, verbForms: verbForms, digest: CompiledLexicon.digest(of: tables))
  }

  /// The characters of the sketches, the one with the most nodes first, ties by code point.
  private static func alphabet(of sketches: [TrieSketch]) -> ScalarAlphabet {
    var counts: [UInt32: Int] = [:]
    for sketch in sketches {
      for label in sketch.labels.dropFirst() { counts[label, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    return ScalarAlphabet(scalars: ranked.map(\.key))
  }
}
