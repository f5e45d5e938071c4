import AnalysisRecords
import Foundation
import StatementLedger

/// A ledger in a folder of its own, which goes with it, and records to put in.
final class SampleLedger {
  let folder: URL
  /// Path of the ledger's file.
  var path: String { folder.appendingPathComponent("hwaja.sqlite").path }

  init() throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Opens the ledger, which is made if it is not there.
  func open(wait: Int = 10_000) throws -> Ledger { try Ledger(path: path, mode: .create, wait: wait) }

  /// Bytes of the file and names of everything beside it.
  func state() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  static let now = LedgerTime(secondsSince1970: 1_770_109_200)
}

/// Somebody who says something in a sample record.
struct SampleStatement {
  var content: String
  var name: String? = "한서윤"
  var kind = EntityKind.person
  var organization: String? = "해오름시"
  var lexicon: String?
  var roles: [String] = []
  var type = AttributionType.direct
  var isInTitle = false
  var resolution = Resolution.explicit
}

extension AnalysisRecord {
  /// A record whose text is its statements, one a sentence.
  static func sample(
    id: String = "a1", outlet: String? = "한빛일보", url: String? = nil, version: String = "0.1.0",
    day: String? = "2026-02-03",
    digest: String = "00", title: String? = nil, _ statements: [SampleStatement]
  ) -> AnalysisRecord {
    var record = AnalysisRecord(
      analyzer: AnalyzerIdentity(version: version, lexicon: "sha256:0"), id: id,
      origin: RecordOrigin(path: "\(id).txt"),
      title: title, published: day, outlet: outlet, url: url, textSHA256: digest)
    var text = ""
    for (index, statement) in statements.enumerated() {
      let start = statement.isInTitle ? 0 : text.unicodeScalars.count + 1
      let end = start + statement.content.unicodeScalars.count
      if !statement.isInTitle { text += "“\(statement.content)”고 말했다. " }
      let span = RecordSpan(start: start, end: end, text: statement.content, inTitle: statement.isInTitle)
      var speaker: RecordSpeaker?
      if let name = statement.name {
        record.entities.append(
          RecordEntity(
            id: "E\(index + 1)", name: name, kind: statement.kind, lexicon: statement.lexicon, roles: statement.roles,
            affiliation: statement.organization))
        speaker = RecordSpeaker(entity: "E\(index + 1)", name: name)
      }
      record.attributions.append(
        Attribution(
          id: "A\(index + 1)", type: statement.type, content: [span], quotes: [span], speaker: speaker, source: nil,
          cue: nil, resolution: statement.resolution, pattern: "quote-complement", confidence: 0.9,
          sentence: max(0, start - 1)..<(end + 8)))
    }
    record.text = text
    return record
  }
}
