extension CompiledLexicon {
  private static let mark: UInt32 = 0x314C_5748  // "HWL1"

  /// The lexicon as bytes, for the binary.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.mark)
    writer.write(Array(digest.utf8))
    for table in tables {
      writer.write(table.bytes)
      writer.write(table.starts)
      writer.write(table.facts)
    }
    writer.write(alphabet.scalars)
    for trie in [forward, ending] { writer.write(trie.units.flatMap { [$0.base, $0.check, $0.value] }) }
    writer.write(senses.map { UInt64($0.wordClass.rawValue) | UInt64($0.flags) << 8 | UInt64($0.row) << 16 })
    writer.write(senseStarts)
    writer.write(verbForms.map { UInt64($0.ending.rawValue) | UInt64($0.tense.rawValue) << 8 | ($0.isPassive ? 1 : 0) << 16 | UInt64(UInt32(bitPattern: $0.verb)) << 32 })
    return writer.bytes
  }

  /// Reads what ``encoded()`` made. Linear.
  init(decoding bytes: [UInt8]) throws(LexiconDamage) {
    var reader = ByteReader(bytes)
    guard try reader.number(UInt32.self) == Self.mark else { throw LexiconDamage(byte: 0) }
    digest = String(decoding: try reader.numbers(UInt8.self), as: UTF8.self)
    tables = []
    for _ in TableKind.allCases {
      tables.append(CompiledTable(bytes: try reader.numbers(), starts: try reader.numbers(), facts: try reader.numbers()))
    }
    alphabet = ScalarAlphabet(scalars: try reader.numbers())
    forward = try reader.trie()
    ending = try reader.trie()
    senses = try reader.numbers(UInt64.self).map(Sense.init(packed:))
    senseStarts = try reader.numbers()
    verbForms = try reader.numbers(UInt64.self).map(VerbForm.init(packed:))
    guard reader.isAtEnd else { throw LexiconDamage(byte: reader.index) }
  }
}

extension ByteReader {
  fileprivate mutating func trie() throws(LexiconDamage) -> DoubleArray {
    let numbers = try numbers(Int32.self)
    let units = stride(from: 0, to: numbers.count, by: 3).map {
      DoubleArray.Unit(base: numbers[$0], check: numbers[$0 + 1], value: numbers[$0 + 2])
    }
    return DoubleArray(units: units)
  }
}

extension Sense {
  fileprivate init(packed: UInt64) {
    self.init(
      WordClass(rawValue: UInt8(truncatingIfNeeded: packed)) ?? .modifier,
      flags: UInt8(truncatingIfNeeded: packed >> 8), row: Int32(truncatingIfNeeded: packed >> 16))
  }
}

extension VerbForm {
  fileprivate init(packed: UInt64) {
    self.init(
      verb: Int32(truncatingIfNeeded: packed >> 32),
      ending: VerbEnding(rawValue: UInt8(truncatingIfNeeded: packed)) ?? .final,
      tense: VerbTense(rawValue: UInt8(truncatingIfNeeded: packed >> 8)) ?? .present,
      isPassive: packed >> 16 & 1 == 1)
  }
}
