import ArticleText

/// A name seen once with a title is a name everywhere: finds bare words that repeat a name of the article, or the body
/// that stands between such a name and its title.
///
/// The article's own evidence stands in for the gazetteer: after `스티븐 비건 대표`, a bare `비건` is he.
struct NameRecurrence {
  /// A name, or the part of it that is used alone.
  private struct Known {
    var span: TextSpan
    var kind: MentionKind
  }

  /// Mentions of known names among words that belong to none; O(words × names of the article).
  static func mentions(
    _ bytes: [UInt8], _ words: [Word], _ parts: [WordPart], _ mentions: [Mention]
  ) -> [Mention] {
    let known = names(bytes, mentions)
    guard !known.isEmpty else { return [] }
    var taken = [Bool](repeating: false, count: words.count)
    for mention in mentions { for word in mention.words { taken[Int(word)] = true } }
    let firsts = firstLetters(bytes, known)
    var found: [Mention] = []
    for index in words.indices where firsts & firstLetter(bytes, words[index].span) != 0 {
      guard !taken[index], words[index].isUnknown(in: parts) else { continue }
      if let mention = match(bytes, words[index], Int32(index), known) { found.append(mention) }
    }
    return found
  }

  /// One of 64 bits for the first letter of a span: words of other bits begin with another letter.
  private static func firstLetter(_ bytes: [UInt8], _ span: TextSpan) -> UInt64 {
    guard span.lower + 2 < bytes.count else { return .max }
    return 1 << UInt64((bytes[span.lower + 1] &* 5 ^ bytes[span.lower + 2]) & 63)
  }

  private static func firstLetters(_ bytes: [UInt8], _ known: [Known]) -> UInt64 {
    known.reduce(0) { $0 | firstLetter(bytes, $1.span) }
  }

  /// Names of the article that the lexicon does not know, and their last words.
  private static func names(_ bytes: [UInt8], _ mentions: [Mention]) -> [Known] {
    var known: [Known] = []
    for mention in mentions where mention.kind == .fullName && !mention.isOpen && known.count < 64 {
      if mention.name.count >= 6, mention.row < 0 { known.append(Known(span: mention.name, kind: .fullName)) }
      if let body = body(bytes, mention) { known.append(Known(span: body, kind: .organization)) }
      var at = mention.name.upper - 1
      while at > mention.name.lower, bytes[at] != 0x20 { at -= 1 }
      if at > mention.name.lower, mention.name.upper - at > 4 {
        known.append(Known(span: TextSpan(at + 1, mention.name.upper), kind: .shortName))
      }
    }
    return known
  }

  /// `윤가람 나루커리어 대표`: the one word between a name and a title is where the bearer works.
  private static func body(_ bytes: [UInt8], _ mention: Mention) -> TextSpan? {
    guard mention.affiliation.isEmpty, mention.title.lower > mention.name.upper + 8,
      bytes[mention.name.upper] == 0x20, bytes[mention.title.lower - 1] == 0x20
    else { return nil }
    let span = TextSpan(mention.name.upper + 1, mention.title.lower - 1)
    return (span.lower..<span.upper).contains { bytes[$0] == 0x20 } ? nil : span
  }

  private static func match(_ bytes: [UInt8], _ word: Word, _ index: Int32, _ known: [Known]) -> Mention? {
    for name in known {
      let stem = TextSpan(word.span.lower, Int(word.stemEnd))
      let isStem = same(bytes, stem, name.span)
      guard isStem || same(bytes, word.span, name.span) else { continue }
      let span = isStem ? stem : word.span
      return Mention(
        span: span, name: span, title: TextSpan(0, 0), affiliation: TextSpan(0, 0),
        kind: name.kind, words: index..<index + 1,
        tail: isStem ? word.tail : NounTail(particle: .none, particleStart: span.upper), row: -1, isStrong: false,
        isOpen: false, entity: -1)
    }
    return nil
  }

  private static func same(_ bytes: [UInt8], _ a: TextSpan, _ b: TextSpan) -> Bool {
    NameForms.same(bytes.span.extracting(a.lower..<a.upper), bytes.span.extracting(b.lower..<b.upper))
  }
}
