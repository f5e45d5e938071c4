import AnalysisRecords
import JSONText
import TextDigest

/// Reads a file of decisions, and makes sure that it is whole and of one sample.
///
/// ```swift
/// let sample = try DecisionsReader.sample(bytes)
/// sample.statements.count { $0.decision != nil }
/// ```
public struct DecisionsReader {
  private let bytes: [UInt8]
  private var json: JSONReader
  private var records: RecordReader
  private var faults: [DecisionsFault] = []
  private var head: SampleHead?
  private var texts: [AnalysisRecord?] = []
  private var statements: [Int: (statement: ReviewSample.Statement, line: Int)] = [:]
  private var line = 0
  private var lineStart = 0

  /// Reads the bytes of a file; O(size).
  ///
  /// - Throws: everything that is wrong with it, line by line.
  public static func sample(_ bytes: [UInt8]) throws(DecisionsFaults) -> ReviewSample {
    var reader = DecisionsReader(bytes)
    reader.readLines()
    guard let sample = reader.sample() else { throw DecisionsFaults(list: reader.faults) }
    return sample
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (json, records) = (JSONReader(bytes), RecordReader(bytes))
  }

  private mutating func readLines() {
    while lineStart < bytes.count {
      line += 1
      let end = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      if let first = bytes[lineStart..<end].firstIndex(where: { $0 > 0x20 }) { read(first..<end) }
      if head == nil && !faults.isEmpty { return }
      lineStart = end + 1
    }
  }

  private mutating func read(_ range: Range<Int>) {
    do throws(JSONFault) {
      if let byte = JSONReader.firstInvalidByte(bytes, in: range) { throw JSONFault(offset: byte, reason: .notUTF8) }
      if head == nil {
        head = try readHead(range)
        if head == nil { note(.noHead) }
      } else if try isRecord(range) {
        add(try records.line(in: range))
      } else {
        try readDecision(range)
      }
    } catch {
      note(.json(error.reason), at: error.offset)
    }
  }

  private mutating func note(_ reason: DecisionsFault.Reason, at offset: Int? = nil) {
    faults.append(DecisionsFault(line: line, byte: (offset ?? lineStart) - lineStart + 1, reason: reason))
  }

  // MARK: Lines

  private mutating func readHead(_ range: Range<Int>) throws(JSONFault) -> SampleHead? {
    json.restart(at: range.lowerBound, end: range.upperBound)
    let head = try SampleHead(from: &json)
    if head != nil { try json.finish() }
    return head
  }

  /// Whether the line's first key is the schema, as of records.
  private mutating func isRecord(_ range: Range<Int>) throws(JSONFault) -> Bool {
    json.restart(at: range.lowerBound, end: range.upperBound)
    try json.openObject()
    if case "schema"? = try json.nextKey() { return true }
    return false
  }

  private mutating func add(_ line: RecordLine) {
    guard case .record(let record) = line, let text = record.text else {
      texts.append(nil)
      return note(.noText)
    }
    texts.append(record)
    if SHA256.hex(Array(text.utf8)) != record.textSHA256 { note(.otherText) }
  }

  private mutating func readDecision(_ range: Range<Int>) throws(JSONFault) {
    json.restart(at: range.lowerBound, end: range.upperBound)
    let line = try DecisionLine(from: &json)
    try json.finish()
    guard let statement = checked(line) else { return }
    if statements.updateValue((statement, self.line), forKey: line.number) != nil {
      note(.repeated(statement: line.number))
    }
  }

  /// The statement of a line, if what it refers to is there.
  private mutating func checked(_ line: DecisionLine) -> ReviewSample.Statement? {
    guard let strata = head?.design.strata, strata.indices.contains(line.stratum - 1) else {
      note(.unknown(key: "stratum", value: String(line.stratum)))
      return nil
    }
    guard texts.indices.contains(line.record - 1), let record = texts[line.record - 1] else {
      note(.unknown(key: "record", value: String(line.record)))
      return nil
    }
    guard let item = record.attributions.first(where: { $0.id == line.item }) else {
      note(.unknown(key: "item", value: line.item))
      return nil
    }
    check(line, item, record)
    let decision = line.verdict.map { ReviewDecision($0, speaker: line.speaker) }
    return .init(stratum: line.stratum - 1, record: line.record - 1, item: line.item, decision: decision)
  }

  private mutating func check(_ line: DecisionLine, _ item: Attribution, _ record: AnalysisRecord) {
    switch (line.verdict == .wrongSpeaker, line.speaker) {
    case (true, nil): note(.speakerMissing)
    case (false, .some): note(.speakerUnasked)
    case (true, .entity(let id)) where !record.entities.contains { $0.id == id }:
      note(.unknown(key: "entity", value: id))
    case (true, .entity(let id)) where item.speaker?.entity == id: note(.sameSpeaker)
    case (true, .nobody) where item.speaker == nil: note(.sameSpeaker)
    default: break
    }
  }

  // MARK: The whole

  private mutating func sample() -> ReviewSample? {
    (line, lineStart) = (1, 0)
    guard let head else {
      if faults.isEmpty { note(.noHead) }
      return nil
    }
    let numbers = statements.keys.sorted()
    let drawn = head.design.strata.reduce(0) { $0 + $1.drawn }
    let isWhole = numbers.count == drawn && numbers.first ?? 1 == 1 && numbers.last ?? 0 == drawn
    if faults.isEmpty, !isWhole { note(.missing(found: numbers.count, drawn: drawn)) }
    let sample = ReviewSample(
      design: head.design, records: texts.compactMap { $0 },
      statements: numbers.compactMap { statements[$0]?.statement })
    if faults.isEmpty, sample.digest != head.digest { note(.otherSample) }
    return faults.isEmpty ? sample : nil
  }
}
