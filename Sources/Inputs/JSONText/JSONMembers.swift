/// The members of an object, taken one by one: every fault is noted in a list, and the reading goes on.
///
/// ```swift
/// var faults: [JSONFault] = []
/// var members = JSONMembers(try reader.value(), &faults)
/// let id = members.string("id", &faults)      // nil, and a fault, where there is none
/// members.rest                                // what nobody took
/// ```
public struct JSONMembers {
  /// The members that have not been taken, in the order of the text.
  public private(set) var rest: [(key: String, value: JSONValue)]
  private let end: Int

  /// Begins with all members; a fault if the value is no object.
  public init(_ value: JSONValue, _ faults: inout [JSONFault]) {
    rest = value.members
    end = value.range.upperBound
    if value.kind != .object { faults.append(.wrongKind(of: value, .object)) }
  }

  /// Takes a member as it is; `nil` if there is none; O(members).
  public mutating func take(_ key: String) -> JSONValue? {
    guard let place = rest.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) else { return nil }
    return rest.remove(at: place).value
  }

  /// Takes a member that must be there.
  public mutating func require(_ key: String, _ faults: inout [JSONFault]) -> JSONValue? {
    if let value = take(key) { return value }
    faults.append(JSONFault(offset: max(0, end - 1), reason: .lacksKey(key)))
    return nil
  }

  /// Takes a string that must be there.
  public mutating func string(_ key: String, _ faults: inout [JSONFault]) -> String? {
    require(key, &faults)?.string(&faults)
  }

  /// Takes a string; `nil` also for `null`.
  public mutating func optionalString(_ key: String, _ faults: inout [JSONFault]) -> String? {
    guard let value = take(key), value.kind != .null else { return nil }
    return value.string(&faults)
  }

  /// Takes a whole number that must be there.
  public mutating func integer(_ key: String, _ faults: inout [JSONFault]) -> Int? {
    require(key, &faults)?.integer(&faults)
  }

  /// Takes `true` or `false`; `false` where it is missing.
  public mutating func boolean(_ key: String, _ faults: inout [JSONFault]) -> Bool {
    guard let value = take(key) else { return false }
    if case .boolean(let isTrue) = value.content { return isTrue }
    faults.append(.wrongKind(of: value, .boolean))
    return false
  }

  /// Takes the values of an array that must be there.
  public mutating func list(_ key: String, _ faults: inout [JSONFault]) -> [JSONValue] {
    require(key, &faults)?.list(&faults) ?? []
  }

  /// Takes the values of an array; none where it is missing or `null`.
  public mutating func optionalList(_ key: String, _ faults: inout [JSONFault]) -> [JSONValue] {
    guard let value = take(key), value.kind != .null else { return [] }
    return value.list(&faults)
  }
}

extension JSONValue {
  /// The string; a fault if it is none.
  public func string(_ faults: inout [JSONFault]) -> String? {
    if string == nil { faults.append(.wrongKind(of: self, .string)) }
    return string
  }

  /// The whole number; a fault if it is none or does not fit.
  public func integer(_ faults: inout [JSONFault]) -> Int? {
    guard case .number(let text) = content else {
      faults.append(.wrongKind(of: self, .number))
      return nil
    }
    if let number = Int(text) { return number }
    faults.append(JSONFault(offset: range.lowerBound, reason: .outOfRange))
    return nil
  }

  /// The values of the array; a fault if it is none.
  public func list(_ faults: inout [JSONFault]) -> [JSONValue] {
    if kind != .array { faults.append(.wrongKind(of: self, .array)) }
    return elements
  }
}

extension JSONFault {
  /// A value that is not of the kind that belongs there.
  public static func wrongKind(of value: JSONValue, _ expected: JSONKind) -> JSONFault {
    JSONFault(offset: value.range.lowerBound, reason: .wrongKind(expected: expected, found: value.kind))
  }
}
