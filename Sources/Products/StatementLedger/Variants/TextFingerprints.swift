import Outputs

/// Marks of a text by which near copies of it are found without comparing every pair.
///
/// Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every ``window`` neighbouring hashes of ``length`` letters the
/// least one is kept. Two texts with ``window`` + ``length`` − 1 letters in a row in common share a mark for certain.
enum TextFingerprints {
  /// Letters of a hash.
  static let length = 6
  /// Hashes of which one is kept.
  static let window = 5
  /// Fewest letters of a text that has marks: shorter ones are said by everybody.
  static let fewest = 12

  /// The marks of a text, none twice, in order of their place; empty if it is too short.
  ///
  /// O(length × window).
  static func marks(of text: String) -> [Int] {
    let letters = LetterFolding.letters(of: text).map(\.scalar.value)
    guard letters.count >= fewest else { return [] }
    let hashes = (0...letters.count - length).map { hash(letters[$0..<$0 + length]) }
    var marks: [Int] = []
    for start in 0...max(0, hashes.count - window) {
      if let least = hashes[start..<min(hashes.count, start + window)].min(), !marks.contains(least) {
        marks.append(least)
      }
    }
    return marks
  }

  /// FNV-1a over the letters, mixed so that any bit depends on all of them.
  private static func hash(_ letters: ArraySlice<UInt32>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
