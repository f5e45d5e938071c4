public import Outputs

/// Two wordings of one utterance.
public struct Variant: Sendable {
  /// The fuller one, or the body's for a headline.
  public var fuller: StoredStatement
  /// The other one.
  public var other: StoredStatement
  /// What became of the words, from the fuller to the other.
  public var comparison: TextComparison

  init(_ fuller: StoredStatement, _ other: StoredStatement) {
    (self.fuller, self.other) = (fuller, other)
    comparison = TextComparison(fuller.content, other.content)
  }

  /// Whether the two name different persons, or different organizations, as the speaker.
  ///
  /// A surname of the same name, an unnamed source, a group, and an organization beside one of its people are no
  /// others.
  public var isGivenToAnother: Bool {
    guard let first = fuller.speaker, let second = other.speaker, first != second else { return false }
    guard !fuller.isNamedByTitle, !other.isNamedByTitle else { return false }
    let open: Set = [SourceTransparency.namedPerson.rawValue, SourceTransparency.surname.rawValue]
    // Foreign names are shortened in front: 에드 and 에드워드 are one, the surname stands last.
    let last = [fuller, other].map { ($0.named ?? $0.speakerName ?? "").split(separator: " ").dropFirst().last }
    if let surname = last[0], surname == last[1] { return false }
    let names = [fuller, other].map { ($0.named ?? $0.speakerName ?? "").filter { $0 != " " } }
    if open.contains(fuller.transparency), open.contains(other.transparency) {
      let isSurname = [fuller, other].contains { $0.transparency == SourceTransparency.surname.rawValue }
      return isSurname ? names[0].first != names[1].first : !names[0].contains(names[1]) && !names[1].contains(names[0])
    }
    let body = SourceTransparency.organization.rawValue
    guard fuller.transparency == body, other.transparency == body else { return false }
    // One article calls one body by several names: 재판부, 법원.
    guard fuller.document.id != other.document.id else { return false }
    return !names[0].contains(names[1]) && !names[1].contains(names[0])
  }

  /// Whether somebody should look at it: the meaning changed on the way, or the speaker did.
  public var isAlarm: Bool { comparison.verdict == .altered || isGivenToAnother }
}

extension StoredStatement {
  /// Whether the article names the speaker by a title alone: `日 환경상`, `미국 대통령`.
  fileprivate var isNamedByTitle: Bool {
    guard let role, let named, transparency == SourceTransparency.namedPerson.rawValue else { return false }
    return named.hasSuffix(role.split(separator: " ").last.map(String.init) ?? role)
  }
}

/// All wordings of one utterance.
public struct VariantGroup: Sendable {
  /// Number of the utterance: that of its first statement.
  public var utterance: Int
  /// The fullest wording.
  public var fullest: StoredStatement
  /// The others, each beside the fullest one, in order of their day and number.
  public var variants: [Variant]

  /// Makes a group.
  public init(utterance: Int, fullest: StoredStatement, variants: [Variant]) {
    (self.utterance, self.fullest, self.variants) = (utterance, fullest, variants)
  }

  /// Number of outlets that carry it.
  public var outlets: Int { Set(([fullest] + variants.map(\.other)).map(\.document.outlet)).count }
}
