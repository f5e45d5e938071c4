import AnalysisRecords

/// Gold made of decisions: partial documents, in which only what was judged is marked.
///
/// What is right becomes an item of the gold, what has another speaker an item of that speaker, and what is no speech
/// an item that is rejected, as is a quote in wrong bounds. The rest can't be gold: what nobody could tell, statements
/// in a title that stands apart from the text, and clauses in wrong bounds, since clauses are scored by half of their
/// letters and nobody has said where they begin and end.
///
/// ```swift
/// let gold = JudgedGold(sample)
/// for document in gold.documents { try output.write(document.line()) }
/// ```
public struct JudgedGold: Sendable {
  /// Why a decision is not in the gold.
  public enum Omission: Sendable, CaseIterable {
    /// It could not be told.
    case untold
    /// The statement stands in a title apart from the text.
    case inTitle
    /// A clause in wrong bounds.
    case clauseBounds
    /// Another statement of the same words was judged before.
    case sameWords
  }

  /// One document for each article of which a decision is gold.
  public private(set) var documents: [GoldDocument] = []
  /// How many decisions are not in the gold, and why.
  public private(set) var omissions: [Omission: Int] = [:]

  /// Makes gold of all decisions of a sample; O(size).
  public init(_ sample: ReviewSample) {
    var ids: [String: Int] = [:]
    let statements = Dictionary(grouping: sample.statements, by: \.record)
    for place in sample.records.indices {
      var judged = JudgedDocument(sample.records[place])
      for statement in statements[place] ?? [] {
        guard let decision = statement.decision, let item = sample.item(of: statement) else { continue }
        if let omission = judged.add(item, decision) { omissions[omission, default: 0] += 1 }
      }
      guard judged.hasItems else { continue }
      var document = judged.document()
      // Two articles of one id stay two.
      ids[document.id, default: 0] += 1
      if let count = ids[document.id], count > 1 { document.id += "#\(count)" }
      documents.append(document)
    }
  }
}

/// A record that becomes a gold document, item by item.
private struct JudgedDocument {
  private let record: AnalysisRecord
  private var quotes: [GoldDocument.Item] = []
  private var clauses: [GoldDocument.Item] = []
  private var speakers: [GoldDocument.Speaker] = []

  init(_ record: AnalysisRecord) { self.record = record }

  var hasItems: Bool { !quotes.isEmpty || !clauses.isEmpty }

  /// Takes a decision in, or says why it is no gold.
  mutating func add(_ item: Attribution, _ decision: ReviewDecision) -> JudgedGold.Omission? {
    if decision.verdict == .cannotSay { return .untold }
    if item.content.contains(where: \.inTitle) { return .inTitle }
    let isQuote = item.type == .direct
    if decision.verdict == .wrongSpan && !isQuote { return .clauseBounds }
    let content = item.content.map { $0.start..<$0.end }
    if (isQuote ? quotes : clauses).contains(where: { $0.content == content }) { return .sameWords }
    let marked = marked(item, decision, content)
    if isQuote { quotes.append(marked) } else { clauses.append(marked) }
    return nil
  }

  func document() -> GoldDocument {
    let order = { (a: GoldDocument.Item, b: GoldDocument.Item) in a.span.lowerBound < b.span.lowerBound }
    return GoldDocument(
      id: record.id, outlet: record.outlet, url: record.url, published: record.published,
      text: Array((record.text ?? "").unicodeScalars), speakers: speakers, quotes: quotes.sorted(by: order),
      clauses: clauses.sorted(by: order), isPartial: true)
  }

  private mutating func marked(
    _ item: Attribution, _ decision: ReviewDecision, _ content: [Range<Int>]
  ) -> GoldDocument.Item {
    switch decision.verdict {
    case .right:
      var marked = GoldDocument.Item(content: content, speaker: item.speaker.map { speaker($0.entity) })
      (marked.source, marked.cue) = (Self.words(item.source), Self.words(item.cue?.span))
      return marked
    case .wrongSpeaker: return GoldDocument.Item(content: content, speaker: decision.speaker.flatMap { speaker($0) })
    default: return GoldDocument.Item(content: content, isRejected: true)
    }
  }

  private static func words(_ span: RecordSpan?) -> GoldDocument.Words? {
    guard let span, !span.inTitle else { return nil }
    return GoldDocument.Words(text: span.text, span: span.start..<span.end)
  }

  // MARK: Speakers

  private mutating func speaker(_ reviewed: ReviewedSpeaker) -> String? {
    switch reviewed {
    case .entity(let id): return speaker(id)
    case .nobody: return nil
    case .name(let name):
      if let known = speakers.first(where: { $0.names.contains(name) }) { return known.id }
      let id = "N\(speakers.count + 1)"
      speakers.append(GoldDocument.Speaker(id: id, names: [name]))
      return id
    }
  }

  /// The id of an entity that is a speaker now, with every form by which the text names it.
  private mutating func speaker(_ id: String) -> String {
    guard !speakers.contains(where: { $0.id == id }), let entity = record.entities.first(where: { $0.id == id }) else {
      return id
    }
    var names = [entity.name]
    for mention in entity.mentions where mention.name != nil && !names.contains(mention.span.text) {
      names.append(mention.span.text)
    }
    speakers.append(GoldDocument.Speaker(id: id, names: names, kind: entity.kind))
    return id
  }
}
