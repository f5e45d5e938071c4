public import AnalysisRecords

/// Makes a report out of records, one document after the other.
///
/// ```swift
/// var builder = QuoteReportBuilder()
/// for line in lines { builder.add(line) }
/// let report = builder.report()
/// ```
public struct QuoteReportBuilder: Sendable {
  private var documents: [ReportedDocument] = []
  private var failures: [RecordFailure] = []
  private var speakers: [SpeakerTally] = []
  private var indexes: [SpeakerKey: Int] = [:]
  private var unattributed: [ReportedStatement] = []
  private let period: ReportPeriod
  private var outsideCount = 0
  private var undated: [String] = []

  /// Makes a builder that has seen nothing, and will take in documents of a period.
  public init(period: ReportPeriod = ReportPeriod()) { self.period = period }

  /// Takes in a line, and where the document's text was stored; O(size of the record).
  public mutating func add(_ line: RecordLine, text: StoredText? = nil) {
    switch line {
    case .record(let record): if isOfPeriod(record) { add(record, text) }
    case .failure(let failure): failures.append(failure)
    }
  }

  /// The report of everything taken in; O(statements + speakers × log speakers).
  public func report() -> QuoteReport {
    // Sorting is stable: speakers that are even stay in the order in which they first spoke.
    let sorted = speakers.map { $0.speaker() }.map { (speaker: $0, documents: $0.documentCount) }.sorted {
      ($0.speaker.statements.count, $0.documents) > ($1.speaker.statements.count, $1.documents)
    }
    return QuoteReport(
      documents: documents, failures: failures, speakers: sorted.map(\.speaker), unattributed: unattributed,
      period: period, outsideCount: outsideCount, undated: undated)
  }

  /// Whether the document belongs to the period; one that does not is counted.
  private mutating func isOfPeriod(_ record: AnalysisRecord) -> Bool {
    if period.isOpen { return true }
    guard let day = record.published.flatMap(CalendarDay.init(startOf:)) else {
      undated.append(record.id)
      return false
    }
    if !period.contains(day) { outsideCount += 1 }
    return period.contains(day)
  }

  private mutating func add(_ record: AnalysisRecord, _ text: StoredText?) {
    let document = documents.count
    documents.append(
      ReportedDocument(
        id: record.id, origin: record.origin, title: record.title, published: record.published,
        outlet: record.outlet, url: record.url, headlines: HeadlineCheck.findings(record), text: text))
    let entities = Dictionary(record.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = Dictionary(record.attributions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for group in RepetitionGroup.groups(of: record.attributions) {
      var statement = ReportedStatement(document: document, item: group.fullest)
      let outer = group.fullest.parent.flatMap { items[$0]?.speaker }
      statement.within = outer == group.speaker ? nil : outer?.name
      statement.repetitions = group.others.flatMap(\.content)
      guard let speaker = group.speaker else {
        unattributed.append(statement)
        continue
      }
      let entity = entities[speaker.entity] ?? RecordEntity(id: speaker.entity, name: speaker.name, kind: .person)
      statement.role = RecordLabels.role(entity.roles.first, of: entity.affiliation)
      statement.sourceClass = SourceClass(entity, among: entities)
      add(statement, of: entity)
    }
  }

  private mutating func add(_ statement: ReportedStatement, of entity: RecordEntity) {
    let key = SpeakerKey(entity)
    let index = indexes[key] ?? speakers.count
    if index == speakers.count {
      indexes[key] = index
      speakers.append(SpeakerTally(entity))
    }
    speakers[index].add(statement, of: entity)
  }
}
