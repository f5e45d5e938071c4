import Outputs

/// Writes pages to standard output.
enum StandardOutput {
  /// Writes a page of text.
  static func write(_ text: String) throws(Failure) {
    do throws(OutputFault) {
      let output = ByteOutput()
      try output.write(Array(text.utf8))
      try output.finish()
    } catch {
      throw Failure(error, output: name)
    }
  }

  /// What messages call it.
  static let name = "standard output"
}
