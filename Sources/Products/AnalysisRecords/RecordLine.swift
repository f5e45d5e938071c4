/// One line of a stream of records: what the analyzer says of a document, or why it could not be analyzed.
///
/// Every document has its line, in the order of the input.
public enum RecordLine: Sendable, Equatable {
  /// The document was analyzed.
  case record(AnalysisRecord)
  /// The document could not be analyzed.
  case failure(RecordFailure)
}

/// A document that could not be analyzed, in its place in the stream.
public struct RecordFailure: Error, Equatable {
  /// The input's id if it was read, else the path, with `#row` for rows of a table.
  public var id: String
  /// File and row of the document.
  public var origin: RecordOrigin
  /// Stable word for programs: `bad-json`, `no-text`, `not-utf8` and so on.
  public var code: String
  /// What is wrong, in English.
  public var message: String

  /// Makes a failure.
  public init(id: String, origin: RecordOrigin, code: String, message: String) {
    self.id = id
    self.origin = origin
    self.code = code
    self.message = message
  }
}
