import Testing

@testable import LexiconTables

/// Numbers that look random and are the same at every run.
private struct Sequence64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Test("What was put in is found, and nothing else", arguments: 0..<6 as Range<UInt64>)
func keysAndNothingElse(seed: UInt64) throws {
  var random = Sequence64(state: seed)
  let letters = Array("가나다라마 바·A中\u{20000}".unicodeScalars)
  func word() -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(letters[0])
    for _ in 0..<Int.random(in: 0...5, using: &random) { scalars.append(letters.randomElement(using: &random)!) }
    scalars.append(letters[1])
    return String(scalars)
  }
  let keys = Set((0..<300).map { _ in word() }.filter { !$0.contains("  ") && !$0.contains("| ") })
  let rows = keys.map { "\($0)\tposition" }
  let table = TableFile(path: "titles.tsv", bytes: bytes(of: rows))
  let lexicon = try Lexicon(compiling: [table])
  for key in keys {
    #expect(lexicon.senses(of: key).filter { $0.wordClass == .title }.count == 1)
    #expect(lexicon.endingSenses(of: key).filter { $0.wordClass == .title }.count == 1)
  }
  for other in (0..<300).map({ _ in word() }) where !keys.contains(other) {
    #expect(lexicon.senses(of: other).isEmpty)
    #expect(!lexicon.endingSenses(of: other).contains { $0.wordClass == .title })
  }
}

private func bytes(of rows: [String]) -> [UInt8] {
  let lines = rows.map { $0.replacing("\t", with: "\t\t") + "\t" }
  let sorted = lines.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  return Array((["# columns: title\tdomain\tkind\tcommon"] + sorted).map { $0 + "\n" }.joined().utf8)
}

@Test func equalFuturesAreOneState() {
  var sketch = TrieSketch()
  for key in ["가고 있다", "나고 있다", "다고 있다"] {
    let node = sketch.insert(key.scalarValues)
    sketch.values[node] = 7
  }
  var table = StateTable()
  _ = table.add(sketch)
  // The root, five states of the common rest, and the state without steps.
  #expect(table.states.count == 6)
}

@Test(
  "Columns keep every number",
  arguments: [
    [], [0], [-1, 5, -1], [7, 7, 7], [Int64.min, Int64.max], [255, 256, 65_536, 16_777_216], [1 << 40],
  ] as [[Int64]])
func column(_ numbers: [Int64]) throws {
  var writer = ByteWriter()
  writer.write(numbers)
  writer.write([1, 2] as [UInt8])
  var reader = ByteReader(writer.bytes)
  #expect(try reader.numbers(Int64.self) == numbers)
  #expect(try reader.numbers(UInt8.self) == [1, 2])
  #expect(reader.isAtEnd)
}
