/// A row of `verbs.tsv`.
public struct VerbEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// Dictionary form, `선을 긋다`.
  public var lemma: String { row.text(.lemma) }
  /// Stance; neutral if the table gives none.
  ///
  /// Decodes no text.
  public var stance: Stance { row.lexicon.word(of: .verbs, row.row, .first) ?? .neutral }
  /// What the verb takes as content; decodes no text.
  public var frames: VerbFrames {
    VerbFrames(rawValue: UInt8(truncatingIfNeeded: row.lexicon.facts(of: .verbs, row.row) >> FactField.second.rawValue))
  }
  /// How the verb reports; decodes no text.
  public var verbClass: VerbClass { row.lexicon.word(of: .verbs, row.row, .third) ?? .other }
}

/// A row of `complementizers.tsv`; nothing but `form` decodes text.
public struct ComplementizerEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// The ending, `라며`.
  public var form: String { row.text(.form) }
  /// Which kind of link it makes.
  public var linkClass: ComplementizerClass { row.lexicon.word(of: .complementizers, row.row, .first) ?? .quote }
  /// Where it can stand.
  public var after: ComplementizerPlace { row.lexicon.word(of: .complementizers, row.row, .second) ?? .both }
  /// Mood of the clause, `nil` if the form does not show it.
  public var mood: Mood? { row.lexicon.word(of: .complementizers, row.row, .third) }
}

/// A row of `speech_nouns.tsv`.
public struct SpeechNounEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// The noun, `주장`.
  public var noun: String { row.text(.noun) }
  /// Stance; decodes no text.
  public var stance: Stance { row.lexicon.word(of: .speechNouns, row.row, .first) ?? .neutral }
  /// Lemmas of the predicates that complete the noun when it is not followed by `이다`; empty for any.
  public var verbs: [String] { row.list(.verbs) }
}

/// A row of `pronouns.tsv`; nothing but `form` decodes text.
public struct PronounEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// The words, `이 관계자`.
  public var form: String { row.text(.form) }
  /// Whether it stands for one or for several.
  public var number: PronounNumber { row.lexicon.word(of: .pronouns, row.row, .first) ?? .one }
  /// What it can point to.
  public var refers: PronounReference { row.lexicon.word(of: .pronouns, row.row, .second) ?? .person }
}

extension Lexicon {
  /// A row of `verbs.tsv`: the `verb` of a ``VerbForm``, not the row of a sense.
  public func verb(_ row: Int32) -> VerbEntry { VerbEntry(row: LexiconRow(self, .verbs, row)) }
  /// A row of `complementizers.tsv`.
  public func complementizer(_ row: Int32) -> ComplementizerEntry {
    ComplementizerEntry(row: LexiconRow(self, .complementizers, row))
  }
  /// A row of `speech_nouns.tsv`.
  public func speechNoun(_ row: Int32) -> SpeechNounEntry { SpeechNounEntry(row: LexiconRow(self, .speechNouns, row)) }
  /// A row of `pronouns.tsv`.
  public func pronoun(_ row: Int32) -> PronounEntry { PronounEntry(row: LexiconRow(self, .pronouns, row)) }
}
