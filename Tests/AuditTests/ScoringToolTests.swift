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
    var documents: [AuditedDocument] = []
    var json = JSONWriter()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let range = line.startIndex..<line.endIndex
      let gold = try reader.document(in: range)
      var record = worker.analyze(try rows.article(in: range, origin: .init()))
      _ = record.withholdSpeakers(below: floor, confidenceOfNobody: nil)
      documents.append(AuditedDocument(gold: gold, record: record))
      RecordLine.record(record).write(to: &json)
      json.endLine()
    }
    let (scored, errors) = try ScoringTool.figures(gold: path, records: json.takeBytes())
    let figures = AccuracyFigures(documents)
    for figure in AuditFigure.all where !figure.id.hasPrefix("both.") {
      #expect(scored[figure.id] == figure.value(figures), "\(figure.id)")
    }
    #expect(scored.keys.count(where: { $0.contains(".") }) == AuditFigure.all.count - 9 + 7, "no figure is left out")
    #expect(scored["articles"] == Double(figures.documents))
    #expect(scored["speaker_clusters.items"] == Double(figures.clusters.items))
    for (layer, counts) in [("quotes", figures.quotes), ("indirect", figures.clauses)] {
      #expect(scored["\(layer).gold"] == Double(counts.gold))
      #expect(scored["\(layer).system"] == Double(counts.items))
    }
    #expect(errors == Self.kinds(documents))
  }

  /// The disagreements by the names that the tool has for them: a pair of a missed and a spurious one is two there.
  private static func kinds(_ documents: [AuditedDocument]) -> [String: Int] {
    var kinds: [String: Int] = [:]
    for document in documents {
      for error in document.errors {
        for kind in self.kinds(error) { kinds[kind, default: 0] += 1 }
      }
    }
    return kinds
  }

  private static func kinds(_ error: ItemError) -> [String] {
    switch error.cause {
    case .missed: ["missed"]
    case .spurious: ["spurious"]
    case .boundary: error.comparison.item == nil ? ["missed", "spurious"] : ["boundary"]
    case .noSpeaker: ["silent"]
    case .wrongPerson, .nobodyNamed: ["speaker"]
    case .wrongMention: []
    }
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

  /// The figures that it gives, parts of their names joined by a dot, and how many errors of each kind it lists.
  static func figures(gold: String, records: [UInt8]) throws -> (figures: [String: Double], errors: [String: Int]) {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("records-\(UUID().uuidString).jsonl")
    try Data(records).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = [path ?? "", gold, file.path, "--json", "--errors"]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    var lines = output.split(separator: UInt8(ascii: "\n"))
    let figures = try JSONDecoder().decode([String: Branch].self, from: lines.removeLast())
    var errors: [String: Int] = [:]
    for line in lines { errors[try JSONDecoder().decode(Error.self, from: line).error, default: 0] += 1 }
    return (Branch.flat(figures), errors)
  }

  /// A number, or numbers by name; `JSONSerialization` would read them one bit off.
  private enum Branch: Decodable {
    case number(Double)
    case numbers([String: Branch])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      self = try (try? value.decode(Double.self)).map(Branch.number) ?? .numbers(value.decode([String: Branch].self))
    }

    static func flat(_ branches: [String: Branch], _ prefix: String = "") -> [String: Double] {
      var figures: [String: Double] = [:]
      for (name, branch) in branches {
        switch branch {
        case .number(let value): figures[prefix + name] = value
        case .numbers(let inner): figures.merge(flat(inner, "\(prefix)\(name).")) { $1 }
        }
      }
      return figures
    }
  }

  private struct Error: Decodable { var error: String }
}
