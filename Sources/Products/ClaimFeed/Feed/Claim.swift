public import AnalysisRecords

/// A statement with what speaks for and against checking it.
public struct Claim: Sendable, Equatable {
  /// Share of statements of this kind that are worth checking, from 0 to 1.
  public var score: Double
  /// What every statement's score begins with, before its reasons.
  public var base: Double
  /// The reasons, the heaviest first; ``base`` and their weights add up to the logarithm of the odds of ``score``.
  public var reasons: [ClaimReason]
  /// What kind of claim it is.
  public var type: ClaimType
  /// The article.
  public var document: ClaimDocument
  /// The statement as the record has it: exact words, offsets, source, cue, channel, confidence.
  public var item: Attribution
  /// The words with what they need to be understood alone, ours marked as ours.
  public var selfContained: SelfContainedForm
  /// Whose words they are, with the title of this article.
  public var speaker: RecordEntity?
  /// Ids of items of the article that repeat the words, `same_as` this one.
  public var repetitions: [String]
}

/// One reason for a score.
public struct ClaimReason: Sendable, Equatable {
  /// What holds of the statement.
  public var feature: ClaimFeature
  /// What it adds to the logarithm of the odds.
  public var weight: Double
  /// The words that show it; empty where the feature is none of words.
  public var words: [String]
}

/// The article of a claim.
public struct ClaimDocument: Sendable, Equatable {
  /// The document's id.
  public var id: String
  /// The headline.
  public var title: String?
  /// The outlet as given.
  public var outlet: String?
  /// Day or time of publication as given.
  public var published: String?
  /// The address as given.
  public var url: String?
}
