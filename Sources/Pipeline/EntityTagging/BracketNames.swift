import ArticleText
import LexiconTables

/// Names in brackets glued to a body: `해오름은행(은행장 한서윤)은`.
///
/// The bracket belongs to the word before it, so that no run of nouns leads into it; a title and a name are all that
/// is looked for.
struct BracketNames {
  private let lexicon: Lexicon
  private let names: NameModel
  private var matches: [WordMatch] = []

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    self.names = names
  }

  /// A mention for every bracket that holds a title and a name; O(length of the brackets).
  mutating func mentions(_ text: Span<UInt8>, _ words: [Word]) -> [Mention] {
    var found: [Mention] = []
    for word in words where word.note.count > 12 {
      if let mention = mention(text, word.note) { found.append(mention) }
    }
    return found
  }

  private mutating func mention(_ text: Span<UInt8>, _ note: TextSpan) -> Mention? {
    var space = note.lower
    while space < note.upper, text[space] != 0x20 { space += 1 }
    let name = TextSpan(space + 1, note.upper)
    guard name.count == 9, names.koreanName(text, name) >= 1, isTitle(text, TextSpan(note.lower, space)) else {
      return nil
    }
    return Mention(
      span: TextSpan(note.lower, note.upper), name: name, title: TextSpan(note.lower, space),
      affiliation: TextSpan(0, 0), kind: .fullName, words: 0..<0,
      tail: NounTail(particle: .none, particleStart: note.upper), row: -1, isStrong: false, isOpen: false, entity: -1)
  }

  private mutating func isTitle(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    lexicon.endings(in: text, low: span.lower, end: span.upper, into: &matches)
    return matches.contains { match in
      lexicon.senses[match.senseRange].contains { $0.wordClass == .title && lexicon.titleKind($0.row) == .position }
    }
  }
}
