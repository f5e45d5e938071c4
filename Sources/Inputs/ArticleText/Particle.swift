/// What a particle (조사) makes of the noun before it.
public enum Particle: UInt8, Sendable {
  /// No particle: the noun goes on into the next word, or stands bare.
  case none
  /// `은/는`.
  case topic
  /// `이/가`, `께서`.
  case subject
  /// `도`, `만`, `까지도`: a subject or topic with an addition.
  case also
  /// `을/를`.
  case object
  /// `의`.
  case genitive
  /// `에`, `에는`.
  case place
  /// `에게`, `한테`, `께`.
  case dative
  /// `에서`, `에서는`.
  case source
  /// `로/으로`, `로서`.
  case direction
  /// `와/과`, `이나`, `이랑`.
  case with
  /// `와의`, `에서의`, `에 대한`-like: a particle that leads on to another noun.
  case relational
  /// `이라는`, `라는`, `이란`: naming.
  case naming
  /// `이다`, `이며`, `인`, `이지만`: the copula.
  case copula
  /// `인`: the copula before a noun.
  case copulaAdnominal
  /// Particles that matter to no rule: `부터`, `까지`, `보다`, `처럼`, `조차`.
  case other

  /// Whether a noun with this particle can be the subject of a clause.
  @inlinable
  public var isSubjectLike: Bool { self == .topic || self == .subject || self == .also }
}

/// The closed list of particle strings.
///
/// Source: the particle inventory of the National Institute of Korean Language's grammar, joined as
/// they are joined in writing.
public struct ParticleTable: Sendable {
  /// The only instance.
  public static let shared = ParticleTable()

  /// The strings, packed, each at the place of its hash or behind it; 0 for a free place.
  private let keys: [UInt64]
  private let values: [Particle]
  /// Number of places: four times the strings, so that most searches end at the first.
  private static let places = 1024

  private static let rows: [(Particle, String)] = [
    (.topic, "은 는 만은 께서는"),
    (.subject, "이 가 께서 만이"),
    (.also, "도 만 까지도 마저도 조차 조차도 마저 역시 또한 께서도"),
    (.object, "을 를 만을 까지를"),
    (.genitive, "의 만의"),
    (.place, "에 에는 에도 엔 에만 에까지 에야 에라도"),
    (.dative, "에게 에게는 에게도 한테 한테는 께 께는 에겐"),
    (.source, "에서 에서는 에서도 에선 에게서 에게서는 한테서 에서만"),
    (.direction, "로 으로 로는 으로는 로도 으로도 로서 으로서 로서는 으로서는 로써 으로써 론 으론 로부터 으로부터 로만 으로만"),
    (.with, "와 과 와는 과는 와도 과도 하고 나 이나 및"),
    (.relational, "와의 과의 에서의 에의 로의 으로의 에게의 까지의 로부터의 으로부터의 부터의 간의 간"),
    (.naming, "라는 이라는 란 이란 라고 이라고 라며 이라며"),
    (.copula, "이다 다 이며 며 이고 이지만 지만 이자 자 이어서 여서 이라서 입니다 이었다 였다 이었고 였고 이었으며 였으며 이라 라 이면 이냐 이었던 였던 이라면 이므로"),
    // The forms that set the past against what follows.
    (.copula, "이었지만 였지만 이었으나 였으나"),
    (.copulaAdnominal, "인 일 이던 던"),
    (.other, "부터 부터는 까지 까지는 보다 보다는 처럼 같이 대로 만큼 뿐 뿐만 밖에 씩 마다 커녕"),
  ]

  /// The first syllables of all particles.
  static var openings: String {
    String(rows.flatMap { $0.1.split(separator: " ") }.compactMap(\.first))
  }

  private init() {
    var keys = [UInt64](repeating: 0, count: Self.places)
    var values = [Particle](repeating: .none, count: Self.places)
    for (particle, forms) in Self.rows {
      for form in forms.split(separator: " ") {
        let key = form.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value & 0xFFFF) }
        let place = Self.place(of: key, in: keys)
        keys[place] = key
        values[place] = particle
      }
    }
    self.keys = keys
    self.values = values
  }

  /// The particle that fills `text[start..<end]` exactly, `.none` for an empty range, `nil` if it is no particle.
  ///
  /// Offsets are UTF-8 bytes. O(1).
  public func particle(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Particle? {
    if start == end { return Particle.none }
    let length = end - start
    guard length > 0, length <= 12, length % 3 == 0 else { return nil }
    var key: UInt64 = 0
    var at = start
    while at < end {
      guard text[at] >= 0xEA, text[at] <= 0xED else { return nil }
      key = key << 16 | UInt64(UTF8Scalar.value(in: text, at: at))
      at += 3
    }
    return lookup(key)
  }

  /// The longest particle at the end of `text[start..<end]` that leaves at least `minimum` bytes of noun.
  public func suffix(in text: Span<UInt8>, _ start: Int, _ end: Int, leaving minimum: Int = 3) -> (at: Int, Particle)? {
    var at = max(start + minimum, end - 12)
    at += (end - at) % 3
    while at < end {
      if let found = particle(in: text, at, end) { return (at, found) }
      at += 3
    }
    return nil
  }

  private func lookup(_ key: UInt64) -> Particle? {
    let place = Self.place(of: key, in: keys)
    return keys[place] == key ? values[place] : nil
  }

  /// Where a string stands, or the free place where it would.
  @inline(__always)
  private static func place(of key: UInt64, in keys: [UInt64]) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
    while keys[place] != key, keys[place] != 0 { place = (place + 1) % places }
    return place
  }
}
