import ArticleText
import Testing

/// What follows a noun inside its word.
@Suite struct NounTailTests {
  struct Row: Sendable, CustomStringConvertible {
    var noun: String
    var tail: String
    var particle: Particle
    /// What stands before the particle.
    var suffix = ""
    var flags: Set<Flag> = []
    var why: String
    var description: String { noun + tail }
  }

  enum Flag: Hashable { case plural, others, side, honorific }

  static let rows: [Row] = [
    .init(noun: "시장", tail: "", particle: .none, why: "nothing follows"),
    .init(noun: "시장", tail: "은", particle: .topic, why: "a particle alone"),
    .init(noun: "주민", tail: "들", particle: .none, suffix: "들", flags: [.plural], why: "a plural without particle"),
    .init(noun: "주민", tail: "들은", particle: .topic, suffix: "들", flags: [.plural], why: "a plural topic"),
    .init(noun: "주민", tail: "들에게는", particle: .dative, suffix: "들", flags: [.plural], why: "a long particle behind 들"),
    .init(noun: "경찰", tail: "등은", particle: .topic, suffix: "등", flags: [.others], why: "and others"),
    .init(noun: "의원", tail: "들등이", particle: .subject, suffix: "들등", flags: [.plural, .others], why: "two suffixes"),
    .init(noun: "회사", tail: "측은", particle: .topic, suffix: "측", flags: [.side], why: "the side of a body"),
    .init(noun: "회사", tail: "측에서는", particle: .source, suffix: "측", flags: [.side], why: "a side that speaks with 에서"),
    .init(noun: "임", tail: "씨는", particle: .topic, suffix: "씨", flags: [.honorific], why: "a form of address"),
    .init(
      noun: "임", tail: "씨측이", particle: .subject, suffix: "씨측", flags: [.honorific, .side], why: "somebody's side"),
    .init(noun: "고객", tail: "님께서", particle: .subject, suffix: "님", flags: [.honorific], why: "an honoured subject"),
    .init(noun: "김", tail: "군이", particle: .subject, suffix: "군", flags: [.honorific], why: "a boy"),
    .init(noun: "이", tail: "양의", particle: .genitive, suffix: "양", flags: [.honorific], why: "a girl's"),
    .init(noun: "A", tail: "씨가", particle: .subject, suffix: "씨", flags: [.honorific], why: "a letter for a name"),
    .init(noun: "유족", tail: "들이라는", particle: .naming, suffix: "들", flags: [.plural], why: "a particle that names"),
    .init(noun: "의사", tail: "들이다", particle: .copula, suffix: "들", flags: [.plural], why: "a plural predicate"),
    .init(noun: "시민", tail: "들과의", particle: .relational, suffix: "들", flags: [.plural], why: "leads on to a noun"),
  ]

  @Test(arguments: rows) func isReadBehindItsNoun(_ row: Row) throws {
    let tail = try #require(Self.tail(row.noun, row.tail), "\(row.why)")
    #expect(tail.particle == row.particle, "\(row.why)")
    #expect(Int(tail.particleStart) == (row.noun + row.suffix).utf8.count, "\(row.why)")
    #expect(Self.flags(tail) == row.flags, "\(row.why)")
  }

  static let others: [(noun: String, rest: String, why: String)] = [
    ("시", "장은", "the rest of another noun"), ("주민", "들은들", "nothing follows a particle"),
    ("한", "하다", "a verb"), ("A", "B는", "a letter is no suffix"), ("시장", "은.", "a mark is no part of a word"),
    ("시장", "?", "a mark alone"), ("회사", "측근은", "측근 is another noun: 근은 is no particle"),
  ]

  @Test(arguments: others) func otherWordsAreNoTail(_ noun: String, _ rest: String, _ why: String) {
    #expect(Self.tail(noun, rest) == nil, "\(noun)|\(rest): \(why)")
  }

  private static func tail(_ noun: String, _ rest: String) -> NounTail? {
    let text = Array((noun + rest).utf8)
    return NounTail.parse(text.span, noun.utf8.count, text.count)
  }

  private static func flags(_ tail: NounTail) -> Set<Flag> {
    var flags: Set<Flag> = []
    if tail.isPlural { flags.insert(.plural) }
    if tail.hasOthers { flags.insert(.others) }
    if tail.isSide { flags.insert(.side) }
    if tail.isHonorific { flags.insert(.honorific) }
    return flags
  }
}
