import LexiconTables

/// Which verbs complete which speech nouns: `입장을 밝히다`, `공세를 펴다`.
struct SpeechNounTable: Sendable {
  private let verbs: [Set<Int32>]
  private let receiving: Set<Int32>
  private let uttering: Set<Int32>

  /// Reads the table once.
  init(lexicon: Lexicon) {
    var rows: [String: Int32] = [:]
    for row in 0..<Int32(lexicon.count(of: .verbs)) { rows[lexicon.verb(row).lemma] = row }
    receiving = Set(
      ["받다", "듣다", "사다", "낳다", "부르다", "자아내다", "접수하다", "입수하다", "확보하다", "접하다", "받아들이다", "받아들이지 않다"].compactMap {
        rows[$0]
      })
    uttering = Set(Self.utterances.compactMap { rows[$0] })
    verbs = (0..<Int32(lexicon.count(of: .speechNouns))).map { noun in
      Set(lexicon.speechNoun(noun).verbs.compactMap { rows[$0] })
    }
  }

  private static let utterances = [
    "펴다", "펼치다", "내다", "내놓다", "보이다", "나타내다", "드러내다", "쏟아내다", "남기다", "보내다", "올리다", "써가다", "붙이다", "동원하다", "사용하다",
    "제기하다", "던지다", "다지다", "건네다", "꺼내다", "게시하다", "게재하다", "배포하다", "전달하다", "이어가다", "고수하다", "내걸다", "내세우다",
  ]

  /// Whether the subject of the verb is the one spoken of: `지적을 받다`, `비판을 사다`.
  func isReceiving(_ verb: Int32) -> Bool { receiving.contains(verb) }

  /// Whether the subject of the verb is the one who speaks: `주장을 펴다`, `의견을 내다`.
  func isUttering(_ verb: Int32) -> Bool { uttering.contains(verb) }

  /// Whether the noun of row `noun` takes the verb of row `verb`.
  func takes(_ noun: Int32, _ verb: Int32) -> Bool { noun >= 0 && verbs[Int(noun)].contains(verb) }
}
