import ArticleText
import EntityTagging
import QuotationParsing

/// Verbs that end like a noun with the particle of a topic: `발표하지는`, `들은 것`, `주는 데`, `만나서도`.
extension Attributor {
  /// Whether the word, read as a topic, is the form of a verb that no table knows.
  @inline(__always)
  func isVerbalTopic(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention < 0 else { return false }
    return isNegated(unit) || isSequence(unit) || unit.particle == .topic && isAdnominal(at, units)
  }

  /// `(주민들이) 겪는 (고통)`: behind a consonant the particle is `은`, so that `는` is an adnominal.
  func isAdnominalByForm(_ unit: Unit) -> Bool {
    guard unit.kind == .word, unit.mention < 0, unit.particle == .topic, unit.span.count >= 6,
      Hangul.syllable(in: bytes.span, before: unit.span.upper) == Self.neun,
      let stem = Hangul.syllable(in: bytes.span, before: unit.span.upper - 3)
    else { return false }
    return Hangul.final(of: stem) > 0
  }

  /// `발표하지는 (않았다)`.
  private func isNegated(_ unit: Unit) -> Bool { unit.span.count >= 12 && syllable(beforeParticleOf: unit) == Self.ji }

  /// `만나서도`, `들어서는`, `가면서는`: the form of what comes first, with a particle.
  private func isSequence(_ unit: Unit) -> Bool {
    guard unit.particle != .subject, syllable(beforeParticleOf: unit) == Self.seo else { return false }
    let stem = Int(tagged.words[Int(unit.index)].stemEnd)
    return stem - unit.span.lower >= 6
      && Self.sequences.stands(in: bytes.span, before: stem - 3)
  }

  /// `보고받은 뒤`, `들은 것`, `주는 데`: an adnominal before a bound noun, or the adnominal of a known stem.
  private func isAdnominal(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound else { return false }
    let unit = parsed.units[at]
    let last = Hangul.syllable(in: bytes.span, before: unit.span.upper)
    guard last == Self.eun || last == Self.neun else { return false }
    if at > units.lowerBound, parsed.units[at - 1].particle == .object, parsed.units[at + 1].kind == .word,
      parsed.units[at + 1].spaceBefore
    {
      return true
    }
    if parsed.units[at + 1].kind == .word, BoundNoun.isSingle(bytes.span, parsed.units[at + 1].span) { return true }
    if last == Self.neun, isUnreadRelative(at, units) || isUnreadFrame(at, units) { return true }
    return last == Self.eun
      && Self.stems.stands(in: bytes.span, before: unit.span.upper - 3)
  }

  /// `(시민이) 쉬는 (공원을)`, `(한 변호사가) 이끄는 (누리연대는)`: a word that no table knows, between a subject and a noun.
  func isUnreadRelative(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at > units.lowerBound, at + 1 < units.upperBound, unit.kind == .word, unit.mention < 0,
      unit.particle == .topic, unit.span.count <= 12, parsed.units[at - 1].kind == .word,
      parsed.units[at - 1].particle == .subject, isUnread(unit)
    else { return false }
    let noun = parsed.units[at + 1]
    guard noun.kind == .word, noun.link == nil else { return false }
    return noun.particle == .object || noun.particle == .place || noun.particle == .topic && noun.mention >= 0
  }

  /// `늘어나는 부채에 대해서는`, `오르는 집값과 관련해`: a word that no table knows, before what the words are about.
  private func isUnreadFrame(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 2 < units.upperBound, isUnread(parsed.units[at]),
      let stem = Hangul.syllable(in: bytes.span, before: parsed.units[at].span.upper - 3), Self.openStems.contains(stem)
    else { return false }
    let noun = parsed.units[at + 1]
    return noun.kind == .word && noun.mention < 0 && (noun.particle == .place || noun.particle == .with)
      && TopicFrame.isSetApart(bytes.span, parsed.units[at + 2].span)
  }

  private func isUnread(_ unit: Unit) -> Bool { tagged.words[Int(unit.index)].isUnknown(in: tagged.parts) }

  private func syllable(beforeParticleOf unit: Unit) -> Int? {
    Hangul.syllable(in: bytes.span, before: Int(tagged.words[Int(unit.index)].stemEnd))
  }

  private static let ji = Hangul.index("지")
  private static let seo = Hangul.index("서")
  private static let eun = Hangul.index("은")
  private static let neun = Hangul.index("는")
  /// Syllables before `서` where a verb's stem and `-아/어` have met, and that of `-면서`.
  private static let sequences = SyllableSet("아어여해나가와려져쳐돼워봐줘춰켜펴써면")
  /// Last syllables of stems whose form with `는` no noun has as often: `늘어나는`, `오르는`, `줄어드는`, `커지는`.
  private static let openStems = SyllableSet("나르드지치키리")
  /// Stems of verbs and adjectives whose form with `은` stands before nouns.
  private static let stems = SyllableSet("받얻맡막닫먹꺾묶씻벗뽑찾잃높낮많젊늙굳믿읽짧깊넓좋싫옳앉놓쌓넣뽑갚덮않같겪밟닮잖찮")
}
