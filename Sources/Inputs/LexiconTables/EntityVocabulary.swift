/// How far a person's forms may be trusted.
public enum PersonRank: String, Vocabulary, CaseIterable {
  /// The short form may be trusted with nothing else in the article.
  case a = "A"
  /// The full name is trusted; the short form only after it or beside a title.
  case b = "B"
  /// The name is also a word or someone else's: trusted only beside a title or role.
  case c = "C"
  static let table = allCases
}

/// What an organization is.
public enum OrganizationKind: String, Vocabulary, CaseIterable {
  case government, presidency, ministry, agency, committee, legislature, court, prosecution, police, military, party
  case company, bank, university, school, hospital, newspaper, broadcaster
  case newsAgency = "news-agency"
  case mediaOther = "media-other"
  case club, association, union, international, institute, local
  case publicBody = "public"
  case royal, other
  static let table = allCases

  /// Whether the organization publishes news.
  public var isMedia: Bool {
    switch self {
    case .newspaper, .broadcaster, .newsAgency, .mediaOther: true
    default: false
    }
  }
}

/// What a title says of its bearer.
public enum TitleKind: String, Vocabulary, CaseIterable {
  case position, rank, occupation, honorific, kin, role
  static let table = allCases
}

/// How often a surname occurs.
public enum SurnameTier: String, Vocabulary, CaseIterable {
  case common, minor, rare
  static let table = allCases
}

/// Whether a group noun speaks without further marks.
public enum GroupStrength: String, Vocabulary, CaseIterable {
  /// Speaks bare.
  case strong
  /// Needs `들`, `측` or a modifier.
  case weak
  static let table = allCases
}

/// What an unnamed source is.
public enum AnonymousKind: String, Vocabulary, CaseIterable {
  case source, witness, expert, official
  static let table = allCases
}

/// Whether a cell `common` says that the word is also an ordinary one.
enum YesNo: String, Vocabulary {
  case yes = "Y"
  case no = "N"
  static let table = [yes, no]
}
