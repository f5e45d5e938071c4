/// What the decisions about a sample say of all statements that it was drawn from.
///
/// Every stratum counts by its share of all statements, W_h = N_h / N, whatever part of it was drawn:
///
///     p = Σ W_h p_h,   p_h = right / judged of stratum h.
///
/// The interval is Wilson's for p in n' trials, the effective size of the sample (Franco, Little, Louis and Slud 2019),
///
///     n' = min(q (1 − q) / V, 1 / K),   V = Σ W_h² f_h q_h (1 − q_h) / n_h,   K = Σ W_h² f_h / n_h,
///
/// with f_h = (N_h − n_h) / (N_h − 1) for what is left unjudged of a stratum, and shares drawn a little towards that of
/// the whole, so that a stratum without an error is not taken to be free of them: q_h = (right + a) / (n_h + 1),
/// a = (p n + z²/2) / (n + z²), q = Σ W_h q_h, z = 1.96. 1 / K is what unequal parts leave of any sample (Kish 1965).
/// One stratum has Wilson's interval for n (N − 1) / (N − n) trials, a point where all were judged.
///
/// Statements that could not be told or were not judged are taken to be like the others of their stratum; a stratum
/// without any judged one is left out of the whole, and its share stated.
public struct PrecisionEstimate: Sendable {
  /// The decisions about a stratum.
  public struct Stratum: Sendable {
    /// The stratum as it was drawn.
    public var drawn: SampleStratum
    /// How often each verdict was given.
    public var verdicts: [ReviewVerdict: Int] = [:]

    /// How many statements were judged right or wrong.
    public var judged: Int { verdicts.reduce(0) { $0 + ($1.key == .cannotSay ? 0 : $1.value) } }
    /// How many were right.
    public var right: Int { verdicts[.right] ?? 0 }
    /// How many have no verdict at all.
    public var open: Int { drawn.drawn - verdicts.values.reduce(0, +) }
    /// Share of those judged that is right; `nil` where none was.
    public var precision: Double? { judged == 0 ? nil : Double(right) / Double(judged) }
    /// Where the share of all its statements lies, with a probability of 95 %.
    public var interval: ProportionInterval { PrecisionEstimate.whole([self]).interval }

    /// f_h / n_h: how much chance there is in the share of those judged.
    fileprivate var chance: Double {
      let (judged, all) = (Double(judged), Double(drawn.statements))
      return judged < all ? (all - judged) / (all - 1) / judged : 0
    }
  }

  /// An estimate for several strata together.
  public struct Whole: Sendable {
    /// How many statements the strata have.
    public var statements: Int
    /// Share of them in strata of which at least one statement was judged.
    public var covered: Double
    /// Share that is right; `nil` where nothing was judged.
    public var precision: Double?
    /// Where that share lies, with a probability of 95 %.
    public var interval: ProportionInterval
  }

  /// The strata in the order of the sample.
  public let strata: [Stratum]

  /// Counts the decisions of a sample; O(statements).
  public init(_ sample: ReviewSample) {
    var strata = sample.design.strata.map { Stratum(drawn: $0) }
    for statement in sample.statements {
      guard let decision = statement.decision else { continue }
      strata[statement.stratum].verdicts[decision.verdict, default: 0] += 1
    }
    self.strata = strata
  }

  /// All statements: right is one whose words and speaker are right, or which rightly names nobody.
  public var all: Whole { Self.whole(strata) }
  /// Statements with a speaker: the precision of names.
  public var named: Whole { Self.whole(strata.filter(\.drawn.isNamed)) }
  /// Statements without: how many of them name nobody indeed.
  public var unnamed: Whole { Self.whole(strata.filter { !$0.drawn.isNamed }) }

  /// How often a verdict was given in the whole sample.
  public func count(of verdict: ReviewVerdict) -> Int { strata.reduce(0) { $0 + ($1.verdicts[verdict] ?? 0) } }

  /// How many statements have no verdict.
  public var open: Int { strata.reduce(0) { $0 + $1.open } }

  private static func whole(_ strata: [Stratum]) -> Whole {
    let statements = strata.reduce(0) { $0 + $1.drawn.statements }
    let judged = strata.filter { $0.judged > 0 }
    let known = judged.reduce(0) { $0 + $1.drawn.statements }
    guard known > 0 else {
      return Whole(statements: statements, covered: 0, precision: nil, interval: .init(lower: 0, upper: 1))
    }
    let parts = judged.map { (stratum: $0, weight: Double($0.drawn.statements) / Double(known)) }
    let precision = parts.reduce(0) { $0 + $1.weight * ($1.stratum.precision ?? 0) }
    let trials = effectiveSize(parts, precision)
    return Whole(
      statements: statements, covered: Double(known) / Double(statements), precision: precision,
      interval: trials.map { ProportionInterval(share: precision, trials: $0, z: ProportionInterval.z95) }
        ?? ProportionInterval(lower: precision, upper: precision))
  }

  /// How many trials the sample is worth; `nil` where everything was judged.
  private static func effectiveSize(_ parts: [(stratum: Stratum, weight: Double)], _ precision: Double) -> Double? {
    let judged = Double(parts.reduce(0) { $0 + $1.stratum.judged })
    let z2 = ProportionInterval.z95 * ProportionInterval.z95
    let middle = (precision * judged + z2 / 2) / (judged + z2)
    var (share, variance, chance) = (0.0, 0.0, 0.0)
    for (stratum, weight) in parts {
      let own = (Double(stratum.right) + middle) / Double(stratum.judged + 1)
      share += weight * own
      variance += weight * weight * stratum.chance * own * (1 - own)
      chance += weight * weight * stratum.chance
    }
    return chance == 0 ? nil : min(share * (1 - share) / variance, 1 / chance)
  }
}
