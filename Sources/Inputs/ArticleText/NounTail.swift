/// What follows a noun inside its word: plural and honorific suffixes, then a particle.
///
/// `들은` is a plural topic, `씨는` an honorific topic, `측이` the subject of a side.
public struct NounTail: Sendable, Equatable {
  /// The particle at the end.
  public var particle: Particle
  /// First byte of the particle; the end of the word where there is none.
  public var particleStart: Int32
  /// `들`.
  public var isPlural = false
  /// `등`.
  public var hasOthers = false
  /// `측`: the side of somebody, not the person.
  public var isSide = false
  /// `씨`, `님`, `군`, `양`.
  public var isHonorific = false

  /// Makes a tail.
  public init(particle: Particle, particleStart: Int) {
    self.particle = particle
    self.particleStart = Int32(particleStart)
  }

  /// Reads `text[start..<end]` as a tail; `nil` if it is none.
  ///
  /// Offsets are UTF-8 bytes.
  public static func parse(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> NounTail? {
    var tail = NounTail(particle: .none, particleStart: end)
    if start == end { return tail }
    guard let first = Hangul.syllable(in: text, at: start), openings.contains(first) else { return nil }
    var at = start
    while at <= end {
      if let particle = ParticleTable.shared.particle(in: text, at, end) {
        tail.particle = particle
        tail.particleStart = Int32(at)
        return tail
      }
      guard let syllable = Hangul.syllable(in: text, at: at), tail.take(syllable) else { return nil }
      at += 3
    }
    return nil
  }

  /// Syllables with which tails begin: those of ``take(_:)`` and of all particles.
  private static let openings = SyllableSet("들등측씨님군양" + ParticleTable.openings)

  private mutating func take(_ syllable: Int) -> Bool {
    switch syllable {
    case Hangul.index("들"): isPlural = true
    case Hangul.index("등"): hasOthers = true
    case Hangul.index("측"): isSide = true
    case Hangul.index("씨"), Hangul.index("님"), Hangul.index("군"), Hangul.index("양"): isHonorific = true
    default: return false
    }
    return true
  }
}
