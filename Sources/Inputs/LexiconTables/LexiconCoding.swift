extension CompiledLexicon {
  /// First column: what the bytes are.
  private static let mark = Array("hwaja lexicon 1".utf8)

  /// Everything but the rows as bytes, for the binary.
  ///
  /// ``init(decoding:rows:)`` reads the columns in the same order.
  func encodedNumbers() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.mark)
    writer.write(Array(digest.utf8))
    for table in tables {
      writer.write(rising: table.starts)
      writer.write(table.facts.map { Int64(bitPattern: $0) })
    }
    writer.write(alphabet.scalars)
    writer.write(automaton.units.map(\.base))
    writer.write(automaton.values)
    writer.write(automaton.units.map(\.label))
    writer.write([forwardRoot, endingRoot])
    for ranges in [meanings.map(\.senses), meanings.map(\.stems)] {
      writer.write(ranges.map(\.lowerBound))
      writer.write(ranges.map(\.count))
    }
    writer.write(senses.map { Int64($0.row) << 16 | Int64($0.wordClass.rawValue) << 8 | Int64($0.flags) })
    writer.write(stems.flatMap { [$0.verb, $0.base, $0.forms] })
    writer.write(rising: formStarts)
    writer.write(forms)
    return writer.bytes
  }

  /// Reads what ``encodedNumbers()`` made; linear.
  init(decoding bytes: [UInt8], rows: [UInt8]) throws(LexiconDamage) {
    var reader = ByteReader(bytes)
    guard try reader.numbers(UInt8.self) == Self.mark else { throw LexiconDamage(byte: 0) }
    digest = String(decoding: try reader.numbers(UInt8.self), as: UTF8.self)
    self.rows = rows
    tables = []
    for _ in TableKind.allCases { tables.append(try reader.table()) }
    alphabet = ScalarAlphabet(scalars: try reader.numbers())
    automaton = try reader.automaton()
    let roots = try reader.numbers(Int32.self)
    guard roots.count == 2 else { throw LexiconDamage(byte: reader.index) }
    (forwardRoot, endingRoot) = (roots[0], roots[1])
    let (senseRanges, stemRanges) = (try reader.ranges(), try reader.ranges())
    guard senseRanges.count == stemRanges.count else { throw LexiconDamage(byte: reader.index) }
    meanings = zip(senseRanges, stemRanges).map { Meaning(senses: $0, stems: $1) }
    senses = try reader.numbers(Int64.self).map(Sense.init(packed:))
    stems = try reader.stems()
    formStarts = try reader.risingNumbers()
    forms = try reader.numbers()
    let length = tables.last?.range.upperBound
    guard reader.isAtEnd, length == rows.count else { throw LexiconDamage(byte: reader.index) }
  }
}

extension ByteReader {
  fileprivate mutating func table() throws(LexiconDamage) -> CompiledTable {
    let starts = try risingNumbers()
    let facts = try numbers(Int64.self).map { UInt64(bitPattern: $0) }
    guard starts.count == facts.count + 1 else { throw LexiconDamage(byte: index) }
    return CompiledTable(starts: starts, facts: facts)
  }

  fileprivate mutating func automaton() throws(LexiconDamage) -> DoubleArray {
    let (bases, values, labels) = (try numbers(Int32.self), try numbers(Int32.self), try numbers(UInt16.self))
    guard values.count == bases.count, labels.count == bases.count else { throw LexiconDamage(byte: index) }
    return DoubleArray(units: zip(bases, labels).map { .init(base: $0, label: $1) }, values: values)
  }

  fileprivate mutating func ranges() throws(LexiconDamage) -> [Range<Int32>] {
    let (lower, counts) = (try numbers(Int32.self), try numbers(Int32.self))
    guard lower.count == counts.count, counts.allSatisfy({ $0 >= 0 }) else { throw LexiconDamage(byte: index) }
    return zip(lower, counts).map { $0..<$0 &+ $1 }
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
