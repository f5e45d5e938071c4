public import Outputs

/// What kind of claim a statement is.
public enum ClaimType: String, Sendable, CaseIterable {
  /// How many, how much, what share.
  case quantity
  /// More, less, most, first.
  case comparison
  /// Something happened.
  case event
  /// Something brought something about.
  case cause
  /// What a law or a rule says or allows.
  case law
  /// What will be.
  case prediction
  /// What the speaker will do.
  case promise
  /// A judgement, a wish, a demand.
  case opinion
  /// Somebody is charged with something.
  case accusation
  /// None of these.
  case other

  /// What a reader is told.
  public var label: Bilingual {
    switch self {
    case .quantity: Bilingual(en: "quantity", ko: "수량")
    case .comparison: Bilingual(en: "comparison", ko: "비교")
    case .event: Bilingual(en: "past event", ko: "과거 사건")
    case .cause: Bilingual(en: "cause", ko: "인과")
    case .law: Bilingual(en: "law or rule", ko: "법·규정")
    case .prediction: Bilingual(en: "prediction", ko: "예측")
    case .promise: Bilingual(en: "promise", ko: "약속")
    case .opinion: Bilingual(en: "opinion", ko: "의견")
    case .accusation: Bilingual(en: "accusation", ko: "비위 주장")
    case .other: Bilingual(en: "other", ko: "기타")
    }
  }

  /// The type that features make: the first that fits in the order of a desk's questions, so that a promise with a
  /// figure is a promise, and a comparison of quantities a comparison.
  init(_ features: [FoundFeature]) {
    var words: Set<WordFeature> = []
    var stance = ""
    for found in features {
      if case .words(let feature) = found.feature { words.insert(feature) }
      if case .stance(let name) = found.feature { stance = name }
    }
    self = Self.forward(words, stance) ?? Self.judged(words, stance) ?? Self.factual(words) ?? .other
  }

  /// What looks ahead.
  private static func forward(_ words: Set<WordFeature>, _ stance: String) -> ClaimType? {
    if words.contains(.promise) { return stance == "forecast" ? .prediction : .promise }
    if words.contains(.prediction) && !words.contains(.past) { return stance == "promise" ? .promise : .prediction }
    return nil
  }

  /// What judges, unless figures or past deeds stand in it.
  private static func judged(_ words: Set<WordFeature>, _ stance: String) -> ClaimType? {
    // Crimes that are counted are statistics.
    let isCount = words.contains(.comparison) && !words.isDisjoint(with: [.quantity, .percent])
    if words.contains(.accusation) && !isCount { return .accusation }
    if stance == "accuse" && words.contains(.past) { return .accusation }
    let isFactual = !words.isDisjoint(with: [.quantity, .percent, .past])
    if words.contains(.demand) || words.contains(.question) || words.contains(.pleasantry) { return .opinion }
    return words.contains(.opinion) && !isFactual ? .opinion : nil
  }

  private static func factual(_ words: Set<WordFeature>) -> ClaimType? {
    if words.contains(.law) { return .law }
    if words.contains(.cause) { return .cause }
    if !words.isDisjoint(with: [.comparison, .superlative]) { return .comparison }
    if !words.isDisjoint(with: [.quantity, .percent]) { return .quantity }
    return words.contains(.past) ? .event : nil
  }
}
