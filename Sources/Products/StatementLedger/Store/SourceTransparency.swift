public import AnalysisRecords

/// How openly an article says where words come from, from the clearest down.
public enum SourceTransparency: String, Sendable, CaseIterable {
  /// A person with a full name.
  case namedPerson = "named-person"
  /// An organization.
  case organization
  /// A statement, report or survey.
  case document
  /// A person of whom no more than a surname is given.
  case surname
  /// Several people or bodies under one name.
  case group
  /// Nobody by name, but of a named organization: `국방부 관계자`.
  case unnamedOfOrganization = "unnamed-of-organization"
  /// Nobody by name: `한 관계자`.
  case unnamed
  /// The article does not say who.
  case unstated

  /// The transparency of a speaker; `nil` is one that the article does not state.
  public init(_ entity: RecordEntity?) {
    guard let entity else {
      self = .unstated
      return
    }
    self =
      switch entity.kind {
      case .person: entity.lexicon == nil && SpeakerIdentity.isBareSurname(entity.name) ? .surname : .namedPerson
      case .organization, .place: .organization
      case .document: .document
      case .group: .group
      case .anonymous: entity.affiliation == nil ? .unnamed : .unnamedOfOrganization
      }
  }
}
