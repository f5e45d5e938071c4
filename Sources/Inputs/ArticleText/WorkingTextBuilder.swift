import ByteWords

/// Copies text as given into working text, composing Hangul, resolving character entities and writing `ㆍ` as `·` on the
/// way.
struct WorkingTextBuilder {
  var bytes: [UInt8] = []
  var edits: [TextEdit] = []

  /// Appends a whole title or text; O(length).
  mutating func append(_ given: [UInt8]) {
    guard Self.nextPiece(given.span, from: 0) < given.count else {
      if bytes.isEmpty { bytes = given } else { bytes.append(contentsOf: given) }
      return
    }
    bytes.reserveCapacity(bytes.count + given.count)
    let text = given.span
    var at = 0
    while at < text.count {
      let plain = Self.nextPiece(text, from: at)
      bytes.append(contentsOf: given[at..<plain])
      at = plain
      if at < text.count { at += appendPiece(text, at) }
    }
  }

  /// Appends what starts at `at` and returns how many given bytes it took.
  private mutating func appendPiece(_ text: Span<UInt8>, _ at: Int) -> Int {
    let lead = text[at]
    if lead == 0x26, let entity = CharacterEntity.match(text, at) {
      record(entity.text, workingStart: bytes.count, given: TextSpan(at, at + entity.length))
      return entity.length
    }
    if lead == 0xE1, let composed = HangulComposition.match(text, at) {
      record(composed.utf8, workingStart: bytes.count, given: TextSpan(at, at + composed.length))
      return composed.length
    }
    if lead == 0xE3 {
      record(MiddleDot.plain, workingStart: bytes.count, given: TextSpan(at, at + MiddleDot.length))
      return MiddleDot.length
    }
    bytes.append(lead)
    return 1
  }

  private mutating func record(_ piece: [UInt8], workingStart: Int, given: TextSpan) {
    bytes.append(contentsOf: piece)
    edits.append(TextEdit(working: TextSpan(workingStart, bytes.count), given: given))
  }

  /// Where, from `start` on, an ampersand, a conjoining jamo or `ㆍ` stands next; the end where none does.
  private static func nextPiece(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count {
      if at + ByteWord.size <= text.count {
        let word = ByteWord(text, at: at)
        if !word.holds(0x26), !word.holds(0xE1), !word.holds(0xE3) {
          at += ByteWord.size
          continue
        }
      }
      if text[at] == 0x26 || text[at] == 0xE1 && isJamo(text, at) || MiddleDot.stands(text, at) { return at }
      at += 1
    }
    return at
  }

  private static func isJamo(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at + 1 < text.count && text[at + 1] >= 0x84 && text[at + 1] <= 0x87
  }
}

/// `ㆍ`, the letter arae-a, which papers type for the middle dot: `북ㆍ미`.
enum MiddleDot {
  /// The middle dot.
  static let plain: [UInt8] = [0xC2, 0xB7]
  /// Bytes of the letter.
  static let length = 3

  /// Whether the letter stands at byte `at`.
  @inline(__always)
  static func stands(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text[at] == 0xE3 && at + 2 < text.count && text[at + 1] == 0x86 && text[at + 2] == 0x8D
  }
}

/// Character entities that scraped pages leave in their text.
enum CharacterEntity {
  private static let known: [(name: [UInt8], text: [UInt8])] = [
    ("&quot;", "\""), ("&#34;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&#039;", "'"), ("&amp;", "&"),
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&lsquo;", "‘"),
    ("&rsquo;", "’"), ("&middot;", "·"), ("&hellip;", "…"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The entity that starts at byte `at`, its text, and its length in bytes.
  static func match(_ text: Span<UInt8>, _ at: Int) -> (text: [UInt8], length: Int)? {
    for entity in known where at + entity.name.count <= text.count {
      var same = true
      for offset in 0..<entity.name.count where text[at + offset] != entity.name[offset] {
        same = false
        break
      }
      if same { return (entity.text, entity.name.count) }
    }
    return nil
  }
}

/// Composition of conjoining jamo (NFD) into syllables: arithmetic of The Unicode Standard, section 3.12.
enum HangulComposition {
  /// The syllable made by the jamo that start at `at`, as UTF-8, and how many bytes they take.
  static func match(_ text: Span<UInt8>, _ at: Int) -> (utf8: [UInt8], length: Int)? {
    guard at + 5 < text.count else { return nil }
    let initial = Int(UTF8Scalar.value(in: text, at: at)) - 0x1100
    guard initial >= 0, initial < 19, text[at + 3] == 0xE1 else { return nil }
    let vowel = Int(UTF8Scalar.value(in: text, at: at + 3)) - 0x1161
    guard vowel >= 0, vowel < 21 else { return nil }
    var final = 0
    if at + 8 < text.count, text[at + 6] == 0xE1 {
      let candidate = Int(UTF8Scalar.value(in: text, at: at + 6)) - 0x11A7
      if candidate > 0, candidate < 28 { final = candidate }
    }
    let code = 0xAC00 + (initial * 21 + vowel) * 28 + final
    let utf8 = [UInt8(0xE0 | code >> 12), UInt8(0x80 | code >> 6 & 0x3F), UInt8(0x80 | code & 0x3F)]
    return (utf8, final == 0 ? 6 : 9)
  }
}
