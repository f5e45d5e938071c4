import Audit
import Foundation
import TestSupport

/// The gold that there is: own articles always, the shared files where they are.
struct GoldFiles {
  /// The bytes of `own`, or of a file of the shared folder.
  static func bytes(_ name: String) throws -> [UInt8] {
    let path = name == "own" ? ArticleFolder().path + "/gold.jsonl" : "\(SharedFolder.path ?? "")/gold/\(name).jsonl"
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The documents of such a file.
  ///
  /// - Throws: ``GoldFaults`` if one of them is faulty.
  static func documents(_ name: String) throws -> [GoldDocument] {
    let bytes = try bytes(name)
    var reader = GoldReader(bytes)
    var documents: [GoldDocument] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      documents.append(try reader.document(in: line.startIndex..<line.endIndex))
    }
    return documents
  }
}
