/// What the lexicon knows under one name: a row, and what the name is in it.
public struct LexiconEntry: Sendable {
  /// What the name is.
  public let wordClass: WordClass
  /// Bits of ``Sense/Flag``; 0 for a row that was found by its id.
  public let flags: UInt8
  /// The row; its ``LexiconRow/cells`` are the columns as they stand in the table.
  public let row: LexiconRow
  /// Which form of the verb the name is.
  public let form: VerbForm?
}

extension Lexicon {
  /// Every row that has `name` as a key, from either end, or as its id; without `?`, in the order of tables and rows.
  ///
  /// Linear in the rows that have ids.
  ///
  /// ```swift
  /// for entry in lexicon.entries(named: "밝혔다") {
  ///   for (column, text) in entry.row.cells { print(column, text) }   // lemma 밝히다, stance neutral, …
  /// }
  /// ```
  public func entries(named name: String) -> [LexiconEntry] {
    let text = Array(name.utf8)
    var found: [WordMatch] = []
    matches(in: text.span, at: 0, into: &found)
    var named = found.filter { Int($0.end) == text.count }.flatMap { senses[$0.senseRange] }
    endings(in: text.span, low: 0, end: text.count, into: &found)
    for match in found where match.end == 0 {
      // The endings of any verb belong to no row.
      named += senses[match.senseRange].filter { !named.contains($0) && ($0.wordClass != .verb) }
    }
    return named.map(entry) + entries(withID: text)
  }

  private func entry(_ sense: Sense) -> LexiconEntry {
    guard sense.wordClass == .verb else {
      let row = LexiconRow(self, sense.wordClass.table, sense.row)
      return LexiconEntry(wordClass: sense.wordClass, flags: sense.flags, row: row, form: nil)
    }
    let form = verbForm(sense.row)
    let row = LexiconRow(self, .verbs, form.verb)
    return LexiconEntry(wordClass: .verb, flags: sense.flags, row: row, form: form)
  }

  private func entries(withID id: [UInt8]) -> [LexiconEntry] {
    let tables: [(TableKind, WordClass)] = [
      (.persons, .person), (.organizations, .organization), (.countries, .country),
    ]
    return tables.flatMap { table, wordClass in
      let place = compiled.tables[Int(table.rawValue)]
      let key = id + [UInt8(ascii: "\t")]
      let found = (0..<place.count).filter { compiled.rows[place.range(of: $0)].starts(with: key) }
      return found.map {
        LexiconEntry(wordClass: wordClass, flags: 0, row: LexiconRow(self, table, Int32($0)), form: nil)
      }
    }
  }
}

extension WordClass {
  /// The table whose rows the senses of the class number; those of verbs number forms.
  public var table: TableKind {
    switch self {
    case .person, .personShort: .persons
    case .organization: .organizations
    case .country: .countries
    case .place: .places
    case .title: .titles
    case .group: .groups
    case .anonymous: .anonymous
    case .pronoun: .pronouns
    case .document: .documents
    case .speechNoun: .speechNouns
    case .verb: .verbs
    case .evidential: .evidentials
    case .channel: .channels
    case .connective: .connectives
    case .frameAdverb: .frameAdverbs
    case .modifier: .modifiers
    case .commonNoun: .commonNouns
    case .complementizer: .complementizers
    case .organizationEnding: .organizationEndings
    case .surname: .surnames
    case .boilerplate: .boilerplate
    case .foreignName: .foreignNames
    }
  }
}
