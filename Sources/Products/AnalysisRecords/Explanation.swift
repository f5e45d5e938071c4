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

  /// Makes an explanation.
  public init(item: String, rule: String, evidence: [String] = [], candidates: [LosingCandidate] = []) {
    self.item = item
    self.rule = rule
    self.evidence = evidence
    self.candidates = candidates
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
