import LexiconTables

/// Which verbs complete which speech nouns: `입장을 밝히다`, `공세를 펴다`.
struct SpeechNounTable: Sendable {
  private let verbs: [Set<Int32>]

  /// Reads the table once.
  init(lexicon: Lexicon) {
    var rows: [String: Int32] = [:]
    for row in 0..<Int32(lexicon.count(of: .verbs)) { rows[lexicon.verb(row).lemma] = row }
    verbs = (0..<Int32(lexicon.count(of: .speechNouns))).map { noun in
      Set(lexicon.speechNoun(noun).verbs.compactMap { rows[$0] })
    }
  }

  /// Whether the noun of row `noun` takes the verb of row `verb`.
  func takes(_ noun: Int32, _ verb: Int32) -> Bool { noun >= 0 && verbs[Int(noun)].contains(verb) }
}
