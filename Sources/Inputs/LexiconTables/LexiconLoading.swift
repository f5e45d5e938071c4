extension Lexicon {
  /// Reads a lexicon that ``LexiconCompilation`` wrote as text. Linear; milliseconds for the built-in one.
  public convenience init(armored text: Span<UInt8>) throws(LexiconDamage) {
    let bytes = try TextArmor.bytes(of: text)
    self.init(try CompiledLexicon(decoding: bytes))
  }

  /// Checks and compiles `files`. A table that is missing has no rows.
  ///
  /// Throws every fault of the tables, if there is one.
  public convenience init(compiling files: [TableFile]) throws(LexiconFaults) {
    self.init(try LexiconCompilation.compile(files))
  }
}

/// Compiling tables, at build time and at run time.
public enum LexiconCompilation {
  /// The compiled tables as ASCII text for a string literal; see ``Lexicon/init(armored:)``.
  ///
  /// Throws every fault of the tables, if there is one.
  public static func armored(_ files: [TableFile]) throws(LexiconFaults) -> [UInt8] {
    TextArmor.armored(try compile(files).encoded())
  }

  static func compile(_ files: [TableFile]) throws(LexiconFaults) -> CompiledLexicon {
    let (tables, faults) = LexiconChecker.check(files)
    guard faults.isEmpty else { throw LexiconFaults(faults: faults) }
    return LexiconBuilder.build(tables)
  }
}
