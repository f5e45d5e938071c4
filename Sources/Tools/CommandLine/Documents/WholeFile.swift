import Outputs

/// Reads files that are small enough to be held whole.
enum WholeFile {
  /// The bytes of a file, which is to be read as `what`: gold, an audit.
  ///
  /// - Throws: a ``Failure`` if it can't be read.
  static func read(_ path: PathName, as what: Bilingual) throws(Failure) -> [UInt8] {
    do throws(ReadFault) {
      let source = try ByteSource(path)
      defer { source.close() }
      return try source.readAll()
    } catch {
      let (shown, reason) = (PlainLine.text(path.text), error.reason)
      throw Failure(
        code: .missingInput,
        message: Bilingual(
          en: "\(shown): can't be read as \(what.english): \(reason). Check the path.",
          ko: "\(shown): \(what.korean)(으)로 읽을 수 없습니다: \(reason). 경로를 확인하세요."))
    }
  }
}
