/// A sentence in marker notation with a place for the words of a row.
struct SubstitutionTemplate: Sendable {
  let name: String
  let sentence: @Sendable (SubstitutionRow) -> String

  init(_ name: String, _ sentence: @escaping @Sendable (SubstitutionRow) -> String) {
    self.name = name
    self.sentence = sentence
  }

  /// Frames, before clauses of four moods.
  static let afterFrames: [SubstitutionTemplate] = [
    .init("view") { "⟦@한서윤|한서윤 시장⟧은 \($0.words) ⟦I|다리가 내일 열린다⟧고 ⟦!|말했다⟧." },
    .init("intent") { "⟦@한서윤|한서윤 시장⟧은 \($0.words) ⟦I|다리를 곧 넓히겠다⟧고 ⟦!|약속했다⟧." },
    .init("noun") { "⟦@한서윤|한서윤 시장⟧은 \($0.words) ⟦I|다리는 모두의 재산⟧이라고 ⟦!|강조했다⟧." },
    .init("order") { "⟦@한서윤|한서윤 시장⟧은 \($0.words) ⟦I|다리를 서둘러 고치라⟧고 ⟦!|촉구했다⟧." },
  ]

  /// Clauses, behind a person, a body and somebody without a name.
  static let aroundClauses: [SubstitutionTemplate] = [
    .init("person") { "⟦@한서윤|한서윤 시장⟧은 \(clause($0)) ⟦!|밝혔다⟧." },
    .init("body") { "⟦@나루연대|나루연대⟧는 \(clause($0)) ⟦!|밝혔다⟧." },
    .init("unnamed") { "⟦@한_관계자|한 관계자⟧는 \(clause($0)) ⟦!|밝혔다⟧." },
  ]

  /// Sources, of a quote, a clause and something told.
  static let behindSources: [SubstitutionTemplate] = [
    .init("quote") { "\(source($0))\($0.topic) “⟦Q|다리가 내일 열린다⟧”고 ⟦!|밝혔다⟧." },
    .init("clause") { "\(source($0))\($0.topic) ⟦I|다리가 내일 열린다⟧고 ⟦!|밝혔다⟧." },
    .init("evidence") { "\(source($0))⟦!|에 따르면⟧ ⟦I|다리가 내일 열린다⟧." },
  ]

  /// The clause of a row, which a stroke parts from its complementizer, marked.
  private static func clause(_ row: SubstitutionRow) -> String {
    let parts = row.words.split(separator: "|")
    return "⟦I|\(parts[0])⟧\(parts[1])"
  }

  /// The source of a row, marked.
  private static func source(_ row: SubstitutionRow) -> String {
    "⟦@\(String(row.speakers[0].map { $0 == " " ? "_" : $0 }))|\(row.words)⟧"
  }
}

extension SubstitutionKind {
  /// A kind of frames.
  static func frames(_ name: String, _ why: String, _ rows: [SubstitutionRow]) -> SubstitutionKind {
    SubstitutionKind(name: name, why: why, rows: rows, templates: SubstitutionTemplate.afterFrames)
  }

  /// A kind of clauses.
  static func clauses(_ name: String, _ why: String, _ rows: [SubstitutionRow]) -> SubstitutionKind {
    SubstitutionKind(name: name, why: why, rows: rows, templates: SubstitutionTemplate.aroundClauses)
  }

  /// A kind of sources.
  static func sources(_ name: String, _ why: String, _ rows: [SubstitutionRow]) -> SubstitutionKind {
    SubstitutionKind(name: name, why: why, rows: rows, templates: SubstitutionTemplate.behindSources)
  }
}
