import ArticleText
import Outputs

/// A word of a headline or of a body as they are compared: its letters, and what is left of it without a particle.
struct ComparedWord: Sendable {
  /// The letters, folded.
  let letters: [Unicode.Scalar]
  /// The letters without a particle.
  let noun: ArraySlice<Unicode.Scalar>
  /// Its first two syllables without what conjugation changes of them.
  private let stem: [Unicode.Scalar]
  /// What a short form may stand for, `미국` for `美`.
  var meanings: [[Unicode.Scalar]] = []

  /// The words of a text; a Chinese character beside Hangul is a word of its own, for it is short for one.
  ///
  /// O(length).
  static func words(of text: String) -> [ComparedWord] {
    var words: [ComparedWord] = []
    var letters: [Unicode.Scalar] = []
    var number = 0
    // The old vowel ㆍ stands for the dot between names.
    for letter in LetterFolding.letters(of: text.replacing("ㆍ", with: "·")) {
      let isShort = ShortForms.isShort(letter.scalar) || letters.last.map(ShortForms.isShort) ?? false
      if letter.word != number || isShort, !letters.isEmpty {
        words.append(ComparedWord(letters))
        letters = []
      }
      number = letter.word
      letters.append(letter.scalar)
    }
    return letters.isEmpty ? words : words + [ComparedWord(letters)]
  }

  init(_ letters: [Unicode.Scalar]) {
    self.letters = letters
    noun = letters.prefix(Self.nounLength(letters))
    stem = letters.prefix(2).map(Conjugation.base)
  }

  /// The letters as text.
  var text: String { String(String.UnicodeScalarView(letters)) }

  /// Whether a digit is in it.
  var hasNumber: Bool { letters.contains(where: LetterFolding.isDigit) }

  /// How much of what is said is in the word: its letters without a particle.
  var weight: Int { noun.count }

  /// Whether the word tells nothing that could be looked for: one letter, or a word such as `우리`, `없다`, `하겠다`.
  var isEmpty: Bool { noun.count < 2 || Self.emptyStarts.contains { letters.starts(with: $0) } }

  private static let emptyStarts = [
    "없", "있", "않", "못", "안", "아니", "아닌", "아닐", "아냐", "우리", "내가", "나는", "나를", "나였", "너는", "너를", "제가", "저는", "그런", "이런",
    "저런",
    "이렇", "그렇", "그랬", "그래", "이래", "어떻", "어떤", "무엇", "뭐", "왜", "때문",
    "하겠", "하자", "하나", "하라", "했", "한다", "해야", "해라", "되", "된다", "됐", "돼", "이게", "그게",
    "이거", "그거", "이제", "지금", "정말", "모두", "모든",
  ].map { Array($0.unicodeScalars) }

  /// Whether the word may be made of the first letters of the other's parts: `조폭`, `조직폭력배`.
  func isShort(for other: ComparedWord) -> Bool {
    guard noun.count == 2, other.letters.count > 2, letters[0] == other.letters[0] else { return false }
    return other.letters.dropFirst(2).contains(letters[1])
  }

  /// Whether the other is this word: whole, longer, with another ending, or what it is short for.
  func stands(in other: ComparedWord) -> Bool {
    if letters.count > 1 && other.holds(letters[...], onlyFirst: true) || noun.count > 1 && other.holds(noun) {
      return true
    }
    if meanings.contains(where: { other.letters.starts(with: $0) }) { return true }
    // Numbers are the same or others.
    if hasNumber { return letters == other.letters }
    return sharesStem(with: other) || endsBehind(other)
  }

  /// Whether letters stand here in a row that cuts no number in two.
  private func holds(_ row: ArraySlice<Unicode.Scalar>, onlyFirst: Bool = false) -> Bool {
    guard row.count <= letters.count, let first = row.first, let last = row.last else { return false }
    return (0...(onlyFirst ? 0 : letters.count - row.count)).contains { start in
      guard letters[start] == first, letters[start...].starts(with: row) else { return false }
      let end = start + row.count
      return !(start > 0 && Self.areDigits(letters[start - 1], first))
        && !(end < letters.count && Self.areDigits(last, letters[end]))
    }
  }

  private static func areDigits(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    LetterFolding.isDigit(a) && (LetterFolding.isDigit(b) || b == ".") || a == "." && LetterFolding.isDigit(b)
  }

  /// Whether both are forms of one verb, or begin alike for half of their length.
  private func sharesStem(with other: ComparedWord) -> Bool {
    guard stem.first == other.stem.first else { return false }
    if letters[0] == other.letters[0], stem.count > 1, stem == other.stem {
      let common = zip(letters, other.letters).prefix { $0 == $1 }.count
      return max(2, common) * 2 >= min(noun.count, other.noun.count)
    }
    guard Conjugation.isTail(letters.dropFirst()), Conjugation.isTail(other.letters.dropFirst()) else { return false }
    return letters[0] == other.letters[0] || letters.count > 1 && other.letters.count > 1
  }

  /// Whether the other is a noun, and this is the same with an ending or a verb of it: `보고했어야`, `보고를`.
  private func endsBehind(_ other: ComparedWord) -> Bool {
    guard other.noun.count > 1, letters.count > other.noun.count, letters.starts(with: other.noun) else { return false }
    let rest = letters.dropFirst(other.noun.count)
    return Conjugation.isLightVerb(letters[other.noun.count]) || Conjugation.isTail(rest)
  }

  private static func nounLength(_ letters: [Unicode.Scalar]) -> Int {
    let bytes = letters.flatMap(\.utf8)
    guard let (at, _) = ParticleTable.shared.suffix(in: bytes.span, 0, bytes.count, leaving: 6) else {
      return letters.count
    }
    return letters.count - (bytes.count - at) / 3
  }
}
