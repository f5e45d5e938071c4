/// Stems that end in a vowel.
enum OpenStem {
  private typealias Vowel = HangulSyllable.Vowel

  /// Stems in 르 that only lose their ㅡ: 따르다 → 따라.
  ///
  /// All other 르 double the ㄹ: 부르다 → 불러.
  private static let plainReu = ["따르", "치르", "들르", "우러르", "다다르"].map(\.scalarValues)

  /// Stems in 러 that take ㅐ: 그러다 → 그래.
  private static let changingReo = ["그러", "이러", "저러"].map(\.scalarValues)

  /// The -아/어 forms of a stem, the usual one first.
  static func infinitives(of stem: [UInt32], last: HangulSyllable) -> [[UInt32]] {
    let bare = Array(stem.dropLast())
    if last.scalar == "하".scalar { return [bare + ["해".scalar], stem + ["여".scalar]] }
    if last.scalar == "르".scalar, !plainReu.contains(where: { stem.suffix($0.count) == $0[...] }) {
      return [doubled(bare)]
    }
    if changingReo.contains(stem) { return [bare + [changed(last, to: Vowel.ae)]] }
    if last.vowel == Vowel.eu { return [dropped(bare, last: last)] }
    let long = stem + [VerbStem.joined(after: last)]
    switch last.vowel {
    case Vowel.a, Vowel.eo, Vowel.yeo: return [stem]
    case Vowel.ae, Vowel.e: return [stem, long]
    case Vowel.i: return [bare + [changed(last, to: Vowel.yeo)]]
    case Vowel.o: return both(bare + [changed(last, to: Vowel.wa)], long, last: last)
    case Vowel.u: return both(bare + [changed(last, to: Vowel.wo)], long, last: last)
    case Vowel.oe: return [bare + [changed(last, to: Vowel.wae)], long]
    default: return [long]
    }
  }

  /// 보아 stands beside 봐, but 오아 and 세우어 are not written.
  private static func both(_ short: [UInt32], _ long: [UInt32], last: HangulSyllable) -> [[UInt32]] {
    last.lead == HangulSyllable.Lead.none ? [short] : [short, long]
  }

  private static func changed(_ syllable: HangulSyllable, to vowel: UInt32) -> UInt32 {
    var changed = syllable
    changed.vowel = vowel
    return changed.scalar
  }

  /// 부르 → 불러, 모르 → 몰라.
  private static func doubled(_ bare: [UInt32]) -> [UInt32] {
    guard var before = bare.last.flatMap(HangulSyllable.init) else { return bare }
    let isBright = VerbStem.joined(after: before) == "아".scalar
    before.tail = HangulSyllable.Tail.l
    return bare.dropLast() + [before.scalar, isBright ? "라".scalar : "러".scalar]
  }

  /// 쓰 → 써, 모으 → 모아, 따르 → 따라: the vowel of the syllable before decides, if it is of the same root.
  private static func dropped(_ bare: [UInt32], last: HangulSyllable) -> [UInt32] {
    let isRoot = ["쓰", "뜨", "크", "끄", "트"].contains { $0.scalar == last.scalar }
    let before = isRoot ? nil : bare.last.flatMap(HangulSyllable.init)
    let isBright = before.map { VerbStem.joined(after: $0) == "아".scalar } ?? false
    return bare + [changed(last, to: isBright ? Vowel.a : Vowel.eo)]
  }
}
