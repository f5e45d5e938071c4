extension Lexicon {
  /// Reads the two texts of ``LexiconCompilation/literals(_:)``.
  ///
  /// Linear; milliseconds for the built-in lexicon.
  ///
  /// Throws if the texts are damaged or belong to different lexicons.
  public convenience init(numbers: Span<UInt8>, rows: [UInt8]) throws(LexiconDamage) {
    self.init(try CompiledLexicon(decoding: try TextArmor.bytes(of: numbers), rows: rows))
  }

  /// Checks and compiles `files`.
  ///
  /// A table that is missing has no rows.
  ///
  /// Throws every fault of the tables, if one of them is an error.
  ///
  /// ```swift
  /// let lexicon = try Lexicon(compiling: [TableFile(path: "persons.tsv", bytes: bytes)])
  /// ```
  public convenience init(compiling files: [TableFile]) throws(LexiconFaults) {
    self.init(try LexiconCompilation.compile(files))
  }

  /// This lexicon and the rows of `files`; a row with the key of one that is there (the id of a person, the lemma of
  /// a verb) takes its place.
  ///
  /// Compiles everything anew.
  ///
  /// Throws every fault of the files, if one of them is an error.
  public func adding(_ files: [TableFile]) throws(LexiconFaults) -> Lexicon {
    let (added, faults) = LexiconChecker.check(files)
    guard !faults.contains(where: \.isError) else { throw LexiconFaults(faults: faults) }
    let kept = TableKind.allCases.map { kind in
      let rows = compiled.rows[compiled.tables[Int(kind.rawValue)].range]
      let file = TableFile(path: kind.fileName, bytes: Array(rows))
      let table = ParsedTable(kind: kind, file: file)
      let replaced = Set(added.filter { $0.kind == kind }.flatMap { new in new.rows.map { new.key(of: $0) } })
      return replaced.isEmpty ? table : table.without { replaced.contains(table.key(of: $0)) }
    }
    return Lexicon(LexiconBuilder.build(kept + added))
  }
}

/// Compiling tables, at build time and at run time.
public enum LexiconCompilation {
  /// The compiled tables as two texts for string literals: everything that is numbers, as ASCII, and the rows.
  ///
  /// Throws every fault of the tables, if one of them is an error.
  public static func literals(_ files: [TableFile]) throws(LexiconFaults) -> (numbers: [UInt8], rows: [UInt8]) {
    let compiled = try compile(files)
    return (TextArmor.armored(compiled.encodedNumbers()), compiled.rows)
  }

  static func compile(_ files: [TableFile]) throws(LexiconFaults) -> CompiledLexicon {
    let (tables, faults) = LexiconChecker.check(files)
    guard !faults.contains(where: \.isError) else { throw LexiconFaults(faults: faults) }
    return LexiconBuilder.build(tables)
  }
}
