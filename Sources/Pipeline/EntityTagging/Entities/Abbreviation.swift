import ArticleText

/// Short names that an article gives its bodies in brackets: by `가온대학총장협의회(가총협)` a bare `가총협` is that body, in the
/// headline as well.
struct Abbreviation {
  /// The short name.
  private let span: TextSpan
  /// The mention that gives it.
  private let owner: Mention

  /// Mentions of such short names among words that belong to no mention; O(words × short names).
  static func mentions(_ text: Span<UInt8>, _ words: [Word], _ parts: [WordPart], _ mentions: [Mention]) -> [Mention] {
    let known = mentions.compactMap { given(text, words, $0) }.prefix(16)
    guard !known.isEmpty else { return [] }
    var taken = [Bool](repeating: false, count: words.count)
    for mention in mentions where !mention.isOpen { for word in mention.words { taken[Int(word)] = true } }
    var found: [Mention] = []
    for index in words.indices where !taken[index] && words[index].isUnknown(in: parts) {
      let word = words[index]
      guard let match = known.first(where: { same(text, word.stem, $0.span) }) else { continue }
      found.append(match.mention(word, Int32(index)))
    }
    return found
  }

  private func mention(_ word: Word, _ index: Int32) -> Mention {
    Mention(
      span: word.stem, name: word.stem, title: TextSpan(0, 0), affiliation: TextSpan(0, 0), kind: owner.kind,
      words: index..<index + 1, tail: word.tail, row: -1, isStrong: false, isOpen: false, entity: owner.entity)
  }

  /// The short name in the bracket behind a body's name.
  private static func given(_ text: Span<UInt8>, _ words: [Word], _ mention: Mention) -> Abbreviation? {
    guard mention.entity >= 0, !mention.isOpen, mention.kind == .organization || mention.kind == .group else {
      return nil
    }
    let note = words[Int(mention.words.upperBound) - 1].note
    guard note.count >= 2, note.count <= 60 else { return nil }
    if let span = behindHereafter(text, note) { return Abbreviation(span: span, owner: mention) }
    guard isInitials(text, note) || isShortened(text, note, mention.name.isEmpty ? mention.span : mention.name)
    else { return nil }
    return Abbreviation(span: note, owner: mention)
  }

  /// `이하 가총협`, `이하 ‘가총협’`.
  private static func behindHereafter(_ text: Span<UInt8>, _ note: TextSpan) -> TextSpan? {
    guard note.count > 7, Hangul.syllable(in: text, at: note.lower) == Hangul.index("이"),
      Hangul.syllable(in: text, at: note.lower + 3) == Hangul.index("하"), text[note.lower + 6] == 0x20
    else { return nil }
    var (low, high) = (note.lower + 7, note.upper)
    while low < high, !isLetter(text, low) { low += UTF8Scalar.length(text[low]) }
    while high > low, !isLetter(text, UTF8Scalar.start(in: text, before: high)) {
      high = UTF8Scalar.start(in: text, before: high)
    }
    let span = TextSpan(low, high)
    return span.count >= 2 && !(low..<high).contains { text[$0] == 0x20 } ? span : nil
  }

  private static func isLetter(_ text: Span<UInt8>, _ at: Int) -> Bool {
    Hangul.syllable(in: text, at: at) != nil || text[at] >= 0x41 && text[at] <= 0x5A
  }

  /// `WFM`: two to eight Latin capitals.
  private static func isInitials(_ text: Span<UInt8>, _ note: TextSpan) -> Bool {
    note.count <= 8 && (note.lower..<note.upper).allSatisfy { text[$0] >= 0x41 && text[$0] <= 0x5A }
  }

  /// `가총협`: two to five syllables that stand in the name in this order.
  private static func isShortened(_ text: Span<UInt8>, _ note: TextSpan, _ name: TextSpan) -> Bool {
    guard note.count >= 6, note.count <= 15, note.count < name.count, Hangul.isAllSyllables(text, note) else {
      return false
    }
    var at = name.lower
    for start in stride(from: note.lower, to: note.upper, by: 3) {
      let wanted = Hangul.syllable(in: text, at: start)
      while at < name.upper, Hangul.syllable(in: text, at: at) != wanted { at += UTF8Scalar.length(text[at]) }
      guard at < name.upper else { return false }
      at += 3
    }
    return true
  }

  private static func same(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Bool {
    NameForms.same(text.extracting(a.lower..<a.upper), text.extracting(b.lower..<b.upper))
  }
}
