/// A dictionary form split into the words that stay as they are and the tail that is conjugated.
///
/// Verbs with the same tail have the same endings, which the compiled lexicon holds only once: 796 verbs in 하다 take
/// no more room than one.
struct VerbLemma {
  /// A part that stays, and the tail after it.
  struct Split: Hashable {
    let prefix: [UInt32]
    let tail: [UInt32]
    let isPassive: Bool
    /// Whether the prefix alone is a headline.
    let hasClip: Bool
  }

  /// The splits of a lemma: as it stands, without its space, passive; empty if it does not end in 다.
  ///
  /// A derived form that is a lemma of the table itself (전망되다 beside 전망하다) is left to that one.
  static func splits(of lemma: [UInt32], lemmas: Set<[UInt32]>) -> [Split] {
    let da = "다".scalar
    guard lemma.last == da, lemma.count > 1 else { return [] }
    let stem = Array(lemma.dropLast())
    var splits = [split(stem, isPassive: false)]
    if let passive = PassiveStem.of(stem), !lemmas.contains(passive + [da]) {
      splits.append(split(passive, isPassive: true))
    }
    if stem.filter({ $0 == 0x20 }).count == 1 {
      let closed = stem.filter { $0 != 0x20 }
      if !lemmas.contains(closed + [da]) { splits.append(closedUp(splits[0])) }
    }
    return splits
  }

  private static func split(_ stem: [UInt32], isPassive: Bool) -> Split {
    let word = stem.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let start = needsWholeWord(stem) ? word : stem.count - 1
    let clip = !isPassive && HeadlineNoun.of(stem) != nil
    return Split(prefix: Array(stem[..<start]), tail: Array(stem[start...]), isPassive: isPassive, hasClip: clip)
  }

  private static func closedUp(_ split: Split) -> Split {
    let prefix = split.prefix.filter { $0 != 0x20 }
    return Split(prefix: prefix, tail: split.tail, isPassive: split.isPassive, hasClip: false)
  }

  /// Whether the endings depend on more than the last syllable: 부르다, 모으다, 깨닫다, 그러다.
  private static func needsWholeWord(_ stem: [UInt32]) -> Bool {
    guard let last = stem.last.flatMap(HangulSyllable.init) else { return true }
    let isBare = last.tail == 0 && last.vowel == HangulSyllable.Vowel.eu
    return isBare || ["닫", "컫", "러"].contains { $0.scalar == last.scalar }
  }
}
