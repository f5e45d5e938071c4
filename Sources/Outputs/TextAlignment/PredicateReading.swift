/// What some words say once negation and modality are taken off them, and what was taken off.
///
/// Two wordings are set against each other by it: `받지 않겠다` and `받겠다` have one core, and a negation in one of
/// them; `밝힐 수 없다` and `말하기 어렵다` are two ways to say something, and neither alters the other.
struct PredicateReading {
  /// How firmly something is said.
  enum Modality: Hashable {
    case possibility, duty, consideration
    /// What somebody could do, and did.
    case ability
  }

  /// The letters that are left; ``consideration`` stands where `검토`, `고려` and their like were.
  private(set) var core: [Unicode.Scalar] = []
  /// How often the words negate.
  private(set) var negations = 0
  /// The modalities of the words.
  private(set) var modalities: Set<Modality> = []
  /// Whether they ask: a question says the opposite of its words as often as not.
  let isQuestion: Bool
  /// Whether they ask for something: `직시하라` asks for what `직시해야 한다` does.
  let isDemand: Bool

  /// Stands in a core for a verb of consideration.
  static let consideration: Unicode.Scalar = "\u{25C7}"

  /// Reads words between those before and after them; O(length × operators).
  init(_ words: [String], before: String?, after: String?) {
    isQuestion = (words + [after ?? ""]).contains { word in Self.questions.contains(where: word.hasSuffix) }
    isDemand = Self.isDemand(words, after: after)
    var kept: [String] = []
    var previous = before
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : after
      if let rest = NegatingWord.rest(of: word, after: previous, before: next) {
        negations += 1
        kept.append(rest)
      } else if !Self.isAdverb(word) {
        kept.append(word)
      }
      previous = word
    }
    var text = ([before ?? ""] + kept + [after ?? ""]).joined()
    for sign in PredicateOperator.all {
      let count = text.ranges(of: sign.form).count
      guard count > 0 else { continue }
      text = text.replacing(sign.form, with: sign.core)
      negations += sign.negates ? count : 0
      if let modality = sign.modality { modalities.insert(modality) }
    }
    // A headline leaves 한다 out: 막아야.
    if after == nil, text.hasSuffix("야") { modalities.insert(.duty) }
    core = Array(text.unicodeScalars)
  }

  /// Whether both say the same but for what was taken off.
  func hasCore(of other: PredicateReading) -> Bool {
    let alignment = LetterAlignment(core, other.core)
    var (old, new): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
    var changes = 0
    for column in alignment.columns + [LetterAlignment.Column(old: 0, new: 0)] {
      if !column.isSame {
        if let place = column.old { old.append(core[place]) }
        if let place = column.new { new.append(other.core[place]) }
      } else if !old.isEmpty || !new.isEmpty {
        changes += 1
        guard changes <= 3, EndingLikeness.isOneWord(old, new) else { return false }
        (old, new) = ([], [])
      }
    }
    return true
  }

  /// Whether this is as firm as the other one: a duty is a demand, and what cannot be is not.
  func isAsFirm(as other: PredicateReading) -> Bool {
    let difference = modalities.symmetricDifference(other.modalities)
    if difference == [.duty] { return isDemand || other.isDemand }
    if difference.contains(.ability) { return difference.isSubset(of: [.ability, .possibility]) }
    if difference == [.possibility] { return negations % 2 == 1 && other.negations % 2 == 1 }
    return difference.isEmpty
  }

  private static func isDemand(_ words: [String], after: String?) -> Bool {
    let text = (words + [after ?? ""]).joined()
    return demands.contains(where: text.contains) || words.last?.hasSuffix("라") ?? false
  }

  /// Words that say how, which outlets leave out and put in.
  private static func isAdverb(_ word: String) -> Bool {
    word.hasSuffix("적으로") || adverbs.contains(word)
  }

  private static let adverbs: Set<String> = [
    "매우", "아주", "더", "더욱", "다시", "반드시", "절대", "절대로", "결코", "전혀", "계속", "함께", "모두", "정말", "꼭", "이미", "아직", "또", "또한",
    "역시",
    "적극", "단", "충분히", "확실히", "분명히",
  ]
  private static let demands = [
    "하라", "해라", "시라", "으라", "달라", "하자", "시오", "세요", "주길", "주기를", "기를", "길바", "바라", "바란", "바랍", "요구", "요청", "촉구", "당부",
    "희망", "기대",
  ]
  private static let questions = [
    "냐", "느냐고", "겠나", "았나", "었나", "했나", "않나", "없나", "있나", "되나", "하나요", "까", "까요", "는가", "은가", "인가", "던가", "한가", "잖아",
    "잖아요",
    "않았나", "나요",
  ]
}
