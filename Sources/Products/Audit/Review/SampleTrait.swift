import AnalysisRecords

/// What statements can be parted into strata by.
///
/// Whether a statement has a speaker always parts them as well: a wrong name is another error than a missing one.
public enum SampleTrait: String, Sendable, CaseIterable {
  /// Name of the rule that made the link.
  case rule
  /// How the words of the source became a speaker.
  case resolution
  /// Direct, mixed or indirect.
  case type
  /// How the words were said.
  case stance
  /// Kind of speaker.
  case kind
  /// Who published the article.
  case outlet

  /// What a statement has of the trait; `-` where it has nothing.
  func value(of item: Attribution, in record: AnalysisRecord) -> String {
    switch self {
    case .rule: item.pattern
    case .resolution: item.resolution.rawValue
    case .type: item.type.rawValue
    case .stance: item.cue?.stance ?? "-"
    case .kind: record.entities.first { $0.id == item.speaker?.entity }?.kind.rawValue ?? "-"
    case .outlet: record.outlet ?? "-"
    }
  }
}

/// A part of all statements, from which so many were drawn.
public struct SampleStratum: Sendable, Equatable {
  /// Whether its statements have a speaker.
  public var isNamed: Bool
  /// What its statements have of each trait, in the order of the traits; `nil` for all those that are too few to be
  /// a stratum of their own.
  public var values: [String]?
  /// How many statements there are.
  public var statements: Int
  /// How many of them were drawn.
  public var drawn: Int

  /// Makes a stratum.
  public init(isNamed: Bool, values: [String]?, statements: Int, drawn: Int) {
    self.isNamed = isNamed
    self.values = values
    self.statements = statements
    self.drawn = drawn
  }
}
