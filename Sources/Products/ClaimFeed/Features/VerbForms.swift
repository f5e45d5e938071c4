/// Finds what the form of a verb tells: past tense, and what is to come.
enum VerbForms {
  /// Past tense: a syllable with ㅆ below (`했다`, `늘었고`), but `있` and `겠`; its words.
  ///
  /// O(length).
  static func past(in text: StatementText) -> [Range<Int>] {
    text.scalars.indices.dropLast().compactMap { index in
      let (scalar, next) = (text.scalars[index], text.scalars[index + 1])
      guard Letter.finalConsonant(scalar) == Letter.doubleSiot, scalar != "있", scalar != "겠", follows(next) else {
        return nil
      }
      return wordRange(index, in: text)
    }
  }

  /// What is to come: ㄹ before ` 것` at the end (`오를 것`, `늘 것이다`, `줄 것으로`); its words.
  ///
  /// O(length).
  static func toCome(in text: StatementText) -> [Range<Int>] {
    text.scalars.indices.dropLast(2).compactMap { index in
      guard Letter.finalConsonant(text.scalars[index]) == Letter.rieul, text.scalars[index + 1] == " ",
        text.scalars[index + 2] == "것"
      else { return nil }
      let next = index + 3
      guard text.isSentenceEnd(next) || copulas.contains(where: { text.scalars[next...].starts(with: $0) }) else {
        return nil
      }
      return wordRange(index, in: text).lowerBound..<next
    }
  }

  /// What makes a statement of `것`; `먹을 것이 없다` is none.
  private static let copulas = ["이다", "이라", "이며", "이고", "입니", "으로"].map { Array($0.unicodeScalars) }

  /// Most scalars of a word that are looked at to each side.
  private static let longestWord = 12

  private static func follows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "다", "고", "으", "지", "습", "는", "음", "어", "던", "을": true
    default: false
    }
  }

  private static func wordRange(_ index: Int, in text: StatementText) -> Range<Int> {
    var (start, end) = (index, index + 1)
    while index - start < longestWord && !text.isWordStart(start) { start -= 1 }
    while end - index < longestWord && !text.isWordEnd(end) { end += 1 }
    return start..<end
  }
}
