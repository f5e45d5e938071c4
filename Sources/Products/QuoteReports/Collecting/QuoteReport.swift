public import AnalysisRecords

/// Who said what over many documents: the content of `hwaja report`, made by ``QuoteReportBuilder``.
public struct QuoteReport: Sendable, Equatable {
  /// The documents in the order of the input.
  public var documents: [ReportedDocument] = []
  /// Documents that could not be analyzed.
  public var failures: [RecordFailure] = []
  /// The speakers, most statements first.
  public var speakers: [ReportedSpeaker] = []
  /// Statements whose speaker the text does not say.
  public var unattributed: [ReportedStatement] = []
  /// The days of publication that the documents are from.
  public var period = ReportPeriod()
  /// Number of documents left out because they are from other days.
  public var outsideCount = 0
  /// Documents left out because they have no day of publication that could be read.
  public var undated: [String] = []

  /// Number of statements, the unattributed included.
  public var statementCount: Int { speakers.reduce(unattributed.count) { $0 + $1.statements.count } }
}

/// A document that was analyzed.
public struct ReportedDocument: Sendable, Equatable {
  /// The document's id.
  public var id: String
  /// File and row it came from.
  public var origin: RecordOrigin
  /// The headline.
  public var title: String?
  /// Day or time of publication as given.
  public var published: String?
  /// The outlet as given.
  public var outlet: String?
  /// The address as given.
  public var url: String?
  /// What became of quoted words in the headline.
  public var headlines: [HeadlineFinding] = []
  /// Where the text was stored, if it was.
  public var text: StoredText?

  /// The day of publication, if it can be read.
  public var day: CalendarDay? { published.flatMap(CalendarDay.init(startOf:)) }
}

/// A place among texts that were put aside: bytes of UTF-8, half-open.
public typealias StoredText = Range<Int>

/// One who speaks, over all documents.
public struct ReportedSpeaker: Sendable, Equatable {
  /// The name that most documents use; of several the longest.
  public var name: String
  /// What kind of speaker it is.
  public var kind: EntityKind
  /// Id of the lexicon row, if it is known there.
  public var lexicon: String?
  /// Every bare name that the documents use.
  public var forms: [String] = []
  /// Titles, the most frequent first.
  public var roles: [CountedText] = []
  /// Organizations, the most frequent first.
  public var affiliations: [CountedText] = []
  /// Why the documents' entities count as one.
  public var merging: Merging
  /// What was said, in the order of the input.
  public var statements: [ReportedStatement] = []

  /// Why entities of several documents count as one speaker.
  public enum Merging: String, Sendable {
    /// They are one row of the lexicon.
    case lexicon
    /// They have one name and kind; namesakes can be among them.
    case name
    /// They have one description, such as `관계자`; it need not be the same one in every document.
    case label
  }

  /// Number of documents in which they speak.
  public var documentCount: Int { Set(statements.map(\.document)).count }

  /// Number of statements of a type.
  public func count(of type: AttributionType) -> Int { statements.count { $0.item.type == type } }
}

/// A text and the number of documents that have it.
public struct CountedText: Sendable, Equatable {
  /// The text.
  public var text: String
  /// Number of documents.
  public var count: Int
}

/// One statement.
public struct ReportedStatement: Sendable, Equatable {
  /// Index of its document in the report.
  public var document: Int
  /// The item of the record.
  public var item: Attribution
  /// Name of the one in whose words this statement stands.
  public var within: String?
  /// Title and organization of the speaker as this document gives them.
  public var role: String?
  /// How openly the document says who the source is.
  public var sourceClass = SourceClass.none
  /// Other places of the document that carry the same words.
  public var repetitions: [RecordSpan] = []
}
