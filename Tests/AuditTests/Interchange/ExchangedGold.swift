import AnalysisRecords
import Audit
import JSONText

/// A format that gold goes into and comes back from.
enum ExchangeFormat: String, CaseIterable, Sendable {
  case brat
  case labelStudio
  case labelStudioUTF16
  case doccano

  /// The document after it has been written and read again.
  func roundTrip(_ document: GoldDocument) throws -> GoldDocument {
    switch self {
    case .brat:
      let files = try BratWriter.files(document)
      return try BratReader.document(text: files.text, annotations: files.annotations, name: "x")
    case .labelStudio, .labelStudioUTF16:
      let unit: OffsetUnit = self == .labelStudio ? .scalars : .utf16
      var json = JSONWriter()
      json.openArray()
      try LabelStudioWriter(unit: unit).write(document, as: .annotation, to: &json)
      json.closeArray()
      return try LabelStudioReader(unit: unit).document(try LabelStudioReader.tasks(in: json.bytes)[0], place: 0)
    case .doccano:
      var json = JSONWriter()
      try DoccanoWriter.write(document, to: &json)
      var reader = DoccanoReader(json.bytes)
      return try reader.document(in: 0..<json.bytes.count, line: 1)
    }
  }
}

/// Small gold that is hard on formats.
enum ExchangedGold {
  /// Emoji, decomposed Hangul, CRLF, a tab, a backslash, a quote over two lines, a clause of two parts, words without
  /// a place, speakers whom the text does not name, and keys that nobody knows.
  static let awkward: GoldDocument = {
    let hangul = "한서윤".unicodeScalars.flatMap { Array(decomposed($0)) }
    let text =
      Array("😀 ".unicodeScalars) + hangul
      + Array(
        " 시장은\r\n\"내일\r\n다리를\t연다 🌉\"고 말했다.\u{2028}시는 \\길이, 그에 따르면, 막힌다고 [밝혔다].".unicodeScalars)
    var document = GoldDocument(
      id: "awk/1\n", outlet: "가온\"일보", url: "https://example.invalid/?a=1&b=<2>", published: "2026-03-11", text: text)
    let name = String(String.UnicodeScalarView(hangul))
    document.speakers = [
      .init(id: "han", names: [name, "\(name) 시장"], kind: .person),
      .init(id: "city", names: ["시"], kind: .organization),
      .init(id: "없음 1", names: ["어느\n소식통", "소식통 \"A\""], kind: .anonymous), .init(id: "plain", names: ["그"]),
    ]
    document.speakers[0].otherKeys = [("born", JSONValue(.number("1970")))]
    func span(_ words: String) -> Range<Int> {
      let words = Array(words.unicodeScalars)
      let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
      return start..<start + words.count
    }
    func words(_ text: String) -> GoldDocument.Words { .init(text: text, span: span(text)) }
    document.quotes = [
      .init(
        content: [span("내일\r\n다리를\t연다 🌉")], speaker: "han", source: words(name), cue: words("말했다"),
        via: ["없음 1", "city"], isOptional: true)
    ]
    document.clauses = [
      .init(
        content: [span("\\길이"), span("막힌다")], speaker: "city", source: words("시는"),
        cue: .init(text: "밝혔다", span: nil)),
      .init(content: [span("내일"), span("다리를")], speaker: nil, cue: words("말했다")),
    ]
    document.clauses[0].otherKeys = [
      ("note", JSONValue(.string("다시 볼 것\n정말"))), ("sure", JSONValue(.number("0.50"))),
    ]
    document.otherKeys = [("desk", JSONValue(.array([JSONValue(.null), JSONValue(.boolean(true))])))]
    return document
  }()

  /// A document of which only items are judged.
  static let partial: GoldDocument = {
    var document = GoldDocument(id: "p1", text: Array("그는 \"간다\"고 했다. \"온다\"".unicodeScalars), isPartial: true)
    document.speakers = [.init(id: "he", names: ["그"], kind: .person)]
    document.quotes = [
      .init(content: [4..<6], speaker: "he"), .init(content: [14..<16], isOptional: true, isRejected: true),
    ]
    return document
  }()

  /// Conjoining jamo of a syllable.
  private static func decomposed(_ syllable: Unicode.Scalar) -> [Unicode.Scalar] {
    let index = syllable.value - 0xAC00
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28].filter { $0 != 0x11A7 }
    return parts.compactMap(Unicode.Scalar.init)
  }
}
