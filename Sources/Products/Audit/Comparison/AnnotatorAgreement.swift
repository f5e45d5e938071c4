import AnalysisRecords

/// How far two annotators of the same articles agree.
///
/// ```swift
/// let agreement = AnnotatorAgreement([(first, second)])
/// agreement.quotes.forward.spanF1
/// agreement.kappa
/// ```
public struct AnnotatorAgreement: Sendable {
  /// One layer, with the first as gold for the second and the other way round.
  public struct Layer: Sendable {
    /// The first is the gold.
    public var forward = LayerFigures()
    /// The second is the gold.
    public var backward = LayerFigures()
  }

  /// Quoted spans.
  public private(set) var quotes = Layer()
  /// Clauses.
  public private(set) var clauses = Layer()
  /// Items that both found.
  public private(set) var matched = 0
  /// Those of them that both give to the same speaker, or both leave open.
  public private(set) var agreed = 0
  /// Disagreements, the first being the gold, with the place of their documents.
  public private(set) var errors: [(document: Int, error: ItemError)] = []
  /// The documents, the first being the gold.
  public private(set) var documents: [AuditedDocument] = []
  /// Sum of the chances of each document, weighted by its items.
  private var chance = 0.0

  /// Compares the articles, each as both marked it; O(items²) for each article.
  public init(_ articles: [(first: GoldDocument, second: GoldDocument)]) {
    for (first, second) in articles { add(first, second) }
  }

  /// Cohen's kappa on the speakers of matched items: agreement beyond what two would reach who gave each article's
  /// speakers their shares by chance; 1 where no chance is left.
  public var kappa: Double {
    guard matched > 0 else { return 0 }
    let (observed, expected) = (Double(agreed) / Double(matched), chance / Double(matched))
    return expected == 1 ? 1 : (observed - expected) / (1 - expected)
  }

  private mutating func add(_ first: GoldDocument, _ second: GoldDocument) {
    let forward = AuditedDocument(gold: first, record: second.asRecord)
    let backward = AuditedDocument(gold: second, record: first.asRecord)
    for (compared, isForward) in [(Self.scored(forward, second), true), (Self.scored(backward, first), false)] {
      quotes.add(LayerFigures(compared, of: .quotes), isForward)
      clauses.add(LayerFigures(compared, of: .indirect), isForward)
    }
    addSpeakers(forward, of: second)
    errors += forward.errors.map { (documents.count, $0) }
    documents.append(forward)
  }

  /// What counts: finds beside the gold that their annotator has as optional do not.
  private static func scored(_ document: AuditedDocument, _ other: GoldDocument) -> [ItemComparison] {
    let items = other.quotes + other.clauses
    return document.matching.comparisons.filter { comparison in
      comparison.wanted != nil || comparison.item.map { !items[$0].isOptional } ?? true
    }
  }

  /// Counts the speakers of matched items; those of the second by the ids of the first.
  private mutating func addSpeakers(_ forward: AuditedDocument, of second: GoldDocument) {
    var (firsts, seconds): ([String?: Double], [String?: Double]) = ([:], [:])
    var count = 0.0
    for comparison in forward.matching.comparisons where !comparison.isOptional && comparison.item != nil {
      guard let wanted = forward.wanted(comparison) else { continue }
      let found = forward.item(comparison)?.speaker.map { forward.goldSpeaker(of: $0.entity) }
      firsts[wanted.speaker, default: 0] += 1
      seconds[comparison.isRight ? wanted.speaker : found, default: 0] += 1
      count += 1
      matched += 1
      agreed += comparison.isRight ? 1 : 0
    }
    guard count > 0 else { return }
    chance += firsts.reduce(0) { $0 + $1.value * (seconds[$1.key] ?? 0) } / count
  }
}

extension AnnotatorAgreement.Layer {
  fileprivate mutating func add(_ figures: LayerFigures, _ isForward: Bool) {
    if isForward { forward += figures } else { backward += figures }
  }
}

extension AuditedDocument {
  /// Id of the gold's speaker for whom an entity of the record stands; a name of its own where there is none.
  fileprivate func goldSpeaker(of id: String) -> String {
    let speakers = GoldSpeakers(gold)
    let entity = record.entities.first { $0.id == id }
    let found = gold.speakers.first { speaker in entity.map { speakers.isSpeaker(speaker.id, $0) } ?? false }
    return found?.id ?? "other \(id)"
  }
}
