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
  /// Strength of a group noun; decodes no text.
  public func groupStrength(_ row: Int32) -> GroupStrength { word(of: .groups, row, .first) ?? .weak }
  /// Kind of the head of an unnamed source; decodes no text.
  public func anonymousKind(_ row: Int32) -> AnonymousKind { word(of: .anonymous, row, .first) ?? .source }
  /// Kind of a document; decodes no text.
  public func documentKind(_ row: Int32) -> DocumentKind { word(of: .documents, row, .first) ?? .statement }
  /// Kind of an evidential frame; decodes no text.
  public func evidentialKind(_ row: Int32) -> EvidentialKind { word(of: .evidentials, row, .first) ?? .source }
  /// Kind of a channel; decodes no text.
  public func channelKind(_ row: Int32) -> ChannelKind { word(of: .channels, row, .first) ?? .event }
  /// What a connective does to the chain of speakers; decodes no text.
  public func connectiveEffect(_ row: Int32) -> ConnectiveEffect { word(of: .connectives, row, .first) ?? .check }
  /// Kind of the organizations that an ending makes; decodes no text.
  public func organizationEndingKind(_ row: Int32) -> OrganizationKind {
    word(of: .organizationEndings, row, .first) ?? .other
  }
  /// How much of its line a piece of page furniture takes along; decodes no text.
  public func boilerplateKind(_ row: Int32) -> BoilerplateKind { word(of: .boilerplate, row, .first) ?? .line }
}
