import TextDigest

extension CompiledLexicon {
  /// `sha256:` and the digest of the names and rows of all tables: what the lexicon says, not how it is packed.
  static func digest(of tables: [CompiledTable], rows: [UInt8]) -> String {
    var digest = SHA256()
    for kind in TableKind.allCases {
      let name = Array((kind.fileName + "\n").utf8)
      digest.update(name.span)
      digest.update(rows.span.extracting(tables[Int(kind.rawValue)].range))
    }
    return "sha256:" + digest.finish()
  }
}
