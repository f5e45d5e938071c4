/// A noun that is marked as the one who does it: `북한이`, `정부는`.
struct SubjectWord {
  private let stem: String

  /// Reads a word; `nil` if it has no mark of a subject, or looks like a verb (`하는`, `같은`).
  init?(_ word: String) {
    guard let particle = Self.particles.first(where: { word.hasSuffix($0) }) else { return nil }
    stem = String(word.unicodeScalars.dropLast(particle.unicodeScalars.count))
    guard stem.unicodeScalars.count >= 2, let last = stem.unicodeScalars.last else { return nil }
    let isVerb = (particle == "는" || particle == "은") && Self.verbEnds.contains(last)
    // What is counted may change its number: that is told as a number.
    // Letters stand for names that are kept back: `A씨`.
    guard !stem.unicodeScalars.contains(where: { LetterFolding.isDigit($0) || $0.isASCII }) else { return nil }
    guard !isVerb, !Self.pronouns.contains(where: stem.hasPrefix), !Self.boundNouns.contains(where: stem.hasSuffix)
    else { return nil }
  }

  /// Whether it names somebody else.
  ///
  /// Names that begin alike or share most letters may be two spellings of one: `체계` and `체제`, `관련국` and `유관국`.
  func isOther(than other: SubjectWord) -> Bool {
    let letters = [stem, other.stem].map { Array($0.unicodeScalars) }
    let shared = Set(letters[0]).intersection(letters[1]).count
    return letters[0][0] != letters[1][0] && shared * 2 <= min(letters[0].count, letters[1].count)
  }

  private static let particles = ["께서는", "께서", "이", "가", "은", "는"]
  private static let verbEnds: Set<Unicode.Scalar> = [
    "하", "되", "있", "없", "않", "받", "가", "오", "보", "주", "지", "키", "리", "우", "이", "치", "기", "히", "시", "르", "드", "같",
    "많", "좋", "작", "높", "낮", "깊", "넓", "젊", "옳", "남", "죽", "맞", "겪", "갖", "얻", "막", "묻", "찾", "잡", "못",
  ]
  private static let pronouns: Set<String> = ["우리", "저희", "본인", "자신", "이들", "그들", "여러분", "당신", "그것", "이것", "무엇", "누구"]
  private static let boundNouns = ["것", "수", "일", "점", "바", "때문", "적", "게", "정도", "부분"]
}
