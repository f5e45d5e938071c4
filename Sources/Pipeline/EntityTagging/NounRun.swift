import ArticleText

/// A stretch of nouns with nothing but spaces between them; only the last carries a particle.
///
/// `드미트리 페스코프 크렘린궁 대변인은` is one run of four words.
struct NounRun {
  /// Words of the run.
  var words: Range<Int>
  /// Parts of all its words, in `TaggedArticle.parts`.
  var parts: Range<Int>
}

/// Cuts an article into runs of nouns.
struct NounRuns {
  /// The run that begins at word `start`; O(length of the run), at most 16 words.
  static func run(from start: Int, _ words: [Word], _ tokens: [Token]) -> NounRun {
    var end = start + 1
    while end < words.count, end - start < 16, goesOn(words[end - 1], words[end], tokens) { end += 1 }
    return NounRun(
      words: start..<end, parts: Int(words[start].parts.lowerBound)..<Int(words[end - 1].parts.upperBound))
  }

  private static func goesOn(_ word: Word, _ next: Word, _ tokens: [Token]) -> Bool {
    guard word.isBare, !word.tail.hasOthers, !word.followsMark, next.tokens.lowerBound == word.tokens.upperBound else {
      return false
    }
    let token = tokens[Int(next.tokens.lowerBound)]
    return !token.startsLine && (next.verbForm < 0 || next.isDeterminer || next.isClip) && !next.followsMark
  }
}
