import ArticleText
import ByteWords
import LexiconTables

/// Names in brackets glued to a noun: `해오름은행(은행장 한서윤)은`, `나래교회(담임 한서윤 목사)`, `풀잎(한서윤 분)이`,
/// `첫눈(한서윤)`.
///
/// The bracket belongs to the word before it, so that no run of nouns leads into it; only what stands beside a name
/// there is looked at.
struct BracketNames {
  private let lexicon: Lexicon
  private let names: NameModel
  private var matches: [WordMatch] = []

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    self.names = names
  }

  /// Mentions for the names in all brackets; O(length of the brackets).
  mutating func mentions(_ text: Span<UInt8>, _ words: [Word]) -> [Mention] {
    var found: [Mention] = []
    for word in words where word.note.count >= 9 {
      for passage in Self.pieces(text, word.note, Self.isComma) { add(text, passage, to: &found) }
    }
    return found
  }

  /// Names between two commas.
  private mutating func add(_ text: Span<UInt8>, _ passage: TextSpan, to found: inout [Mention]) {
    let pieces = Self.pieces(text, passage) { text, at in text[at] == 0x20 ? 1 : 0 }
    var before: TextSpan?
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      if isName(text, piece, isAlone: pieces.count == 1, behind: before, before: next) {
        found.append(mention(text, of: piece, behind: before, before: next))
      } else {
        before = mayPrecede(text, piece) ? piece : nil
      }
    }
  }

  /// Whether the piece is a name, for its own letters or for what stands beside it.
  private mutating func isName(
    _ text: Span<UInt8>, _ piece: TextSpan, isAlone: Bool, behind before: TextSpan?, before next: TextSpan?
  ) -> Bool {
    if let next, next.count == 3, Hangul.syllable(in: text, at: next.lower) == Hangul.index("분") {
      return piece.count <= 12 && Hangul.isAllSyllables(text, piece)
    }
    let fit = piece.count == 9 ? names.koreanName(text, piece) : 0
    if let before { return fit >= (before.upper + 1 == piece.lower ? 1 : 2) && !isOther(text, piece) }
    let isTitled = if let next { isTitle(text, next) } else { false }
    return fit >= 2 && (isTitled || isAlone && fit == 3) && !isOther(text, piece)
  }

  /// Whether the table knows the word as something other than a person.
  private mutating func isOther(_ text: Span<UInt8>, _ piece: TextSpan) -> Bool {
    lexicon.matches(in: text, at: piece.lower, into: &matches)
    return matches.contains { match in
      Int(match.end) == piece.upper && lexicon.senses[match.senseRange].contains { $0.wordClass != .person }
    }
  }

  /// Whether a name may follow: a title, or `본명`, `연출`.
  private mutating func mayPrecede(_ text: Span<UInt8>, _ piece: TextSpan) -> Bool {
    Self.credits.contains { text.holds($0, at: piece.lower) && piece.count == $0.count } || isTitle(text, piece)
  }

  private static let credits = ["본명", "연출", "극본", "각본", "담임", "지은이", "옮긴이"].map { Array($0.utf8) }

  /// Whether the piece ends in a title that people bear.
  private mutating func isTitle(_ text: Span<UInt8>, _ piece: TextSpan) -> Bool {
    lexicon.endings(in: text, low: piece.lower, end: piece.upper, into: &matches)
    return matches.contains { match in
      lexicon.senses[match.senseRange].contains { sense in
        guard sense.wordClass == .title else { return false }
        return switch lexicon.titleKind(sense.row) {
        case .position, .rank, .occupation: true
        default: false
        }
      }
    }
  }

  /// The mention of a name, with the title right before or behind it (`은행장 한서윤`, `한서윤 부장판사`).
  private mutating func mention(
    _ text: Span<UInt8>, of name: TextSpan, behind before: TextSpan?, before next: TextSpan?
  ) -> Mention {
    var title = TextSpan(0, 0)
    if let before, before.upper + 1 == name.lower, isTitle(text, before) { title = before }
    if title.isEmpty, let next, name.upper + 1 == next.lower, isTitle(text, next) { title = next }
    let ends = title.isEmpty ? name : TextSpan(min(name.lower, title.lower), max(name.upper, title.upper))
    return Mention(
      span: ends, name: name, title: title,
      affiliation: TextSpan(0, 0), kind: .fullName, words: 0..<0,
      tail: NounTail(particle: .none, particleStart: name.upper), row: -1, isStrong: false, isOpen: false, entity: -1)
  }

  /// Length of a comma or a dot in the middle that stands at byte `at`; 0 for another character.
  private static func isComma(_ text: Span<UInt8>, _ at: Int) -> Int {
    if text[at] == UInt8(ascii: ",") { return 1 }
    return text.holds([0xC2, 0xB7], at: at) ? 2 : 0
  }

  /// What stands between separators, in order.
  private static func pieces(
    _ text: Span<UInt8>, _ span: TextSpan, _ separator: (Span<UInt8>, Int) -> Int
  ) -> [TextSpan] {
    var found: [TextSpan] = []
    var (start, at) = (span.lower, span.lower)
    while at <= span.upper {
      let length = at < span.upper ? separator(text, at) : 1
      if length > 0 {
        if at > start { found.append(TextSpan(start, at)) }
        start = at + length
      }
      at += max(length, 1)
    }
    return found
  }
}
