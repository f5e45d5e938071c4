extension CompiledLexicon {
  /// First column: what the bytes are.
  private static let mark = Array("hwaja lexicon 1".utf8)

  /// The lexicon as bytes, for the binary. ``init(decoding:)`` reads the columns in the same order.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.mark)
    writer.write(Array(digest.utf8))
    for table in tables {
      writer.write(table.bytes)
      writer.write(table.starts)
      writer.write(table.facts.map { Int64(bitPattern: $0) })
    }
    writer.write(alphabet.scalars)
    writer.write(automaton.units.map(\.base))
    writer.write(automaton.units.map(\.value))
    writer.write(automaton.units.map(\.label))
    writer.write([forwardRoot, endingRoot])
    writer.write(meanings.flatMap { [$0.senses.lowerBound, $0.senses.upperBound] })
    writer.write(meanings.flatMap { [$0.stems.lowerBound, $0.stems.upperBound] })
    writer.write(senses.map { Int64($0.row) << 16 | Int64($0.wordClass.rawValue) << 8 | Int64($0.flags) })
    writer.write(stems.flatMap { [$0.verb, $0.base, $0.forms] })
    writer.write(formStarts)
    writer.write(forms)
    return writer.bytes
  }

  /// Reads what ``encoded()`` made. Linear.
  init(decoding bytes: [UInt8]) throws(LexiconDamage) {
    var reader = ByteReader(bytes)
    guard try reader.numbers(UInt8.self) == Self.mark else { throw LexiconDamage(byte: 0) }
    digest = String(decoding: try reader.numbers(UInt8.self), as: UTF8.self)
    tables = []
    for _ in TableKind.allCases { tables.append(try reader.table()) }
    alphabet = ScalarAlphabet(scalars: try reader.numbers())
    automaton = try reader.automaton()
    let roots = try reader.numbers(Int32.self)
    guard roots.count == 2 else { throw LexiconDamage(byte: reader.index) }
    (forwardRoot, endingRoot) = (roots[0], roots[1])
    meanings = try reader.meanings()
    senses = try reader.numbers(Int64.self).map(Sense.init(packed:))
    stems = try reader.stems()
    formStarts = try reader.numbers()
    forms = try reader.numbers()
    guard reader.isAtEnd else { throw LexiconDamage(byte: reader.index) }
  }
}

extension ByteReader {
  fileprivate mutating func table() throws(LexiconDamage) -> CompiledTable {
    let (bytes, starts) = (try numbers(UInt8.self), try numbers(Int32.self))
    return CompiledTable(bytes: bytes, starts: starts, facts: try numbers(Int64.self).map { UInt64(bitPattern: $0) })
  }

  fileprivate mutating func automaton() throws(LexiconDamage) -> DoubleArray {
    let (bases, values, labels) = (try numbers(Int32.self), try numbers(Int32.self), try numbers(UInt16.self))
    guard values.count == bases.count, labels.count == bases.count else { throw LexiconDamage(byte: index) }
    return DoubleArray(units: bases.indices.map { .init(base: bases[$0], value: values[$0], label: labels[$0]) })
  }

  fileprivate mutating func meanings() throws(LexiconDamage) -> [CompiledLexicon.Meaning] {
    let (senses, stems) = (try ranges(), try ranges())
    guard senses.count == stems.count else { throw LexiconDamage(byte: index) }
    return zip(senses, stems).map { .init(senses: $0, stems: $1) }
  }

  private mutating func ranges() throws(LexiconDamage) -> [Range<Int32>] {
    let ends = try numbers(Int32.self)
    var ranges: [Range<Int32>] = []
    for index in stride(from: 0, to: ends.count - 1, by: 2) {
      ranges.append(ends[index]..<max(ends[index], ends[index + 1]))
    }
    return ranges
  }

  fileprivate mutating func stems() throws(LexiconDamage) -> [CompiledLexicon.VerbJoint] {
    let numbers = try numbers(Int32.self)
    return stride(from: 0, to: numbers.count - 2, by: 3).map {
      .init(verb: numbers[$0], base: numbers[$0 + 1], forms: numbers[$0 + 2])
    }
  }
}

extension Sense {
  fileprivate init(packed: Int64) {
    self.init(
      WordClass(rawValue: UInt8(truncatingIfNeeded: packed >> 8)) ?? .modifier,
      flags: UInt8(truncatingIfNeeded: packed), row: Int32(truncatingIfNeeded: packed >> 16))
  }
}
