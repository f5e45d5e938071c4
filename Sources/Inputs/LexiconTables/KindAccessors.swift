extension Lexicon {
  /// All surnames with their tiers.
  public var surnames: [(surname: String, tier: SurnameTier)] {
    (0..<Int32(count(of: .surnames))).map { (LexiconRow(self, .surnames, $0).text(.surname), surnameTier($0)) }
  }
  /// Surname of a row of `surnames.tsv`, in Hangul.
  public func surname(_ row: Int32) -> String { LexiconRow(self, .surnames, row).text(.surname) }
  /// All syllables of `given_syllables.tsv` with their weights as first and last syllable of a given name.
  public var givenSyllableWeights: [(syllable: String, first: Int, last: Int)] {
    (0..<Int32(count(of: .givenSyllables))).map { row in
      let facts = facts(of: .givenSyllables, row)
      return (
        LexiconRow(self, .givenSyllables, row).text(.syllable), Int(truncatingIfNeeded: facts & 0xFFFF_FFFF),
        Int(truncatingIfNeeded: facts >> FactField.upperHalf.rawValue)
      )
    }
  }
  /// All syllables of `foreign_syllables.tsv`: above 0 likelier in a foreign name than in a Korean word.
  public var foreignSyllableWeights: [(syllable: String, weight: Int)] {
    (0..<Int32(count(of: .foreignSyllables))).map { row in
      let weight = Int(truncatingIfNeeded: facts(of: .foreignSyllables, row) & 0xFFFF_FFFF)
      return (LexiconRow(self, .foreignSyllables, row).text(.syllable), weight - 300)
    }
  }
  /// Kind of a title; decodes no text.
  public func titleKind(_ row: Int32) -> TitleKind { word(of: .titles, row, .first) ?? .position }
  /// Domains of a title, `police`; may be none.
  public func titleDomains(_ row: Int32) -> [String] { LexiconRow(self, .titles, row).list(.domain) }
  /// Tier of a surname; decodes no text.
  public func surnameTier(_ row: Int32) -> SurnameTier { word(of: .surnames, row, .first) ?? .rare }
  /// Kind of an evidential frame; decodes no text.
  public func evidentialKind(_ row: Int32) -> EvidentialKind { word(of: .evidentials, row, .first) ?? .source }
  /// All evidential frames with their kinds.
  public var evidentialFrames: [(form: String, kind: EvidentialKind)] {
    (0..<Int32(count(of: .evidentials))).map { (LexiconRow(self, .evidentials, $0).text(.form), evidentialKind($0)) }
  }
  /// All patterns of page furniture, literal text, with how much of the line each takes.
  public var boilerplatePatterns: [(pattern: String, kind: BoilerplateKind)] {
    (0..<Int32(count(of: .boilerplate))).map {
      (LexiconRow(self, .boilerplate, $0).text(.pattern), word(of: .boilerplate, $0, .first) ?? .line)
    }
  }
  /// What a connective does to the chain of speakers; decodes no text.
  public func connectiveEffect(_ row: Int32) -> ConnectiveEffect { word(of: .connectives, row, .first) ?? .check }
}
