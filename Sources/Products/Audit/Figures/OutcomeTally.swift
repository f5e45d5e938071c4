/// What came of the items that have something in common: a rule, a type, a stance.
public struct OutcomeTally: Sendable, Equatable {
  /// What they have in common.
  public var name: String
  /// Scored items of records.
  public private(set) var fired = 0
  /// Those that are right.
  public private(set) var right = 0
  /// Those that name a speaker and are not right.
  public private(set) var wrong = 0

  /// Makes an empty tally.
  public init(name: String) { self.name = name }

  /// Items that name nobody although somebody speaks, or that are no speech.
  public var open: Int { fired - right - wrong }
  /// Right items over items that are right or wrong; 0 where there are none.
  public var precision: Double { right + wrong == 0 ? 0 : Double(right) / Double(right + wrong) }
  /// Where the true precision is, with a probability of 95 %.
  public var interval: ProportionInterval { ProportionInterval(successes: right, trials: right + wrong) }

  /// Counts an item.
  public mutating func add(isRight: Bool, isNamed: Bool) {
    fired += 1
    if isRight { right += 1 } else if isNamed { wrong += 1 }
  }
}

/// How many items of the gold that have something in common were found and are right.
public struct RecallTally: Sendable, Equatable {
  /// What they have in common.
  public var name: String
  /// Items of the gold.
  public var gold = 0
  /// Those that were found.
  public var found = 0
  /// Those whose speaker is right as well.
  public var right = 0

  /// Right items over items of the gold.
  public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  /// Where the true recall is, with a probability of 95 %.
  public var interval: ProportionInterval { ProportionInterval(successes: right, trials: gold) }
}
