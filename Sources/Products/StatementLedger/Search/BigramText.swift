import Outputs

/// The words of a statement as the index has them: every pair of neighbouring letters of a word, and its last letter.
///
/// `푸틴은` becomes `푸틴 틴은 은`. A name of two syllables is then one term, whatever particle follows it, and a longer
/// word a row of terms. SQLite's own trigrams find nothing shorter than three letters.
enum BigramText {
  /// What goes into the index for a text; O(length).
  static func terms(of text: String) -> String {
    var terms = String.UnicodeScalarView()
    for word in words(of: text) {
      for (index, letter) in word.enumerated() {
        terms.append(letter)
        if index + 1 < word.count { terms.append(word[index + 1]) }
        terms.append(" ")
      }
    }
    return String(terms)
  }

  /// The index's question for words that must all be there, each at any place of a word; `nil` if there is no letter.
  ///
  /// A single letter finds every pair that begins with it.
  static func question(_ text: String) -> String? {
    let phrases = words(of: text).map { word in
      if word.count == 1 { return "\"\(word[0])\"*" }
      let pairs = zip(word, word.dropFirst()).map { "\($0)\($1)" }
      return "\"\(pairs.joined(separator: " "))\""
    }
    return phrases.isEmpty ? nil : phrases.joined(separator: " ")
  }

  /// Letters and digits, word by word.
  private static func words(of text: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var last = -1
    for letter in LetterFolding.letters(of: text) {
      guard letter.scalar != ".", letter.scalar != "%" else {
        last = -1
        continue
      }
      if letter.word != last { words.append([]) }
      last = letter.word
      words[words.count - 1].append(letter.scalar)
    }
    return words
  }
}
