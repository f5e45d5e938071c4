import AnalysisRecords

/// Which claims are wanted.
public struct ClaimSelection: Sendable {
  /// The types; empty if all.
  public var types: Set<ClaimType> = []
  /// Speakers, each by its name, a part of it, or its id in the lexicon; empty if all.
  public var speakers: [String] = []
  /// Least score.
  public var leastScore = 0.0

  /// Wants all claims.
  public init() {}

  /// Whether a claim is wanted; O(length of the names).
  public func contains(_ claim: Claim) -> Bool {
    guard claim.score >= leastScore, types.isEmpty || types.contains(claim.type) else { return false }
    return speakers.isEmpty || speakers.contains { Self.means($0, claim) }
  }

  /// Whether a query means the speaker of a claim, spaces and capitals aside.
  static func means(_ query: String, _ claim: Claim) -> Bool {
    guard let speaker = claim.speaker else { return false }
    let query = folded(query)
    return !query.isEmpty && (folded(speaker.name).contains(query) || speaker.lexicon.map(folded) == query)
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.filter { $0 != 0x20 }.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }
}
