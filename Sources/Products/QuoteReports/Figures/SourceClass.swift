import AnalysisRecords

/// How openly an article says who its source is, from the most open to not at all.
public enum SourceClass: String, Sendable, CaseIterable {
  /// A person with a name, or several.
  case named
  /// An organization, a place that stands for one, or a document.
  case organization
  /// Somebody unnamed of whom it is said where they belong.
  case anonymousWithAffiliation = "anonymous-with-affiliation"
  /// Somebody unnamed, or a crowd.
  case anonymous
  /// Nobody.
  case none

  /// The class of a speaker as one article knows it; O(members).
  init(_ speaker: RecordEntity, among entities: [String: RecordEntity]) {
    switch speaker.kind {
    case .person: self = .named
    case .organization, .document, .place: self = .organization
    case .anonymous: self = speaker.affiliation == nil ? .anonymous : .anonymousWithAffiliation
    case .group:
      let members = speaker.members.compactMap { entities[$0]?.kind }
      if members.contains(.person) {
        self = .named
      } else if speaker.lexicon != nil || members.contains(.organization) {
        self = .organization
      } else {
        self = speaker.affiliation == nil ? .anonymous : .anonymousWithAffiliation
      }
    }
  }
}

/// How many statements have sources of each class.
public struct SourceShares: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: SourceClass.allCases.count)

  /// Counts statements; O(statements).
  public init(_ statements: some Sequence<SourceClass>) { for each in statements { add(each) } }

  /// Number of statements.
  public var total: Int { counts.reduce(0, +) }

  /// Number of statements of a class.
  public subscript(sourceClass: SourceClass) -> Int { counts[Self.index(sourceClass)] }

  mutating func add(_ sourceClass: SourceClass) { counts[Self.index(sourceClass)] += 1 }

  private static func index(_ sourceClass: SourceClass) -> Int {
    switch sourceClass {
    case .named: 0
    case .organization: 1
    case .anonymousWithAffiliation: 2
    case .anonymous: 3
    case .none: 4
    }
  }
}
