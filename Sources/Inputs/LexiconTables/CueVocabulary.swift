/// Whether a pronoun stands for one or for several.
public enum PronounNumber: String, Vocabulary, CaseIterable {
  case one, many
  static let table = allCases
}

/// What a pronoun can point to.
public enum PronounReference: String, Vocabulary, CaseIterable {
  case person, organization, source, document, group
  static let table = allCases
}

/// What a document is.
public enum DocumentKind: String, Vocabulary, CaseIterable {
  case statement, report, ruling, post, letter, article, law
  static let table = allCases
}

/// What the noun before an evidential frame is.
public enum EvidentialKind: String, Vocabulary, CaseIterable {
  /// The noun is the speaker.
  case source
  /// The noun is the channel.
  case channel
  static let table = allCases
}

/// Through what something is said.
public enum ChannelKind: String, Vocabulary, CaseIterable {
  case event, medium, social, interview, document
  static let table = allCases
}

/// What a connective does to the chain of speakers.
public enum ConnectiveEffect: String, Vocabulary, CaseIterable {
  /// The speaker goes on.
  case keep
  /// The speaker ends here.
  case `break`
  /// The speaker may change.
  case check
  /// Points to the words before it.
  case back
  static let table = allCases
}

/// How much of a line a piece of page furniture takes with it.
public enum BoilerplateKind: String, Vocabulary, CaseIterable {
  /// The whole line.
  case line
  /// From the pattern to the end of the line.
  case tail
  static let table = allCases
}
