import AnalysisRecords

/// The words of a statement as scalars, pieces of a divided content parted by a space.
struct StatementText {
  /// The scalars.
  let scalars: [Unicode.Scalar]
  /// Of each scalar its offset in the text of the article; −1 between two pieces.
  let offsets: [Int]
  /// Whether it stands in the title given apart.
  let inTitle: Bool

  /// Puts the pieces of the content together; O(length).
  init(_ content: [RecordSpan]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    for span in content {
      if !scalars.isEmpty {
        scalars.append(" ")
        offsets.append(-1)
      }
      let words = span.text.unicodeScalars
      scalars += words
      offsets += span.start..<span.start + words.count
    }
    self.scalars = scalars
    self.offsets = offsets
    inTitle = content.first?.inTitle ?? false
  }

  /// The words at a range of scalars.
  func words(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Whether a word begins there.
  func isWordStart(_ index: Int) -> Bool { index == 0 || !Letter.isWord(scalars[index - 1]) }

  /// Whether a word ends there.
  func isWordEnd(_ index: Int) -> Bool { index == scalars.count || !Letter.isWord(scalars[index]) }

  /// Whether a sentence ends there, marks aside.
  func isSentenceEnd(_ index: Int) -> Bool {
    guard index < scalars.count else { return true }
    switch scalars[index] {
    case ".", "!", "?", "…", "\n", "\r", "\"", "'", "”", "’", ")", "。": return true
    default: return scalars[index...].allSatisfy { !Letter.isWord($0) }
    }
  }

  /// Number of letters and digits; O(length).
  var letterCount: Int { scalars.count(where: Letter.isWord) }
}

/// What a scalar is, as far as features ask.
enum Letter {
  /// A letter or a digit.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAC00...0xD7A3: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// An ASCII digit.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Number of the final consonant (받침) of a syllable, 0 for none; `nil` for no syllable.
  static func finalConsonant(_ scalar: Unicode.Scalar) -> UInt32? {
    (0xAC00...0xD7A3).contains(scalar.value) ? (scalar.value - 0xAC00) % 28 : nil
  }

  /// The consonant ㄹ.
  static let rieul: UInt32 = 8
  /// The consonant ㅆ.
  static let doubleSiot: UInt32 = 20
}
