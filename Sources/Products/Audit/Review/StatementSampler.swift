public import AnalysisRecords

/// Draws a stratified sample of statements from a stream of records.
///
/// Every statement gets a random number when it comes by, and each stratum keeps those with the smallest: whatever the
/// length of the stream, every statement of a stratum is as likely to be drawn as every other. The same records in the
/// same order with the same seed give the same sample.
///
/// ```swift
/// var sampler = StatementSampler(size: 200, by: [.rule, .resolution], seed: 1)
/// for record in records { sampler.add(record) }
/// let sample = sampler.sample()
/// ```
public struct StatementSampler: Sendable {
  private let size: Int
  private let traits: [SampleTrait]
  private let seed: Int
  private var numbers: DrawnNumbers
  private var reservoirs: [Key: Reservoir] = [:]
  private var documents = 0

  /// How many statements of a stratum may be needed at most.
  private var limit: Int { max(size, SampleAllotment.least) }

  private struct Key: Hashable {
    var isNamed: Bool
    var values: [String]
  }

  /// Makes a sampler that has seen nothing.
  public init(size: Int, by traits: [SampleTrait], seed: Int) {
    (self.size, self.traits, self.seed) = (size, traits, seed)
    numbers = DrawnNumbers(seed: UInt64(truncatingIfNeeded: seed))
  }

  /// Takes in the statements of a record, which must carry its text; O(statements), in memory bounded by size of the
  /// sample × number of strata.
  public mutating func add(_ record: AnalysisRecord) {
    documents += 1
    var bare = record
    bare.attributions = []
    let document = DrawnDocument(number: documents, record: bare)
    let limit = limit
    for item in record.attributions {
      let key = Key(isNamed: item.speaker != nil, values: traits.map { $0.value(of: item, in: record) })
      let statement = DrawnStatement(rank: numbers.next(below: .max), document: document, item: item)
      reservoirs[key, default: Reservoir(limit: limit)].add(statement)
    }
  }

  /// The sample of everything taken in.
  ///
  /// Strata that are too few to get two of the sample are put together: one of those with a speaker, one of those
  /// without.
  public func sample() -> ReviewSample {
    let strata = strata()
    let counts = SampleAllotment(size, sizes: strata.map(\.reservoir.seen)).counts
    var drawn: [PlacedStatement] = []
    for (place, stratum) in strata.enumerated() {
      let chosen = stratum.reservoir.smallest(counts[place])
      for (rank, statement) in chosen.enumerated() {
        let turn = (Double(rank) + 0.5) / Double(chosen.count)
        drawn.append(PlacedStatement(turn: turn, stratum: place, statement: statement))
      }
    }
    let described = zip(strata, counts).map { stratum, count in
      SampleStratum(
        isNamed: stratum.isNamed, values: stratum.values, statements: stratum.reservoir.seen, drawn: count)
    }
    return ReviewSample(
      design: SampleDesign(
        seed: seed, traits: traits, documents: documents, strata: described),
      drawn: drawn.sorted { ($0.turn, $0.stratum) < ($1.turn, $1.stratum) })
  }

  private struct Stratum {
    var isNamed: Bool
    var values: [String]?
    var reservoir: Reservoir
  }

  /// The strata, the largest first, those with a speaker before those without, what is put together last.
  private func strata() -> [Stratum] {
    var strata = reservoirs.map { Stratum(isNamed: $0.isNamed, values: $0.values, reservoir: $1) }
    strata.sort { a, b in
      if a.isNamed != b.isNamed { return a.isNamed }
      if a.reservoir.seen != b.reservoir.seen { return a.reservoir.seen > b.reservoir.seen }
      return (a.values ?? []).lexicographicallyPrecedes(b.values ?? [])
    }
    let small = Set(SampleAllotment.small(size, sizes: strata.map(\.reservoir.seen)))
    var kept = strata.indices.filter { !small.contains($0) }.map { strata[$0] }
    for isNamed in [true, false] {
      let rest = small.sorted().filter { strata[$0].isNamed == isNamed }.map { strata[$0] }
      guard rest.count > 1 else {
        kept += rest
        continue
      }
      var together = Reservoir(limit: limit)
      for stratum in rest { together.add(stratum.reservoir) }
      kept.append(Stratum(isNamed: isNamed, values: nil, reservoir: together))
    }
    return kept.filter(\.isNamed) + kept.filter { !$0.isNamed }
  }
}

/// A document of which statements were drawn, shared by them.
final class DrawnDocument: Sendable {
  /// Its number in the stream, from 1.
  let number: Int
  /// The record without its items.
  let record: AnalysisRecord

  init(number: Int, record: AnalysisRecord) {
    self.number = number
    self.record = record
  }
}

/// A statement with the random number that decides whether it is drawn.
struct DrawnStatement: Sendable {
  var rank: Int
  var document: DrawnDocument
  var item: Attribution
}

/// A statement of the sample: its stratum, and its turn, from 0 to 1, in that stratum.
///
/// Shown by their turns, the statements judged at any time are about the same part of every stratum.
struct PlacedStatement: Sendable {
  var turn: Double
  var stratum: Int
  var statement: DrawnStatement
}

/// The statements with the smallest random numbers out of all that came by.
private struct Reservoir: Sendable {
  let limit: Int
  /// How many came by.
  private(set) var seen = 0
  private var kept: [DrawnStatement] = []
  private var bound = Int.max

  init(limit: Int) { self.limit = limit }

  /// Takes in a statement; O(log limit) on average.
  mutating func add(_ statement: DrawnStatement) {
    seen += 1
    keep(statement)
  }

  /// Takes in what another has seen, as if it had come by here.
  mutating func add(_ other: Reservoir) {
    seen += other.seen
    for statement in other.smallest(limit) { keep(statement) }
  }

  /// The `count` with the smallest numbers, in their order.
  func smallest(_ count: Int) -> [DrawnStatement] { Array(kept.sorted { $0.rank < $1.rank }.prefix(count)) }

  private mutating func keep(_ statement: DrawnStatement) {
    guard statement.rank < bound else { return }
    kept.append(statement)
    guard kept.count >= 2 * limit else { return }
    kept = smallest(limit)
    bound = kept[limit - 1].rank
  }
}
