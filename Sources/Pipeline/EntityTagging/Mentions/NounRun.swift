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
  static func run(from start: Int, _ words: [Word], _ tokens: [Token], _ parts: [WordPart]) -> NounRun {
    var end = start + 1
    while end < words.count, end - start < 16, goesOn(words[end - 1], words[end], tokens, parts) { end += 1 }
    return NounRun(
      words: start..<end, parts: Int(words[start].parts.lowerBound)..<Int(words[end - 1].parts.upperBound))
  }

  private static func goesOn(_ word: Word, _ next: Word, _ tokens: [Token], _ parts: [WordPart]) -> Bool {
    guard word.isBare, !word.tail.hasOthers, !word.followsMark,
      next.tokens.lowerBound == word.tokens.upperBound || isJoined(word, next, tokens, parts)
    else { return false }
    let token = tokens[Int(next.tokens.lowerBound)]
    return !token.startsLine && (next.verbForm < 0 || next.isDeterminer || next.isClip) && !next.followsMark
  }

  /// `뇌과학과·의대`: a middle dot and no space, behind no person or body, which would be the first of several.
  private static func isJoined(_ word: Word, _ next: Word, _ tokens: [Token], _ parts: [WordPart]) -> Bool {
    let last = parts[Int(word.parts.upperBound) - 1]
    if last.classes.overlaps([.title, .person, .personShort, .foreignName, .organization]) || last.facts.koreanFit >= 3
    {
      return false
    }
    let dot = tokens[Int(word.tokens.upperBound)]
    return next.tokens.lowerBound == word.tokens.upperBound + 1 && dot.kind == .joint && dot.span.count > 1
      && !dot.spaceBefore && !next.spaceBefore
  }
}
