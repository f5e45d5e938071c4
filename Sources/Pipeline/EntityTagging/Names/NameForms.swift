/// Compares the letters of a name with shorter forms of it.
enum NameForms {
  /// Whether the two are the same letters.
  static func same(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for at in a.indices where a[at] != b[at] { return false }
    return true
  }

  /// Whether `form` is the name, its first words or its last words, a hyphen between words or a space: `장-피에르`.
  static func isPart(_ form: Span<UInt8>, of name: Span<UInt8>) -> Bool {
    if form.count >= name.count { return same(form, name) }
    let rest = name.count - form.count
    return parts(name[form.count]) && same(form, name.extracting(0..<form.count))
      || parts(name[rest - 1]) && same(form, name.extracting(rest..<name.count))
  }

  /// Whether the byte stands between the words of a name.
  static func parts(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "-") }

  /// Whether `surname` is a name of one word without its last letter, or the last two.
  static func isSurname(_ surname: Span<UInt8>, of name: Span<UInt8>) -> Bool {
    guard surname.count < name.count, same(surname, name.extracting(0..<surname.count)) else { return false }
    return end(of: name, without: 1) == surname.count || end(of: name, without: 2) == surname.count
  }

  /// Whether `given` is what follows the first of three syllables.
  static func isGivenName(_ given: Span<UInt8>, of name: Span<UInt8>) -> Bool {
    name.count == 9 && same(given, name.extracting(3..<9))
  }

  /// Where a name of one word ends without its last letters, so many; 0 if nothing is left or it has several words.
  static func end(of name: Span<UInt8>, without letters: Int) -> Int {
    for at in name.indices where name[at] == 0x20 { return 0 }
    var end = name.count
    var left = letters
    while end > 0, left > 0 {
      end -= 1
      if name[end] & 0xC0 != 0x80 { left -= 1 }
    }
    return end
  }
}
