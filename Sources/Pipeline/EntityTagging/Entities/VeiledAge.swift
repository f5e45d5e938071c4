import ArticleText

/// `최모(52)씨`, `A씨(34·여)`: the age in the bracket behind a veiled name.
enum VeiledAge {
  /// The number of one or two digits with which a bracket in the mention, or right behind it, begins; `nil` where there is
  /// none.
  static func age(_ text: Span<UInt8>, _ mention: TextSpan) -> Int? {
    var at = mention.lower
    while at < mention.upper, text[at] != UInt8(ascii: "(") { at += 1 }
    guard at + 2 < text.count, text[at] == UInt8(ascii: "(") else { return nil }
    var age = 0
    var digit = at + 1
    while digit < text.count, digit - at <= 2, 0x30...0x39 ~= text[digit] {
      age = age * 10 + Int(text[digit] - 0x30)
      digit += 1
    }
    return digit > at + 1 && digit < text.count && !(0x30...0x39 ~= text[digit]) ? age : nil
  }

  /// `최모(51)씨`: the name with the age before its form of address.
  static func name(_ name: String, _ age: Int) -> String {
    name.last == "씨" ? "\(name.dropLast())(\(age))씨" : "\(name)(\(age))"
  }
}
