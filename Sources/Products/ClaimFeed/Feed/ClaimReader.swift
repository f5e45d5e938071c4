public import AnalysisRecords

/// Makes claims of the statements of records.
///
/// ```swift
/// let claims = ClaimReader().claims(of: record)
/// ```
public struct ClaimReader: Sendable {
  private let weights: ClaimWeights

  /// Makes a reader that weighs by a table.
  public init(weights: ClaimWeights = .builtIn) { self.weights = weights }

  /// The claims of a record in the order of its items; what repeats another item is folded into it.
  ///
  /// O(items · entities' mentions within them).
  public func claims(of record: AnalysisRecord) -> [Claim] {
    let article = ClaimArticle(record)
    return article.items.map { claim($0, in: article) }
  }

  /// The scores of a record's items by their ids, those that repeat another one included.
  ///
  /// O(items · entities' mentions within them).
  public func scores(of record: AnalysisRecord) -> [String: Double] {
    let article = ClaimArticle(record)
    var scores: [String: Double] = [:]
    for item in article.items {
      let score = score(article.features(of: item))
      for id in [item.attribution.id] + item.repetitions { scores[id] = score }
    }
    return scores
  }

  private func score(_ features: [FoundFeature]) -> Double {
    ClaimWeights.score(ofSum: features.reduce(weights.base) { $0 + weights.weight(of: $1.feature) })
  }

  private func claim(_ item: ClaimArticle.Item, in article: ClaimArticle) -> Claim {
    let features = article.features(of: item)
    let reasons = features.map { found in
      ClaimReason(feature: found.feature, weight: weights.weight(of: found.feature), words: found.words)
    }
    return Claim(
      score: score(features), base: weights.base, reasons: Self.ordered(reasons),
      type: ClaimType(features), document: article.document, item: item.attribution,
      selfContained: article.selfContained(item), speaker: item.speaker, repetitions: item.repetitions)
  }

  /// The heaviest first, for or against; those of one weight in the order in which they were read.
  private static func ordered(_ reasons: [ClaimReason]) -> [ClaimReason] {
    reasons.enumerated().sorted { a, b in
      (abs(b.element.weight), a.offset) < (abs(a.element.weight), b.offset)
    }.map(\.element)
  }
}
