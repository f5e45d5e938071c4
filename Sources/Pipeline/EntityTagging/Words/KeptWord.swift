import ArticleText
import LexiconTables

/// How a short word was read, offsets counted from its token, so that it can be put wherever it stands again.
///
/// Made to be small: thousands of them are to fit into the processor's cache.
struct KeptWord {
  private var traits: Traits = []
  private var start: UInt8 = 0
  private var stemEnd: UInt8 = 0
  private var particleStart: UInt8 = 0
  private var particle = Particle.none
  private var clauseEnd: UInt8 = 0
  private var clauseLink: ComplementizerClass?
  private var markLink: ComplementizerClass?
  private var ending: VerbEnding?
  private var verbForm: Int32 = -1
  /// End of the first part.
  private var partEnd: UInt8 = 0
  private var senseCount: UInt16 = 0
  private var firstSense: Int32 = 0
  private var classes: PartClasses = []
  private var facts = PartFacts()

  /// What holds of the word.
  private struct Traits: OptionSet {
    let rawValue: UInt16
    static let passive = Traits(rawValue: 1)
    static let determiner = Traits(rawValue: 2)
    static let clip = Traits(rawValue: 4)
    static let plural = Traits(rawValue: 8)
    static let others = Traits(rawValue: 16)
    static let side = Traits(rawValue: 32)
    static let honorific = Traits(rawValue: 64)
    static let byEnding = Traits(rawValue: 128)
    static let compound = Traits(rawValue: 256)
    static let goesOnByBreak = Traits(rawValue: 512)
    static let goesOnBySpace = Traits(rawValue: 1024)

    mutating func set(_ trait: Traits, _ isSo: Bool) { if isSo { insert(trait) } }
  }

  /// Keeps nothing.
  init() {}

  /// Keeps a word that was read in `token`, and its first part.
  init(_ word: Word, _ part: WordPart, in token: Token, _ states: KeyStates) {
    func offset(_ byte: Int32) -> UInt8 { UInt8(byte - token.span.start) }
    start = offset(word.span.start)
    stemEnd = offset(word.stemEnd)
    particleStart = offset(word.tail.particleStart)
    particle = word.tail.particle
    clauseLink = word.clauseLink
    if clauseLink != nil { clauseEnd = offset(word.clauseEnd) }
    markLink = word.markLink
    ending = word.ending
    verbForm = word.verbForm
    partEnd = offset(part.span.end)
    senseCount = UInt16(part.senseCount)
    firstSense = part.firstSense
    classes = part.classes
    facts = part.facts
    keepTraits(word, part)
    traits.set(.goesOnByBreak, states.goOnByBreak)
    traits.set(.goesOnBySpace, states.goOnBySpace)
  }

  private mutating func keepTraits(_ word: Word, _ part: WordPart) {
    traits.set(.passive, word.isPassive)
    traits.set(.determiner, word.isDeterminer)
    traits.set(.clip, word.isClip)
    traits.set(.plural, word.tail.isPlural)
    traits.set(.others, word.tail.hasOthers)
    traits.set(.side, word.tail.isSide)
    traits.set(.honorific, word.tail.isHonorific)
    traits.set(.byEnding, part.byEnding)
    traits.set(.compound, word.parts.count > 1)
  }

  /// Whether the word has a second part.
  var isCompound: Bool { traits.contains(.compound) }

  /// Whether longer keys begin with the word and a mark or a space.
  var goesOnByBreak: Bool { traits.contains(.goesOnByBreak) }
  /// Whether longer keys begin with the word and a space.
  var goesOnBySpace: Bool { traits.contains(.goesOnBySpace) }

  /// The first part where the word stands in `token`.
  @inline(__always)
  func part(in token: Token) -> WordPart {
    let at = token.span.lower
    return WordPart(
      span: TextSpan(at + Int(start), at + Int(partEnd)), firstSense: firstSense, senseCount: Int32(senseCount),
      byEnding: traits.contains(.byEnding), classes: classes, facts: facts)
  }

  /// The word where it stands in `token`, the token of this index, its parts from `firstPart` on.
  @inline(__always)
  func word(in token: Token, _ index: Int, firstPart: Int32) -> Word {
    let at = token.span.lower
    var tail = NounTail(particle: particle, particleStart: at + Int(particleStart))
    tail.isPlural = traits.contains(.plural)
    tail.hasOthers = traits.contains(.others)
    tail.isSide = traits.contains(.side)
    tail.isHonorific = traits.contains(.honorific)
    let parts = firstPart..<firstPart + (isCompound ? 2 : 1)
    return Word(
      span: TextSpan(at + Int(start), token.span.upper), stemEnd: token.span.start + Int32(stemEnd),
      tokens: Int32(index)..<Int32(index + 1), parts: parts, tail: tail, verbForm: verbForm,
      note: TextSpan(token.span.upper, token.span.upper), ending: ending, isPassive: traits.contains(.passive),
      isDeterminer: traits.contains(.determiner), isClip: traits.contains(.clip), clauseLink: clauseLink,
      clauseEnd: token.span.start + Int32(clauseEnd), markLink: markLink, spaceBefore: token.spaceBefore,
      startsLine: token.startsLine)
  }
}
