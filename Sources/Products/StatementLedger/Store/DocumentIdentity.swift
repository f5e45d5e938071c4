import AnalysisRecords
import TextDigest

/// What makes a document one: its address or id, its outlet, and its text.
///
/// The same wire copy in two outlets is two documents; so is an article whose text was changed at the same address.
struct DocumentIdentity: Hashable {
  /// The address, else the id.
  let name: String
  /// The outlet, empty if none is given.
  let outlet: String
  /// SHA-256 of the text.
  let textSHA256: String

  init(_ record: AnalysisRecord) {
    name = record.url ?? record.id
    outlet = record.outlet ?? ""
    textSHA256 = record.textSHA256
  }

  init(name: String, outlet: String, textSHA256: String) {
    (self.name, self.outlet, self.textSHA256) = (name, outlet, textSHA256)
  }

  /// Sixteen digits that are the same in every ledger.
  var digest: String { Self.digest([name, outlet, textSHA256]) }

  /// Sixteen digits of some texts, parted by zeros.
  static func digest(_ parts: [String]) -> String {
    String(SHA256.hex(Array(parts.joined(separator: "\0").utf8)).prefix(16))
  }
}
