/// What became of a document that was added.
public struct AddOutcome: Sendable, Equatable {
  /// What was done with it.
  public enum Deed: String, Sendable, CaseIterable {
    /// It is new.
    case added
    /// It was there already; nothing was changed.
    case known
    /// It was there, read by an older analyzer, whose items were replaced.
    case replaced
    /// It was there, read by a newer analyzer; nothing was changed.
    case older
  }

  /// What was done.
  public var deed: Deed
  /// Number of the document in the ledger.
  public var document: Int
  /// The document's own id.
  public var id: String
  /// How many statements of it are in the ledger now.
  public var statements: Int
}
