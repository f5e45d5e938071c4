/// A value of a row, or one that stands for a `?` in SQL.
public enum DatabaseValue: Sendable, Equatable {
  /// `NULL`
  case null
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// Text.
  case text(String)

  /// Text or `NULL`.
  public init(_ text: String?) { self = text.map(DatabaseValue.text) ?? .null }

  /// A whole number or `NULL`.
  public init(_ number: Int?) { self = number.map(DatabaseValue.integer) ?? .null }

  /// A number or `NULL`.
  public init(_ number: Double?) { self = number.map(DatabaseValue.real) ?? .null }

  /// One for true, zero for false.
  public init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }
}
