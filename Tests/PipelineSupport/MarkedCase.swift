public import TestSupport

/// A row of a table of sentences in marker notation, which knows what must come of it.
public protocol MarkedCase: Sendable, CustomStringConvertible {
  /// What the row shows.
  var name: String { get }

  /// What differs from the marks; empty if nothing does. Throws where the notation itself is wrong.
  func differences() throws(MarkerError) -> [String]
}

extension MarkedCase {
  /// The name, by which a test run calls the row.
  public var description: String { name }

  /// What differs from the marks, or what is wrong with the notation; empty if nothing is.
  public func faults() -> [String] {
    do throws(MarkerError) {
      return try differences()
    } catch {
      return ["\(error)"]
    }
  }
}
