public import AnalysisRecords

/// Compares the record of an article with its gold, exactly as `score.py` does.
///
/// ```swift
/// let matching = ItemMatching(gold: article, record: record)
/// matching.quotes.f1
/// matching.outcomes[0]      // of the record's first item
/// ```
public struct ItemMatching: Sendable {
  /// Everything that the gold or the record has: the gold's quotes in its order, quotes that only the record has, the
  /// gold's clauses, clauses that only the record has.
  public private(set) var comparisons: [ItemComparison] = []
  /// What came of each item of the record, in its order: of a quote by its span, of a clause by its letters.
  public private(set) var outcomes: [Outcome]

  /// What came of an item.
  public enum Outcome: Sendable {
    /// It is an item of the gold, the speaker is right or rightly open.
    case right
    /// It is no item of the gold, or its speaker is wrong or wrongly open.
    case wrong
    /// It has a speaker, and is an item of the gold where the text names nobody.
    case wronglyNamed
    /// It is scored neither way: the gold has it as optional, nobody judged it, or it stands in the title.
    case unscored
  }

  private let gold: GoldDocument
  private let speakers: GoldSpeakers
  private let items: [Attribution]
  private let entities: [String: RecordEntity]

  /// Compares; O(items of the gold · items of the record).
  public init(gold: GoldDocument, record: AnalysisRecord) {
    self.gold = gold
    speakers = GoldSpeakers(gold)
    items = record.attributions
    entities = Dictionary(record.entities.map { ($0.id, $0) }) { first, _ in first }
    outcomes = items.map { _ in .unscored }
    compareQuotes()
    compareClauses()
  }

  /// Counts of the quoted spans.
  public var quotes: LayerFigures { LayerFigures(comparisons, of: .quotes) }
  /// Counts of the clauses, of which half must agree.
  public var clauses: LayerFigures { LayerFigures(comparisons, of: .indirect) }
  /// Counts of the clauses, of which four fifths must agree.
  public var strictClauses: LayerFigures {
    LayerFigures(comparisons, of: .indirect, leastOverlap: ItemComparison.strictOverlap)
  }

  private func isRight(_ wanted: GoldDocument.Item, _ item: Attribution) -> Bool {
    guard let want = wanted.speaker, let speaker = item.speaker else {
      return wanted.speaker == nil && item.speaker == nil
    }
    return entities[speaker.entity].map { speakers.isSpeaker(want, $0) } ?? false
  }

  private func outcome(_ wanted: GoldDocument.Item?, _ item: Attribution) -> Outcome {
    guard let wanted else { return .wrong }
    if wanted.isOptional { return .unscored }
    if isRight(wanted, item) { return .right }
    return wanted.speaker == nil ? .wronglyNamed : .wrong
  }

  /// Books what the gold and the record have at a place, where it counts.
  ///
  /// What was judged to be no speech is no item of the gold; where nobody judged, nothing is known.
  private mutating func book(
    _ layer: ItemComparison.Layer, _ span: Range<Int>, wanted place: Int?, item: Int?, overlap: Double = 0
  ) {
    let judged = place.map { gold[layer][$0] }
    let wanted = judged.flatMap { $0.isRejected ? nil : $0 }
    guard wanted != nil || item != nil, judged != nil || !gold.isPartial else { return }
    var comparison = ItemComparison(layer: layer, span: span, wanted: wanted == nil ? nil : place, item: item)
    comparison.isOptional = wanted?.isOptional ?? false
    if let item {
      comparison.isNamed = items[item].speaker != nil
      if let wanted { (comparison.isRight, comparison.overlap) = (isRight(wanted, items[item]), overlap) }
      if layer == .indirect || items[item].type == .direct { outcomes[item] = outcome(wanted, items[item]) }
    }
    comparisons.append(comparison)
  }

  // MARK: Quotes

  private mutating func compareQuotes() {
    let owners = QuoteOwners(items, in: gold.text).owners
    var spans: [Range<Int>] = []
    var wanted: [Range<Int>: Int] = [:]
    for (place, quote) in gold.quotes.enumerated() {
      let span = ScoredText.trimmed(quote.content[0], in: gold.text)
      if wanted.updateValue(place, forKey: span) == nil { spans.append(span) }
    }
    let others = owners.keys.filter { wanted[$0] == nil }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for span in spans + others {
      book(.quotes, span, wanted: wanted[span], item: owners[span], overlap: 1)
    }
  }

  // MARK: Clauses

  private mutating func compareClauses() {
    let reported = items.indices.filter { items[$0].isInText && items[$0].type != .direct }
    let alignment = ClauseAlignment(
      gold.clauses.map { ScoredText.letters($0.content, in: gold.text) },
      reported.map { ScoredText.letters(items[$0].content.map(\.range), in: gold.text) },
      isRight: { isRight(gold.clauses[$0], items[reported[$1]]) })
    for (place, clause) in gold.clauses.enumerated() {
      let pair = alignment.pairOfWanted[place]
      book(
        .indirect, clause.span, wanted: place, item: pair.map { reported[$0.found] }, overlap: pair?.overlap ?? 0)
    }
    for (found, item) in reported.enumerated() where alignment.wantedOfFound[found] == nil {
      book(.indirect, items[item].contentSpan, wanted: nil, item: item)
    }
  }
}
