/// Passive stems.
enum PassiveStem {
  /// Short 하다 verbs whose passive is 해지다.
  private static let become = ["전하".scalarValues]

  /// The passive of a stem, `nil` if it has none that news uses: 강조하 → 강조되, 전하 → 전해지, 밝히 → 밝혀지.
  static func of(_ stem: [UInt32]) -> [UInt32]? {
    guard !stem.contains(0x20), let last = stem.last.flatMap(HangulSyllable.init) else { return nil }
    if last.scalar == "하".scalar {
      if become.contains(stem) { return stem.dropLast() + "해지".scalarValues }
      return stem.count > 2 ? stem.dropLast() + ["되".scalar] : nil
    }
    // 알려지다 is a passive itself.
    guard last.vowel == HangulSyllable.Vowel.i, last.tail == 0, stem.count > 1, last.scalar != "지".scalar else {
      return nil
    }
    return VerbStem(stem).infinitives.first.map { $0 + ["지".scalar] }
  }
}

/// The bare nouns of 하다 verbs that end headlines.
enum HeadlineNoun {
  /// Nouns that are no Sino-Korean ones of an act and end no headline by themselves.
  private static let native = ["이야기", "생각", "자랑", "되풀이", "풀이", "노래"].map(\.scalarValues)

  /// The noun of a stem, `nil` if it is native or shorter than two syllables: 강조하 → 강조.
  static func of(_ stem: [UInt32]) -> [UInt32]? {
    guard stem.last == "하".scalar, stem.count > 2, !stem.contains(0x20) else { return nil }
    let noun = Array(stem.dropLast())
    return native.contains(noun) ? nil : noun
  }
}

/// Auxiliary verbs that make one key with the verb before them.
struct Auxiliary {
  /// What stands before the auxiliary.
  let prefix: [UInt32]
  let stem: VerbStem
  let rows: [EndingRow]

  /// 고 있다, 기도 하다, the past of 기는 하다 and 긴 하다, -아/어 오다 and -아/어 버리다 with and without a space.
  static func all(of verb: VerbStem) -> [Auxiliary] {
    let progress = EndingJoiner.join(verb, "고 ", at: .base)[0]
    let also = EndingJoiner.join(verb, "기도 ", at: .base)[0]
    let granting = EndingJoiner.join(verb, "기는 ", at: .base)[0]
    let grantingShort = EndingJoiner.join(verb, "긴 ", at: .base)[0]
    let onward = EndingJoiner.join(verb, "", at: .infinitive)[0]
    let past = VerbParadigm.core.filter {
      $0.site == .past || $0.site == .infinitive || $0.site == .open && $0.function == .adnominal && $0.tense == .past
    }
    return [
      Auxiliary(prefix: progress, stem: VerbStem(["있".scalar]), rows: VerbParadigm.core),
      Auxiliary(prefix: also, stem: VerbStem(["하".scalar]), rows: VerbParadigm.core),
      Auxiliary(prefix: granting, stem: VerbStem(["하".scalar]), rows: past),
      Auxiliary(prefix: grantingShort, stem: VerbStem(["하".scalar]), rows: past),
      Auxiliary(prefix: onward + [0x20], stem: VerbStem(["오".scalar]), rows: past),
      Auxiliary(prefix: onward, stem: VerbStem(["오".scalar]), rows: past),
      Auxiliary(prefix: onward + [0x20], stem: VerbStem("버리".scalarValues), rows: past),
      Auxiliary(prefix: onward, stem: VerbStem("버리".scalarValues), rows: past),
    ]
  }

  /// Syllables that end the -았/었 forms of frequent verbs.
  static let pastSyllables = "했됐었았였졌왔갔섰렸겼켰쳤봤냈뒀났샀줬썼폈꼈텼혔렀랐뗐뺐췄웠꿨놨".scalarValues
}
