/// Where a statement stands at the desk.
public enum DeskStatus: String, Sendable, CaseIterable {
  /// Somebody is looking into it.
  case checking
  /// Somebody was asked and has not answered.
  case waiting
  /// There is a verdict.
  case checked
  /// It will not be checked.
  case dropped
}

/// One entry of a statement's history: who decided what, when, and on what grounds.
public struct Decision: Sendable, Equatable {
  /// The status.
  public var status: DeskStatus
  /// The verdict, only with ``DeskStatus/checked``.
  public var verdict: Verdict?
  /// When, and who.
  public var at: LedgerTime, by: String
  /// What there is to say about it.
  public var note: String?
  /// Addresses of the evidence.
  public var evidence: [String]
  /// Address of the published fact-check.
  public var review: String?

  /// Makes an entry.
  public init(
    status: DeskStatus, verdict: Verdict? = nil, at: LedgerTime, by: String, note: String? = nil,
    evidence: [String] = [], review: String? = nil
  ) {
    (self.status, self.verdict, self.at, self.by) = (status, verdict, at, by)
    (self.note, self.evidence, self.review) = (note, evidence, review)
  }
}
