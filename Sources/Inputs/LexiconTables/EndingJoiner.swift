/// Puts stems and endings together.
enum EndingJoiner {
  /// The form of `stem` with `ending`, an entry of an ``EndingRow``; one form for each -아/어 shape at the sites that
  /// use it, the usual one first.
  static func join(_ stem: VerbStem, _ ending: String, at site: EndingRow.Site) -> [[UInt32]] {
    let shapes = ending.split(separator: "/").map { String($0).scalarValues }
    let (first, second) = (shapes.first ?? [], shapes.last ?? [])
    switch site {
    case .base: return [attach(stem.base, first)]
    case .present: return [present(stem, first, second)]
    case .open: return [stem.linking == .consonant ? stem.open + second : attach(stem.open, first)]
    case .infinitive: return stem.infinitives.map { $0 + first }
    case .past: return stem.infinitives.map { past($0) + first }
    }
  }

  /// 한다, 묻는다, 연다.
  private static func present(_ stem: VerbStem, _ first: [UInt32], _ second: [UInt32]) -> [UInt32] {
    stem.isClosed ? stem.base + second : attach(stem.base, first)
  }

  /// Attaches an ending to a stem that ends in a vowel, in ㄹ, or in any sound the ending does not mind.
  private static func attach(_ stem: [UInt32], _ ending: [UInt32]) -> [UInt32] {
    guard var last = stem.last.flatMap(HangulSyllable.init), let first = ending.first else { return stem + ending }
    let isLiquid = last.tail == HangulSyllable.Tail.l
    if let tail = HangulSyllable.tail(ofJamo: first) {
      last.tail = isLiquid && tail == HangulSyllable.Tail.m ? HangulSyllable.Tail.lm : tail
      return stem.dropLast() + [last.scalar] + ending.dropFirst()
    }
    let lead = HangulSyllable(first)?.lead
    if isLiquid, lead == HangulSyllable.Lead.n || lead == HangulSyllable.Lead.s { last.tail = 0 }
    return stem.dropLast() + [last.scalar] + ending
  }

  /// The -았/었 form of an -아/어 form: 해 → 했.
  private static func past(_ infinitive: [UInt32]) -> [UInt32] {
    guard var last = infinitive.last.flatMap(HangulSyllable.init) else { return infinitive }
    last.tail = HangulSyllable.Tail.ss
    return infinitive.dropLast() + [last.scalar]
  }
}
