import ArticleText
import Testing

/// Which particle fills the end of a word, and what it makes of the noun.
@Suite struct ParticleTableTests {
  struct Row: Sendable, CustomStringConvertible {
    var particle: Particle
    var forms: [String]
    var why: String
    var description: String { "\(particle)" }
  }

  static let rows: [Row] = [
    .init(particle: .topic, forms: ["은", "는", "만은", "께서는"], why: "the topic, also of an honoured or a limited noun"),
    .init(particle: .subject, forms: ["이", "가", "께서", "만이"], why: "the subject"),
    .init(particle: .also, forms: ["도", "만", "까지도", "마저", "조차도"], why: "a subject or topic with an addition"),
    .init(particle: .object, forms: ["을", "를", "만을", "까지를"], why: "the object"),
    .init(particle: .genitive, forms: ["의", "만의"], why: "what stands before belongs to the next noun"),
    .init(particle: .place, forms: ["에", "에는", "엔", "에도"], why: "a place or a time"),
    .init(particle: .dative, forms: ["에게", "에겐", "한테는", "께", "께는"], why: "the one who is spoken to"),
    .init(particle: .source, forms: ["에서", "에서는", "에선", "에게서", "한테서"], why: "a channel, or a body that speaks"),
    .init(particle: .direction, forms: ["로", "으로", "로서는", "으로써", "로부터", "론"], why: "direction, role or means"),
    .init(particle: .with, forms: ["와", "과", "와는", "하고", "이나", "및"], why: "another noun is joined"),
    .init(particle: .relational, forms: ["와의", "과의", "에서의", "부터의", "간"], why: "leads on to another noun"),
    .init(particle: .naming, forms: ["라는", "이라는", "란", "이란"], why: "names the next noun"),
    .init(particle: .copula, forms: ["이다", "이며", "이었다", "였다", "입니다", "이지만"], why: "the noun is the predicate"),
    .init(particle: .copulaAdnominal, forms: ["인", "이던"], why: "the noun is a predicate before a noun"),
    .init(particle: .other, forms: ["부터", "까지", "보다", "처럼", "마다"], why: "matters to no rule"),
  ]

  @Test(arguments: rows) func formsHaveTheirParticle(_ row: Row) {
    for form in row.forms { #expect(Self.particle(form) == row.particle, "\(form): \(row.why)") }
  }

  static let others: [(form: String, why: String)] = [
    ("들", "a plural, no particle: the noun tail takes it"), ("씨", "a form of address"), ("측", "a side"),
    ("했", "a piece of a verb"), ("a", "no Hangul"), ("은는", "no joined particle of the inventory"),
    ("은.", "a mark does not belong to it"), ("에서부터까지", "longer than any particle"),
  ]

  @Test(arguments: others) func otherEndingsAreNone(_ form: String, _ why: String) {
    #expect(Self.particle(form) == nil, "\(form): \(why)")
  }

  @Test func nothingIsNoParticle() {
    #expect(Self.particle("") == Particle.none, "a noun that goes on into the next word")
  }

  struct Cut: Sendable, CustomStringConvertible {
    var word: String
    var noun: String
    var particle: Particle?
    var why: String
    var description: String { word }
  }

  static let cuts: [Cut] = [
    .init(word: "시청에서는", noun: "시청", particle: .source, why: "the longest particle wins over 는"),
    .init(word: "한서윤은", noun: "한서윤", particle: .topic, why: "a name and its topic"),
    .init(word: "가게가", noun: "가게", particle: .subject, why: "only the last syllable is the particle"),
    .init(word: "의", noun: "의", particle: nil, why: "at least one syllable of noun must be left"),
    .init(word: "은이", noun: "은", particle: .subject, why: "a noun of one syllable is enough"),
    .init(word: "강나루", noun: "강나루", particle: nil, why: "a name without a particle"),
    .init(word: "의사로서는", noun: "의사", particle: .direction, why: "three syllables of particle"),
    .init(word: "FC서울로부터의", noun: "FC서울", particle: .relational, why: "four syllables, the longest there is"),
    .init(word: "KTX가", noun: "KTX", particle: .subject, why: "Latin letters before it"),
  ]

  @Test(arguments: cuts) func theLongestParticleLeavesANoun(_ row: Cut) {
    let text = Array(row.word.utf8)
    let found = ParticleTable.shared.suffix(in: text.span, 0, text.count)
    #expect(found?.1 == row.particle, "\(row.why)")
    #expect((found?.at ?? text.count) == row.noun.utf8.count, "\(row.why)")
  }

  @Test func offsetsInsideATextCount() {
    let text = Array("한 시장은 도".utf8)
    let (topic, spaced) = (
      ParticleTable.shared.particle(in: text.span, 10, 13), ParticleTable.shared.particle(in: text.span, 9, 13)
    )
    #expect(topic == .topic, "은 in the middle of a text")
    #expect(spaced == nil, "a space before it")
  }

  @Test func subjectsAreTopicSubjectAndAlso() {
    let all = (0...Particle.other.rawValue).compactMap(Particle.init)
    #expect(all.filter(\.isSubjectLike) == [.topic, .subject, .also], "only these can be the subject of a clause")
  }

  private static func particle(_ form: String) -> Particle? {
    let text = Array(form.utf8)
    return ParticleTable.shared.particle(in: text.span, 0, text.count)
  }
}
