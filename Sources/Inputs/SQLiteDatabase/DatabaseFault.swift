/// Why SQLite refused something.
public struct DatabaseFault: Error, Equatable {
  /// What kind of trouble it is.
  public enum Kind: Sendable, Equatable {
    /// Somebody else is writing.
    case busy
    /// The file is damaged.
    case damaged
    /// The file is no database.
    case notADatabase
    /// The file can't be opened.
    case cannotOpen
    /// The file or its folder can't be written.
    case readOnly
    /// No room on the disk, or an error of the device.
    case cannotWrite
    /// A rule of the tables was broken.
    case constraint
    /// Anything else.
    case other
  }

  /// What kind of trouble it is.
  public var kind: Kind
  /// SQLite's extended result code.
  public var code: Int32
  /// SQLite's own words, in English.
  public var message: String

  /// Makes a fault from SQLite's extended result code and words.
  public init(code: Int32, message: String) {
    self.code = code
    self.message = message
    kind =
      switch code & 0xFF {
      case 5, 6: .busy
      case 8: .readOnly
      case 10, 13: .cannotWrite
      case 11: .damaged
      case 14: .cannotOpen
      case 19: .constraint
      case 26: .notADatabase
      default: .other
      }
  }
}
