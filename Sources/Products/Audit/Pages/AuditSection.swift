/// A part of an audit's page: a heading, what it says, a table.
public struct AuditSection: Sendable, Equatable {
  /// A column of the table.
  public struct Column: Sendable, Equatable {
    /// What stands above it.
    public var title: String
    /// Whether it holds numbers.
    public var isNumber: Bool

    /// A column of words.
    static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
    /// A column of numbers.
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// Stable name, for links.
  public var id: String
  /// The heading.
  public var heading: String
  /// Sentences below the heading.
  public var notes: [String] = []
  /// The columns.
  public var columns: [Column] = []
  /// The rows; outside text stands in them as it is.
  public var rows: [[String]] = []
}
