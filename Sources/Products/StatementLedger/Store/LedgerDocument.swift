public import AnalysisRecords

/// What is put into a ledger: a document with all it says.
public struct LedgerDocument: Sendable {
  /// The record, with its text if statements are to be shown with what stands around them.
  public var record: AnalysisRecord
  /// How much items are worth checking, from 0 to 1, by their ids; the ledger keeps what others worked out.
  public var worths: [String: Double]

  /// Makes a document.
  public init(_ record: AnalysisRecord, worths: [String: Double] = [:]) {
    (self.record, self.worths) = (record, worths)
  }
}
