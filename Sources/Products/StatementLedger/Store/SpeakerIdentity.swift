import AnalysisRecords

/// What makes entities of several documents one speaker.
///
/// The row of the lexicon does; else, for a person, the full name with the organization (or with a title that holds one:
/// `해오름시장`), and for an organization its name. A bare surname (`김씨`, `박 변호사`), an unnamed source, a group, and a name without an organization are known in
/// their document alone: two of them are one only if a person says so.
struct SpeakerIdentity {
  /// How far a speaker's key reaches.
  enum Scope: String {
    /// Every document, by the row of the lexicon.
    case lexicon
    /// Every document, by the name.
    case name
    /// One document.
    case document
  }

  /// What is compared.
  let key: String
  /// How far it reaches.
  let scope: Scope
  /// Organization as this document gives it.
  let organization: String?

  /// The identity of an entity of a record.
  init(_ entity: RecordEntity, in record: AnalysisRecord) {
    organization = entity.affiliation
    let name = Self.plain(entity.name)
    if let lexicon = entity.lexicon {
      (key, scope) = ("lexicon:\(lexicon)", .lexicon)
    } else if entity.kind == .organization, name.count >= 2 {
      (key, scope) = ("organization:\(name)", .name)
    } else if entity.kind == .person, !Self.isBareSurname(entity.name), let post = Self.post(of: entity, in: record) {
      (key, scope) = ("person:\(name)|\(post)", .name)
    } else {
      let document = DocumentIdentity(record).digest
      (key, scope) = ("document:\(document):\(entity.kind.rawValue):\(name)|\(organization ?? "")", .document)
    }
  }

  /// Whether a name is no more than a surname: `김`, `김씨`, `김모 씨`, `박 변호사`.
  static func isBareSurname(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    guard let first = scalars.first, (0xAC00...0xD7A3).contains(first.value) else { return false }
    let rest = String(String.UnicodeScalarView(scalars.dropFirst()))
    return rest.isEmpty || rest.hasPrefix(" ") || tails.contains(plain(rest))
  }

  private static let tails: Set<String> = ["씨", "모", "모씨", "모군", "모양", "군", "양", "아무개", "아무개씨"]

  /// The organization, else a title of so many letters that it names more than a rank.
  private static func post(of entity: RecordEntity, in record: AnalysisRecord) -> String? {
    if let organization = entity.affiliation { return plain(organization, lexiconOf: record) }
    return entity.roles.map(plain).first { $0.unicodeScalars.count >= 5 }.map { "title:\($0)" }
  }

  /// An organization by its row of the lexicon if the record knows it, else by its name.
  private static func plain(_ organization: String, lexiconOf record: AnalysisRecord) -> String {
    let known = record.entities.first { $0.kind == .organization && $0.name == organization }?.lexicon
    return known.map { "lexicon:\($0)" } ?? plain(organization)
  }

  private static func plain(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != " " }))
  }
}
