extension TableKind {
  /// The columns of the table, in the order of the file.
  var columns: [Column] { Self.allColumns[Int(rawValue)] }

  /// Place of a column in the table, `nil` if the table has none of this name.
  func index(of name: ColumnName) -> Int? { columns.firstIndex { $0.name == name } }

  private static let allColumns: [[Column]] = allCases.map { $0.makeColumns() }

  private func makeColumns() -> [Column] {
    switch self {
    case .persons, .organizations, .countries, .places: entityColumns
    case .foreignNames, .foreignSyllables: foreignColumns
    case .titles, .surnames, .givenSyllables, .groups, .anonymous: nameColumns
    case .pronouns, .documents, .speechNouns, .organizationEndings: nounColumns
    case .confidence: confidenceColumns
    default: cueColumns
    }
  }

  private var entityColumns: [Column] {
    switch self {
    case .persons:
      [
        Column(.id, .slug, key: true), Column(.name, .text), Column(.aliases, .marked), Column(.short, .marked),
        Column(.latin, .list), Column(.native, .list), Column(.rank, .word(PersonRank.words), in: .first),
        Column(.roles, .roles),
      ]
    case .organizations:
      [
        Column(.id, .slug, key: true), Column(.name, .markedText), Column(.aliases, .marked),
        Column(.kind, .word(OrganizationKind.words), in: .first), Column(.country, .optionalCountry),
      ]
    case .countries:
      [
        Column(.id, .slug, key: true), Column(.name, .markedText), Column(.aliases, .marked), Column(.hanja, .list),
        Column(.demonym, .list), Column(.capital, .list),
      ]
    default:
      [
        Column(.name, .markedText, key: true), Column(.aliases, .marked), Column(.kind, .optionalText),
        Column(.country, .optionalCountry, key: true),
      ]
    }
  }

  private var foreignColumns: [Column] {
    switch self {
    case .foreignNames: [Column(.name, .text, key: true), Column(.latin, .optionalText)]
    default: [Column(.syllable, .text, key: true), Column(.weight, .number(0...600), in: .first)]
    }
  }

  private var nameColumns: [Column] {
    switch self {
    case .titles:
      [
        Column(.title, .text, key: true), Column(.domain, .list),
        Column(.kind, .word(TitleKind.words), in: .first),
        Column(.common, .optionalWord(YesNo.words), in: .second),
      ]
    case .surnames:
      [
        Column(.surname, .text, key: true), Column(.tier, .word(SurnameTier.words), in: .first), Column(.hanja, .list),
      ]
    case .givenSyllables:
      [
        Column(.syllable, .text, key: true), Column(.first, .number(0...100_000), in: .first),
        Column(.last, .number(0...100_000), in: .upperHalf),
      ]
    case .groups:
      [Column(.noun, .text, key: true), Column(.strength, .word(GroupStrength.words), in: .first)]
    default:
      [Column(.noun, .text, key: true), Column(.kind, .word(AnonymousKind.words), in: .first)]
    }
  }

  private var nounColumns: [Column] {
    switch self {
    case .pronouns:
      [
        Column(.form, .text, key: true), Column(.number, .word(PronounNumber.words), in: .first),
        Column(.refers, .word(PronounReference.words), key: true, in: .second),
      ]
    case .documents:
      [Column(.noun, .text, key: true), Column(.kind, .word(DocumentKind.words), in: .first)]
    case .speechNouns:
      [
        Column(.noun, .text, key: true), Column(.stance, .word(Stance.words), in: .first), Column(.verbs, .list),
      ]
    default:
      [Column(.ending, .markedText, key: true), Column(.kind, .word(OrganizationKind.words), in: .first)]
    }
  }

  private var confidenceColumns: [Column] {
    let count = CellRule.number(0...1_000_000_000)
    return [
      Column(.kind, .word(ConfidenceEntry.Kind.words), key: true), Column(.name, .text, key: true),
      Column(.right, count), Column(.total, count), Column(.odds, .number(1...1_000_000_000)),
    ]
  }

  private var cueColumns: [Column] {
    switch self {
    case .verbs:
      [
        Column(.lemma, .text, key: true), Column(.stance, .optionalWord(Stance.words), in: .first),
        Column(.frames, .flags(VerbFrames.words), in: .second),
        Column(.verbClass, .word(VerbClass.words), key: true, in: .third),
      ]
    case .complementizers:
      [
        Column(.form, .text, key: true), Column(.verbClass, .word(ComplementizerClass.words), key: true, in: .first),
        Column(.after, .word(ComplementizerPlace.words), key: true, in: .second),
        Column(.mood, .optionalWord(Mood.words), key: true, in: .third),
      ]
    case .evidentials:
      [Column(.form, .text, key: true), Column(.kind, .word(EvidentialKind.words), in: .first)]
    case .channels:
      [Column(.noun, .text, key: true), Column(.kind, .word(ChannelKind.words), in: .first)]
    case .connectives:
      [Column(.form, .text, key: true), Column(.effect, .word(ConnectiveEffect.words), in: .first)]
    case .boilerplate:
      [Column(.pattern, .text, key: true), Column(.kind, .word(BoilerplateKind.words), in: .first)]
    default:
      [Column(.form, .text, key: true)]
    }
  }
}
