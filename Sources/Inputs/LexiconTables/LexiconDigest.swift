extension CompiledLexicon {
  /// `sha256:` and the digest of the names and rows of all tables: what the lexicon says, not how it is packed.
  static func digest(of tables: [CompiledTable]) -> String {
    var digest = SHA256()
    for kind in TableKind.allCases {
      let name = Array((kind.fileName + "\n").utf8)
      digest.update(name.span)
      let rows = tables[Int(kind.rawValue)].bytes
      digest.update(rows.span)
    }
    return "sha256:" + digest.finish()
  }
}
