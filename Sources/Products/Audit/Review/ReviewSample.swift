public import AnalysisRecords

/// How a sample was drawn.
public struct SampleDesign: Sendable, Equatable {
  /// The seed of the random numbers.
  public var seed: Int
  /// What parts the strata.
  public var traits: [SampleTrait]
  /// Number of documents that the sample was drawn from.
  public var documents: Int
  /// The strata; every statement of the documents is in one.
  public var strata: [SampleStratum]

  /// Makes a design.
  public init(seed: Int, traits: [SampleTrait], documents: Int, strata: [SampleStratum]) {
    self.seed = seed
    self.traits = traits
    self.documents = documents
    self.strata = strata
  }

  /// Number of statements that the sample was drawn from.
  public var statements: Int { strata.reduce(0) { $0 + $1.statements } }
}

/// A sample of statements that a person judges, with what has been decided so far.
public struct ReviewSample: Sendable, Equatable {
  /// A statement of the sample.
  public struct Statement: Sendable, Equatable {
    /// Index of its stratum.
    public var stratum: Int
    /// Index of its record.
    public var record: Int
    /// Id of its item in that record.
    public var item: String
    /// What was decided, if anything.
    public var decision: ReviewDecision?

    /// Makes a statement.
    public init(stratum: Int, record: Int, item: String, decision: ReviewDecision? = nil) {
      self.stratum = stratum
      self.record = record
      self.item = item
      self.decision = decision
    }
  }

  /// How it was drawn.
  public var design: SampleDesign
  /// The records of the articles, with their texts and only those items that were drawn.
  public var records: [AnalysisRecord]
  /// The statements in the order in which they are judged.
  public var statements: [Statement]

  /// Makes a sample.
  public init(design: SampleDesign, records: [AnalysisRecord], statements: [Statement]) {
    self.design = design
    self.records = records
    self.statements = statements
  }

  /// Makes a sample of drawn statements, in their order.
  init(design: SampleDesign, drawn: [PlacedStatement]) {
    let numbers = Set(drawn.map(\.statement.document.number)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
    var records: [AnalysisRecord?] = numbers.map { _ in nil }
    var statements: [Statement] = []
    for placed in drawn {
      let (document, item) = (placed.statement.document, placed.statement.item)
      guard let place = places[document.number] else { continue }
      var record = records[place] ?? document.record
      record.attributions.append(item)
      records[place] = record
      statements.append(Statement(stratum: placed.stratum, record: place, item: item.id))
    }
    self.init(design: design, records: records.compactMap { $0 }, statements: statements)
    for place in self.records.indices { self.records[place].attributions.sort { $0.isBefore($1) } }
  }

  /// The item of a statement; O(items of the record).
  public func item(of statement: Statement) -> Attribution? {
    records[statement.record].attributions.first { $0.id == statement.item }
  }
}

extension Attribution {
  /// Whether the item's id stands before another's, `A2` before `A10`.
  fileprivate func isBefore(_ other: Attribution) -> Bool {
    (id.utf8.count, id) < (other.id.utf8.count, other.id)
  }
}
