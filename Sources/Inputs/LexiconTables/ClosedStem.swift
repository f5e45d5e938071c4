/// Stems that end in a consonant other than ㄹ.
enum ClosedStem {
  /// Ends of stems whose ㄷ becomes ㄹ before a vowel: 묻다 → 물어; all other ㄷ stay: 믿다, 얻다, 받다, 닫다.
  private static let changingD = ["묻", "듣", "싣", "깨닫", "일컫"].map(\.scalarValues)
  /// Last syllables whose ㅅ falls before a vowel: 긋다 → 그어; all other ㅅ stay: 웃다, 씻다, 벗다.
  private static let fallingS = Set("긋잇짓낫붓젓".scalarValues)
  /// Last syllables whose ㅂ becomes 우 before a vowel: 돕다 → 도와; all other ㅂ stay: 꼬집다, 뽑다, 잡다.
  private static let changingB = Set("돕눕줍굽깁럽롭답겁쉽맙깝렵춥덥맵밉곱".scalarValues)

  static func shapes(of stem: [UInt32], last: HangulSyllable) -> ([UInt32], VerbStem.Linking, [[UInt32]]) {
    let bare = Array(stem.dropLast())
    var open = last
    switch last.tail {
    case HangulSyllable.Tail.d where changesD(stem):
      open.tail = HangulSyllable.Tail.l
    case HangulSyllable.Tail.s where fallingS.contains(last.scalar):
      open.tail = 0
    case HangulSyllable.Tail.b where changingB.contains(last.scalar):
      open.tail = 0
      return changedB(bare + [open.scalar], last: last)
    default: break
    }
    let joined = bare + [open.scalar, VerbStem.joined(after: last)]
    return (bare + [open.scalar], .consonant, [joined] + shortened(stem, last: last))
  }

  private static func changesD(_ stem: [UInt32]) -> Bool {
    changingD.contains { stem.suffix($0.count) == $0[...] }
  }

  private static func changedB(
    _ open: [UInt32], last: HangulSyllable
  ) -> ([UInt32], VerbStem.Linking, [[UInt32]]) {
    let isBright = last.scalar == "돕".scalar || last.scalar == "곱".scalar
    return (open + ["우".scalar], .vowel, [open + [isBright ? "와".scalar : "워".scalar]])
  }

  /// 놓아 → 놔, the only consonant stem that contracts.
  private static func shortened(_ stem: [UInt32], last: HangulSyllable) -> [[UInt32]] {
    last.scalar == "놓".scalar ? [stem.dropLast() + ["놔".scalar]] : []
  }
}
