public import AnalysisRecords

/// Compares the record of an article with its gold, exactly as `score.py` does.
///
/// ```swift
/// let matching = ItemMatching(gold: article, record: record)
/// matching.quotes.f1
/// matching.outcomes[0]      // of the record's first item
/// ```
public struct ItemMatching {
  /// Counts of the quoted spans.
  public private(set) var quotes = LayerFigures()
  /// Counts of the clauses, of which half must agree.
  public private(set) var clauses = LayerFigures()
  /// Counts of the clauses, of which four fifths must agree.
  public private(set) var strictClauses = LayerFigures()
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
    /// It is scored neither way: the gold has it as optional, or it stands in the title.
    case unscored
  }

  private let gold: GoldArticle
  private let speakers: GoldSpeakers
  private let items: [Attribution]
  private let entities: [String: RecordEntity]

  /// Compares; O(items of the gold · items of the record).
  public init(gold: GoldArticle, record: AnalysisRecord) {
    self.gold = gold
    speakers = GoldSpeakers(gold)
    items = record.attributions
    entities = Dictionary(record.entities.map { ($0.id, $0) }) { first, _ in first }
    outcomes = items.map { _ in .unscored }
    matchQuotes()
    matchClauses()
  }

  private func isRight(_ wanted: GoldArticle.Item, _ item: Attribution) -> Bool {
    guard let want = wanted.speaker, let speaker = item.speaker else {
      return wanted.speaker == nil && item.speaker == nil
    }
    return entities[speaker.entity].map { speakers.isSpeaker(want, $0) } ?? false
  }

  private func outcome(_ wanted: GoldArticle.Item?, _ item: Attribution) -> Outcome {
    guard let wanted else { return .wrong }
    if wanted.isOptional { return .unscored }
    if isRight(wanted, item) { return .right }
    return wanted.speaker == nil ? .wronglyNamed : .wrong
  }

  private func letters(of item: Attribution) -> [Int] { ScoredText.letters(item.content.map(\.range), in: gold.text) }

  // MARK: Quotes

  /// The innermost item that covers a quoted span owns it.
  private func owners() -> [Range<Int>: Int] {
    var owners: [Range<Int>: Int] = [:]
    let scored = items.indices.filter { items[$0].isInText }.map { (index: $0, size: letters(of: items[$0]).count) }
    for (index, _) in scored.sorted(by: { ($0.size, $0.index) < ($1.size, $1.index) }) {
      for quote in items[index].quotes {
        let span = ScoredText.trimmed(quote.range, in: gold.text)
        if owners[span] == nil { owners[span] = index }
      }
    }
    return owners
  }

  private mutating func matchQuotes() {
    let owners = owners()
    var wanted: [Range<Int>: GoldArticle.Item] = [:]
    for quote in gold.quotes { wanted[ScoredText.trimmed(quote.content[0], in: gold.text)] = quote }
    for (span, quote) in wanted where !quote.isOptional {
      quotes.gold += 1
      guard let owner = owners[span] else { continue }
      quotes.find(isNamed: items[owner].speaker != nil, isRight: isRight(quote, items[owner]))
    }
    for (span, owner) in owners {
      let quote = wanted[span]
      if items[owner].type == .direct { outcomes[owner] = outcome(quote, items[owner]) }
      if quote?.isOptional == true { continue }
      quotes.items += 1
      if items[owner].speaker != nil { quotes.named += 1 }
    }
  }

  // MARK: Clauses

  /// A clause of the gold and one of the record that share half of their letters.
  private struct Pair {
    var rank: Double
    var overlap: Double
    var wanted: Int
    var item: Int
  }

  private func pairs(_ reported: [Int]) -> [Pair] {
    let found = reported.map { letters(of: items[$0]) }
    var pairs: [Pair] = []
    for (wanted, clause) in gold.clauses.enumerated() {
      let want = ScoredText.letters(clause.content, in: gold.text)
      for (place, item) in reported.enumerated() {
        let common = Self.common(want, found[place])
        let union = want.count + found[place].count - common
        let overlap = union == 0 ? 0 : Double(common) / Double(union)
        guard overlap >= 0.5 else { continue }
        let bonus = isRight(clause, items[item]) ? 0.001 : 0
        pairs.append(Pair(rank: overlap + bonus, overlap: overlap, wanted: wanted, item: item))
      }
    }
    return pairs.sorted { ($1.rank, $0.wanted, $0.item) < ($0.rank, $1.wanted, $1.item) }
  }

  private mutating func matchClauses() {
    let reported = items.indices.filter { items[$0].isInText && items[$0].type != .direct }
    var itemOfClause: [Int: Pair] = [:]
    var clauseOfItem: [Int: GoldArticle.Item] = [:]
    for pair in pairs(reported) where itemOfClause[pair.wanted] == nil && clauseOfItem[pair.item] == nil {
      itemOfClause[pair.wanted] = pair
      clauseOfItem[pair.item] = gold.clauses[pair.wanted]
    }
    for (wanted, clause) in gold.clauses.enumerated() where !clause.isOptional {
      clauses.gold += 1
      strictClauses.gold += 1
      guard let pair = itemOfClause[wanted] else { continue }
      let (item, isRight) = (items[pair.item], isRight(clause, items[pair.item]))
      clauses.find(isNamed: item.speaker != nil, isRight: isRight)
      if pair.overlap >= 0.8 { strictClauses.find(isNamed: item.speaker != nil, isRight: isRight) }
    }
    for index in reported {
      outcomes[index] = outcome(clauseOfItem[index], items[index])
      if clauseOfItem[index]?.isOptional == true { continue }
      clauses.items += 1
      strictClauses.items += 1
      clauses.named += items[index].speaker != nil ? 1 : 0
      strictClauses.named += items[index].speaker != nil ? 1 : 0
    }
  }

  /// How many numbers two rising lists have in common; linear.
  private static func common(_ a: [Int], _ b: [Int]) -> Int {
    guard let first = a.first, let last = b.last, first <= last, b[0] <= a[a.count - 1] else { return 0 }
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}

extension RecordSpan {
  /// The offsets of the span.
  fileprivate var range: Range<Int> { start..<end }
}

extension Attribution {
  /// Whether the item stands in the text, not in a title given apart.
  fileprivate var isInText: Bool { !content.contains(where: \.inTitle) }
}
