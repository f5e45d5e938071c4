/// Why one item of a record is what it is: what `hwaja analyze --explain` prints below the item.
///
/// ```swift
/// let (record, reasons) = worker.analyze(article, explaining: true)
/// for reason in reasons { print(reason.item, reason.rule, reason.evidence.joined(separator: "; ")) }
/// ```
public struct ItemExplanation: Sendable, Equatable {
  /// Id of the item in its record: `A1`, `A2` and so on.
  public var item: String
  /// Name of the rule that decided, as `hwaja rules` lists it.
  public var rule: String
  /// What the rule went by, strongest first.
  public var evidence: [String]
  /// Speakers that were weighed and lost.
  public var candidates: [LosingCandidate]
  /// What the confidence is made of: odds of all items first, then what changes them.
  public var factors: [ConfidenceFactor]

  /// Makes an explanation.
  public init(
    item: String, rule: String, evidence: [String] = [], candidates: [LosingCandidate] = [],
    factors: [ConfidenceFactor] = []
  ) {
    self.item = item
    self.rule = rule
    self.evidence = evidence
    self.candidates = candidates
    self.factors = factors
  }
}

/// Something that holds of an item, and by which factor it changes the odds of its being right.
public struct ConfidenceFactor: Sendable, Equatable {
  /// What it is: `rule`, `resolution`, `type`, `reason`; `all` for the odds of all items.
  public var kind: String
  /// Its name.
  public var name: String
  /// The factor; 1 where nothing was measured.
  public var odds: Double

  /// Makes a factor.
  public init(kind: String, name: String, odds: Double) {
    self.kind = kind
    self.name = name
    self.odds = odds
  }
}

/// A speaker that was weighed for an item and lost.
public struct LosingCandidate: Sendable, Equatable {
  /// Name of the candidate.
  public var name: String
  /// Why it lost.
  public var reason: String

  /// Makes a candidate.
  public init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }
}

/// One rule of the analyzer as `hwaja rules` lists it.
public struct RuleDescription: Sendable, Equatable {
  /// Stable name, the value of `pattern` in the record.
  public var name: String
  /// What the rule does, in one line.
  public var summary: String
  /// An invented sentence that the rule reads.
  public var example: String

  /// Makes a description.
  public init(name: String, summary: String, example: String) {
    self.name = name
    self.summary = summary
    self.example = example
  }
}

/// Something that makes an item likelier or less likely to be right.
public struct ReasonDescription: Sendable, Equatable {
  /// Stable name, as in `confidence.tsv`.
  public var name: String
  /// When it holds, in one line.
  public var summary: String

  /// Makes a description.
  public init(name: String, summary: String) {
    self.name = name
    self.summary = summary
  }
}
