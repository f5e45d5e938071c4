import ArticleText

/// Names in lists: beside a name stand names (`한서윤, 송미르, 도아람 등`, `한서윤-송미르`, `한서윤과 송미르`).
///
/// A word that could be a name is one where the list holds a name for certain, or several that are likely.
struct NameLists {
  private let tokens: [Token]
  private let words: [Word]
  private let parts: [WordPart]
  /// Mention that ends with the word; -1 where none does.
  private var ending: [Int32]
  /// Mention that begins with the word; -1 where none does.
  private var beginning: [Int32]

  /// Closes the mentions of names in lists and adds those that are none yet; O(words).
  static func settle(_ tokens: [Token], _ words: [Word], _ parts: [WordPart], _ mentions: inout [Mention]) {
    let lists = NameLists(tokens, words, parts, mentions)
    var at = 0
    var found: [Mention] = []
    while at < words.count {
      guard let end = lists.end(from: at, mentions) else {
        at += 1
        continue
      }
      if end > at + 1, lists.isOfNames(at..<end, mentions) { lists.close(at..<end, &mentions, &found) }
      at = end
    }
    guard !found.isEmpty else { return }
    mentions += found
    mentions.sort { $0.span < $1.span }
  }

  private init(_ tokens: [Token], _ words: [Word], _ parts: [WordPart], _ mentions: [Mention]) {
    self.tokens = tokens
    self.words = words
    self.parts = parts
    ending = [Int32](repeating: -1, count: words.count)
    beginning = ending
    for (index, mention) in mentions.enumerated() where !mention.words.isEmpty {
      ending[Int(mention.words.upperBound) - 1] = Int32(index)
      beginning[Int(mention.words.lowerBound)] = Int32(index)
    }
  }

  /// The word behind the list that begins with word `first`; `nil` if that word is no member of a list.
  private func end(from first: Int, _ mentions: [Mention]) -> Int? {
    guard var end = member(first, mentions) else { return nil }
    while end < words.count, links(end - 1, end, mentions), let next = member(end, mentions) { end = next }
    return end
  }

  /// The word behind the member of a list that begins with this word: a name for certain, or a word that reads as one.
  private func member(_ word: Int, _ mentions: [Mention]) -> Int? {
    let mention = beginning[word]
    guard mention >= 0 else { return ending[word] < 0 && mayBeName(word) ? word + 1 : nil }
    guard mentions[Int(mention)].kind == .fullName, !mentions[Int(mention)].isOpen || fit(word) >= 1 else { return nil }
    return Int(mentions[Int(mention)].words.upperBound)
  }

  /// Whether the word is unknown and reads as a name of three syllables.
  private func mayBeName(_ word: Int) -> Bool {
    words[word].isUnknown(in: parts) && words[word].ending == nil && fit(word) >= 1
  }

  private func fit(_ word: Int) -> Int {
    let part = parts[Int(words[word].parts.lowerBound)]
    return part.span.count == 9 ? Int(part.facts.koreanFit) : 0
  }

  /// Whether a comma, a joint, `와` or nothing but a space stands between two members.
  private func links(_ word: Int, _ next: Int, _ mentions: [Mention]) -> Bool {
    let (from, to) = (Int(words[word].tokens.upperBound), Int(words[next].tokens.lowerBound))
    guard !words[next].startsLine, words[word].tail.particle == .none || words[word].tail.particle == .with else {
      return false
    }
    if to == from + 1 {
      guard words[word].tail.particle == .none else { return false }
      return tokens[from].kind == .comma
        || tokens[from].kind == .joint && isLikely(word, mentions) && isLikely(next, mentions)
    }
    guard to == from, words[next].spaceBefore else { return false }
    return words[word].tail.particle == .with || isLikely(word, mentions) && isLikely(next, mentions)
  }

  /// Whether the word is a name of one word that reads like hardly anything else.
  private func isLikely(_ word: Int, _ mentions: [Mention]) -> Bool {
    let mention = ending[word]
    return mention >= 0 && mention == beginning[word] && mentions[Int(mention)].kind == .fullName && fit(word) >= 2
  }

  /// Whether one of the members is a name for certain, or two of three are likely.
  private func isOfNames(_ list: Range<Int>, _ mentions: [Mention]) -> Bool {
    var (members, likely, isSure) = (0, 0, false)
    var word = list.lowerBound
    while word < list.upperBound, let next = member(word, mentions) {
      if beginning[word] >= 0, !mentions[Int(beginning[word])].isOpen { return next < list.upperBound || members > 0 }
      members += 1
      if fit(word) >= 2 { likely += 1 }
      isSure = isSure || fit(word) == 3
      word = next
    }
    return likely >= 2 && (isSure || members >= 3)
  }

  private func close(_ list: Range<Int>, _ mentions: inout [Mention], _ found: inout [Mention]) {
    var word = list.lowerBound
    while word < list.upperBound, let next = member(word, mentions) {
      if beginning[word] >= 0 { mentions[Int(beginning[word])].isOpen = false } else { found.append(mention(word)) }
      word = next
    }
  }

  private func mention(_ word: Int) -> Mention {
    let name = parts[Int(words[word].parts.lowerBound)].span
    return Mention(
      span: name, name: name, title: TextSpan(0, 0), affiliation: TextSpan(0, 0), kind: .fullName,
      words: Int32(word)..<Int32(word + 1), tail: words[word].tail, row: -1, isStrong: false, isOpen: false, entity: -1)
  }
}
