/// Which trie a key goes into.
enum TrieSide: Sendable {
  /// Found from its first character on.
  case forward
  /// Found from its last character back.
  case ending
  case both
}

/// A column whose texts become keys of the lexicon.
struct KeyRule: Sendable {
  let column: ColumnName
  let wordClass: WordClass
  let side: TrieSide
  let flags: UInt8

  init(_ column: ColumnName, _ wordClass: WordClass, _ side: TrieSide = .forward, flags: UInt8 = 0) {
    self.column = column
    self.wordClass = wordClass
    self.side = side
    self.flags = flags
  }
}

extension TableKind {
  /// The columns that become keys.
  ///
  /// Verbs have none: their keys are conjugated.
  var keyRules: [KeyRule] {
    let alias = Sense.Flag.alias
    return switch self {
    case .persons:
      [
        KeyRule(.name, .person), KeyRule(.aliases, .person, flags: alias), KeyRule(.short, .personShort, flags: alias),
        KeyRule(.latin, .person, flags: alias),
      ]
    case .organizations: [KeyRule(.name, .organization), KeyRule(.aliases, .organization, flags: alias)]
    case .countries:
      [
        KeyRule(.name, .country), KeyRule(.aliases, .country, flags: alias),
        KeyRule(.hanja, .country, flags: alias | Sense.Flag.hanja),
      ]
    case .surnames:
      [KeyRule(.surname, .surname), KeyRule(.hanja, .surname, flags: alias | Sense.Flag.hanja)]
    case .places: [KeyRule(.name, .place), KeyRule(.aliases, .place, flags: alias)]
    default: oneKeyRule.map { [$0] } ?? []
    }
  }

  private var oneKeyRule: KeyRule? {
    switch self {
    case .titles: KeyRule(.title, .title, .both)
    case .foreignNames: KeyRule(.name, .foreignName)
    case .groups: KeyRule(.noun, .group, .both)
    case .anonymous: KeyRule(.noun, .anonymous, .both)
    case .pronouns: KeyRule(.form, .pronoun)
    case .documents: KeyRule(.noun, .document, .both)
    case .speechNouns: KeyRule(.noun, .speechNoun)
    case .complementizers: KeyRule(.form, .complementizer, .both)
    case .evidentials: KeyRule(.form, .evidential)
    case .channels: KeyRule(.noun, .channel)
    case .connectives: KeyRule(.form, .connective)
    case .frameAdverbs: KeyRule(.form, .frameAdverb)
    case .modifiers: KeyRule(.form, .modifier)
    case .commonNouns: KeyRule(.form, .commonNoun)
    case .organizationEndings: KeyRule(.ending, .organizationEnding, .ending)
    case .boilerplate: KeyRule(.pattern, .boilerplate)
    default: nil
    }
  }

  /// Flags that a row's facts give to all of its keys.
  func rowFlags(facts: UInt64) -> UInt8 {
    switch self {
    case .persons: Self.flags(PersonRank(code: facts), strong: .a, weak: .c)
    case .titles: Self.flags(YesNo(code: facts >> FactField.second.rawValue), strong: nil, weak: .yes)
    case .surnames: Self.flags(SurnameTier(code: facts), strong: .common, weak: .rare)
    case .groups: Self.flags(GroupStrength(code: facts), strong: .strong, weak: .weak)
    default: 0
    }
  }

  private static func flags<Word: Vocabulary>(_ word: Word?, strong: Word?, weak: Word) -> UInt8 {
    guard let word else { return 0 }
    return word == weak ? Sense.Flag.weak : word == strong ? Sense.Flag.strong : 0
  }
}
