/// What is wrong with a piece of JSON, and at which byte.
///
/// ```swift
/// do { try reader.finish() } catch { print(error.offset, error.reason) }
/// ```
public struct JSONFault: Error, Equatable {
  /// Byte offset of the fault in the bytes that the reader was given.
  public var offset: Int
  /// What is wrong there.
  public var reason: Reason

  /// Makes a fault.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// Kinds of fault.
  public enum Reason: Sendable, Equatable {
    /// The bytes end inside a value; the offset is where the unfinished value begins.
    case unfinished
    /// No value begins here.
    case notAValue
    /// A key in double quotation marks belongs here.
    case missingKey
    /// A colon belongs here.
    case missingColon
    /// A comma or the closing bracket belongs here.
    case missingComma
    /// A comma stands before the closing bracket.
    case trailingComma
    /// The object has this key already.
    case duplicateKey(String)
    /// A control character stands in a string without its escape.
    case controlCharacter
    /// No escape sequence of JSON begins here.
    case badEscape
    /// Half of a surrogate pair stands alone.
    case loneSurrogate
    /// The digits here are no number of JSON.
    case badNumber
    /// The number does not fit.
    case outOfRange
    /// Arrays and objects are nested deeper than ``JSONReader/depthLimit``.
    case tooDeep
    /// The bytes are not UTF-8.
    case notUTF8
    /// Something follows the value.
    case trailingText
    /// A value of one kind stands where another belongs.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// The object that ends here lacks a key it must have.
    case lacksKey(String)
    /// The string is none of the words that may stand here.
    case unknownWord(String)
  }
}

/// Kinds of JSON values.
public enum JSONKind: String, Sendable, Equatable {
  /// `{…}`
  case object
  /// `[…]`
  case array
  /// `"…"`
  case string
  /// `12`, `0.5`
  case number
  /// `true`, `false`
  case boolean
  /// `null`
  case null
}

/// A key of an object, compared byte by byte.
///
/// Keys are outside data: comparing them as `String` would normalize them and take quadratic time for a
/// long run of combining marks.
public struct JSONKey: Sendable {
  /// The key with its escapes resolved.
  public let text: String

  init(_ text: String) { self.text = text }

  /// Lets `switch` match keys with string literals.
  public static func ~= (pattern: String, key: JSONKey) -> Bool {
    // Equal lengths first: so no more is ever compared than the literal is long.
    pattern.utf8.count == key.text.utf8.count && pattern == key.text
  }
}
