import ArticleText
import LexiconTables

/// `한`: before a noun the determiner “one”, behind an object or a complementizer the verb `하다`.
///
/// `중재를 한 (나루시는)`, `“떠나겠다”고 한 (경찰관은)`: the noun behind such a verb begins its mention without it.
struct VerbalHan {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Takes the determiner from each `한` that must be the verb; O(words).
  func settle(_ text: Span<UInt8>, _ tokens: [Token], _ words: inout [Word]) {
    for at in words.indices.dropFirst() where words[at].isDeterminer && words[at].span.count == 3 {
      guard Hangul.syllable(in: text, at: words[at].span.lower) == Hangul.index("한"), words[at - 1...at].adjoin,
        isVerb(tokens, at, words)
      else { continue }
      words[at].isDeterminer = false
    }
  }

  private func isVerb(_ tokens: [Token], _ at: Int, _ words: [Word]) -> Bool {
    let before = words[at - 1]
    guard let head = head(behind: at, words) else { return false }
    if before.tail.particle == .object {
      return words[head].tail.particle == .topic || goesOn(behind: head, tokens, words)
    }
    guard before.clauseLink == .quote || before.followsMark && before.markLink == .quote else { return false }
    return goesOn(behind: head, tokens, words) || !tells(behind: head, words)
  }

  /// `(한) 나루시 직원은`: the word that ends the noun phrase behind `한`.
  private func head(behind han: Int, _ words: [Word]) -> Int? {
    var at = han + 1
    while at < words.count, at - han <= 6, words[at - 1...at].adjoin {
      if !words[at].isBare { return words[at].tail.particle == .none ? nil : at }
      at += 1
    }
    return nil
  }

  /// `(직원은) “…”고`, `(직원이) 서류를`, `(교사에게) 벌금형이`: the verb behind the noun has words, an object or a subject of its own.
  private func goesOn(behind head: Int, _ tokens: [Token], _ words: [Word]) -> Bool {
    for at in head + 1..<max(head + 1, min(words.count, head + 12)) {
      let next = tokens[Int(words[at - 1].tokens.upperBound)].kind
      if next == .doubleMark || next == .singleMark { return true }
      guard words[at - 1...at].adjoin else { return false }
      let word = words[at]
      if word.clauseLink != nil { return true }
      if word.tail.particle == .object || word.tail.particle == .subject { return true }
      if word.verbForm >= 0, !word.isClip || word.ending != nil { return false }
    }
    return false
  }

  /// `(한 주민이) 말했다`: whether the first verb behind the noun is one of speech.
  private func tells(behind head: Int, _ words: [Word]) -> Bool {
    for at in head + 1..<max(head + 1, min(words.count, head + 8)) where words[at].verbForm >= 0 && !words[at].isClip {
      let verb = lexicon.verbForm(words[at].verbForm).verb
      return verb >= 0 && lexicon.verb(verb).verbClass == .speech
    }
    return false
  }
}
