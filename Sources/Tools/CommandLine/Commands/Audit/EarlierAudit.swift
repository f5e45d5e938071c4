import Audit
import JSONText
import Outputs

/// What `--compare` names: an audit in JSON, or records.
enum EarlierAudit {
  /// The scored items of the earlier audit.
  ///
  /// - Throws: a ``Failure`` if the file can't be read, or is neither.
  static func items(_ path: PathName, _ records: AuditRecords, _ run: AuditOptions) async throws(Failure)
    -> [AuditedItem]
  {
    let bytes = try WholeFile.read(path, as: Bilingual(en: "an audit or records", ko: "감사나 기록"))
    guard isAudit(bytes) else {
      let documents = try await records.reading(
        [.rows(path)], run.analyzer, threads: run.threads, takesArticles: false)
      return documents.flatMap(\.items)
    }
    do throws(JSONFault) {
      return try AuditReader.items(bytes)
    } catch {
      throw Self.failure(error, path, bytes)
    }
  }

  /// Whether the bytes begin like an audit in JSON, not like a line of records.
  private static func isAudit(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(200).filter { $0 > 0x20 }
    return start.starts(with: "{\"schema\":\"\(AuditReader.schema)\"".utf8)
  }

  private static func failure(_ fault: JSONFault, _ path: PathName, _ bytes: [UInt8]) -> Failure {
    let before = bytes[..<min(fault.offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let byte = fault.offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    let (place, words) = (PlainLine.text("\(path.text):\(line):\(byte)"), JSONFaultWords.words(fault.reason))
    return Failure(
      code: .badData, message: Bilingual(en: "\(place): \(words.english)", ko: "\(place): \(words.korean)"))
  }
}
