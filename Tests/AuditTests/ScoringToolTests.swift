import AnalysisRecords
import ArticleText
import Audit
import Foundation
import Hwaja
import JSONText
import TestSupport
import Testing

/// The figures are those of `../shared/tools/score.py`, to the last digit.
@Suite struct ScoringToolTests {
  @Test(
    .enabled(if: ScoringTool.path != nil, "neither $HWAJA_SHARED nor ../shared is there with score.py and python3"),
    arguments: ["gold/dev.jsonl", "gold/seeds.jsonl", "gold/check.jsonl", "own"], [0, 0.9])
  func figuresEqual(_ file: String, _ floor: Double) throws {
    let path = file == "own" ? ArticleFolder().path + "/gold.jsonl" : "\(SharedFolder.path ?? "")/\(file)"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var (reader, rows) = (GoldReader(bytes), ArticleRows(bytes))
    let worker = try Analyzer().makeWorker()
    var (quotes, clauses, strict) = (LayerFigures(), LayerFigures(), LayerFigures())
    var json = JSONWriter()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let range = line.startIndex..<line.endIndex
      let gold = try reader.document(in: range)
      var record = worker.analyze(try rows.article(in: range, origin: .init()))
      _ = record.withholdSpeakers(below: floor, confidenceOfNobody: nil)
      let matching = ItemMatching(gold: gold, record: record)
      quotes += matching.quotes
      clauses += matching.clauses
      strict += matching.strictClauses
      RecordLine.record(record).write(to: &json)
      json.endLine()
    }
    let scored = try ScoringTool.figures(gold: path, records: json.takeBytes())
    #expect(scored["quotes"] == Self.members(quotes))
    #expect(scored["indirect"] == Self.members(clauses))
    #expect(scored["indirect_strict"] == Self.members(strict))
  }

  private static func members(_ figures: LayerFigures) -> [String: Double] {
    [
      "gold": Double(figures.gold), "system": Double(figures.items), "precision": figures.precision,
      "recall": figures.recall, "f1": figures.f1, "span_precision": figures.spanPrecision,
      "span_recall": figures.spanRecall, "span_f1": figures.spanF1, "speaker_accuracy": figures.speakerAccuracy,
      "coverage": figures.coverage, "false_attribution_rate": figures.falseAttributionRate,
    ]
  }
}

/// `score.py` of the shared folder.
private enum ScoringTool {
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static let path: String? = {
    guard python != nil, let shared = SharedFolder.path else { return nil }
    let path = shared + "/tools/score.py"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// The layers that it gives, each with its figures.
  static func figures(gold: String, records: [UInt8]) throws -> [String: [String: Double]] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("records-\(UUID().uuidString).jsonl")
    try Data(records).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = [path ?? "", gold, file.path, "--json"]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Layers.self, from: output).figures
  }

  /// What the tool writes; `JSONSerialization` would read its numbers one bit off.
  private struct Layers: Decodable {
    var quotes: [String: Double]
    var indirect: [String: Double]
    var strict: [String: Double]

    enum CodingKeys: String, CodingKey {
      case quotes, indirect
      case strict = "indirect_strict"
    }

    var figures: [String: [String: Double]] { ["quotes": quotes, "indirect": indirect, "indirect_strict": strict] }
  }
}
