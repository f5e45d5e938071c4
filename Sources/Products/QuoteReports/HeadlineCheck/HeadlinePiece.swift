import Outputs

/// A part of a headline's quoted words that stands for itself: headlines join parts by `…`.
struct HeadlinePiece {
  /// The words as given.
  let text: String
  /// The same as they are compared.
  let words: [ComparedWord]

  /// The parts of quoted words that have a letter; O(length).
  static func pieces(of text: String, _ shortForms: ShortForms) -> [HeadlinePiece] {
    var pieces: [HeadlinePiece] = []
    var part = String.UnicodeScalarView()
    var dots = 0
    for scalar in text.unicodeScalars {
      let isDot = scalar == "." || scalar == "·"
      if dots > 1 && !isDot || joints.contains(scalar) {
        add(String(part), shortForms, to: &pieces)
        part = String.UnicodeScalarView()
      }
      dots = isDot ? dots + 1 : 0
      part.append(scalar)
    }
    add(String(part), shortForms, to: &pieces)
    return pieces
  }

  /// Letters of the words, particles aside.
  var weight: Int { words.reduce(0) { $0 + $1.weight } }

  private static let joints: Set<Unicode.Scalar> = ["…", "⋯", "‥", "?", "!"]

  private static let endings: Set<String> = ["것", "듯"]
  /// Most words of a part that are compared: a line of more is no headline.
  private static let longest = 64

  private static func add(_ text: String, _ shortForms: ShortForms, to pieces: inout [HeadlinePiece]) {
    var words = Array(ComparedWord.words(of: text).prefix(longest))
    for index in words.indices { words[index].meanings = shortForms.meanings(of: words[index].letters) }
    // What comes is 열 것 in a headline and 열겠다 in the mouth.
    if words.count > 1, endings.contains(words[words.count - 1].text) { words.removeLast() }
    if !words.isEmpty { pieces.append(HeadlinePiece(text: text, words: words)) }
  }
}
