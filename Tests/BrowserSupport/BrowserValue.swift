import Foundation

/// Any value of JSON, as DevTools sends and takes it.
///
/// ```swift
/// let value: BrowserValue = ["width": 390, "names": ["한서윤"]]
/// value["names"][0].string     // "한서윤"
/// ```
public enum BrowserValue: Sendable, Equatable {
  /// Nothing; also what stands where a member is asked for that is not there.
  case null
  /// True or false.
  case bool(Bool)
  /// A number.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([BrowserValue])
  /// Values by name.
  case object([String: BrowserValue])

  /// The member of that name; ``null`` where there is none.
  public subscript(name: String) -> BrowserValue {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  /// The value at that place; ``null`` where there is none.
  public subscript(index: Int) -> BrowserValue { array.indices.contains(index) ? array[index] : .null }

  /// The text, if it is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The number, if it is one.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The truth value, if it is one.
  public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  /// The values, none if it is no array.
  public var array: [BrowserValue] { if case .array(let values) = self { values } else { [] } }
}

extension BrowserValue: Codable {
  /// Reads any value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let values = try? container.decode([BrowserValue].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode([String: BrowserValue].self))
    }
  }

  /// Writes the value; whole numbers without a point.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let bool): try container.encode(bool)
    case .number(let number):
      if let whole = Int(exactly: number) { try container.encode(whole) } else { try container.encode(number) }
    case .string(let text): try container.encode(text)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}

extension BrowserValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Values in order.
  public init(arrayLiteral elements: BrowserValue...) { self = .array(elements) }
  /// Values by name, of which the last one of a name counts.
  public init(dictionaryLiteral elements: (String, BrowserValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
  /// Nothing.
  public init(nilLiteral: ()) { self = .null }
}
