import AnalysisRecords

/// The headline figures of a report, each with what it is a part of.
struct ReportFigures {
  /// How openly sources are told, of all statements.
  private(set) var sources = SourceShares([])
  private(set) var types: [AttributionType: Int] = [:]
  private(set) var kinds: [EntityKind: Int] = [:]
  private(set) var stances = StanceProfile([])
  /// Statements that came through somebody, or stand in the words of somebody.
  private(set) var chainCount = 0
  /// Statements with a speaker whose confidence was measured, and those of them that must be checked before they are used.
  private(set) var measuredCount = 0
  private(set) var doubtfulCount = 0
  /// Headlines by their verdict, and those that give the words to somebody else.
  private(set) var headlines: [HeadlineFinding.Verdict: Int] = [:]
  private(set) var otherSpeakerCount = 0

  /// Below this confidence a page says that the statement must be checked.
  static let doubtful = 0.7

  /// Counts; O(statements + documents).
  init(_ report: QuoteReport) {
    for speaker in report.speakers {
      kinds[speaker.kind, default: 0] += speaker.statements.count
      for statement in speaker.statements { add(statement) }
    }
    for statement in report.unattributed { add(statement) }
    for finding in report.documents.lazy.flatMap(\.headlines) {
      headlines[finding.verdict, default: 0] += 1
      if finding.isOtherSpeaker { otherSpeakerCount += 1 }
    }
  }

  /// Number of headlines that were held against the body.
  var headlineCount: Int { headlines.values.reduce(0, +) }

  private mutating func add(_ statement: ReportedStatement) {
    sources.add(statement.sourceClass)
    types[statement.item.type, default: 0] += 1
    stances.add(statement)
    if !statement.item.via.isEmpty || statement.within != nil { chainCount += 1 }
    guard let confidence = statement.item.confidence, statement.sourceClass != .none else { return }
    measuredCount += 1
    if confidence < Self.doubtful { doubtfulCount += 1 }
  }
}

/// How often somebody announced, denied, demanded and so on.
struct StanceProfile {
  private var counts: [String: Int] = [:]
  private(set) var total = 0

  /// Counts the statements that have a cue; O(statements).
  init(_ statements: some Sequence<ReportedStatement>) { for statement in statements { add(statement) } }

  /// The stances, the most frequent first, even ones in order of their names.
  var rows: [(stance: String, count: Int)] {
    counts.map { (stance: $0.key, count: $0.value) }.sorted { ($1.count, $0.stance) < ($0.count, $1.stance) }
  }

  mutating func add(_ statement: ReportedStatement) {
    guard let stance = statement.item.cue?.stance else { return }
    counts[stance, default: 0] += 1
    total += 1
  }
}
