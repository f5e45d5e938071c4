public import Outputs

/// Two wordings of one utterance.
public struct Variant: Sendable {
  /// The fuller one, or the body's for a headline.
  public var fuller: StoredStatement
  /// The other one.
  public var other: StoredStatement
  /// What became of the words, from the fuller to the other.
  public var comparison: TextComparison
  /// Whether the sentence of one article speaks of the other's speaker as well.
  var namesBothSpeakers = false

  init(_ fuller: StoredStatement, _ other: StoredStatement) {
    (self.fuller, self.other) = (fuller, other)
    comparison = TextComparison(fuller.content, other.content)
  }

  /// Whether two articles give the words to different persons, or to different bodies of one kind.
  ///
  /// Both must name them beside the words, within ``daysOfOthers`` days, and the words must be too many for chance.
  public var isGivenToAnother: Bool {
    let speakers = SpeakerDifference(fuller, other)
    return !namesBothSpeakers && !speakers.mayBeOne && speakers.isPrinted && !speakers.isRelayed
      && isNear(Self.daysOfOthers) && hasTooMuchForChance
  }

  /// Whether somebody should look at it: the meaning changed on the way, or the speaker did.
  ///
  /// Who says something else weeks later, or is somebody else, altered nothing.
  public var isAlarm: Bool {
    let speakers = SpeakerDifference(fuller, other)
    let isAltered = comparison.verdict == .altered && speakers.mayBeOne && !speakers.areOfTwoBodies
    return isAltered && isNear(speakers.areOne ? Self.days : Self.daysOfOthers) || isGivenToAnother
  }

  /// Whether it is one utterance at all: what two people say in like words may be a phrase that everybody says.
  var isOneUtterance: Bool {
    let speakers = SpeakerDifference(fuller, other)
    return speakers.mayBeOne || speakers.isRelayed || isNear(Self.daysOfOthers) && hasTooMuchForChance
  }

  /// Most days between articles of which one alters the other, and of which one names the wrong speaker.
  private static let (days, daysOfOthers) = (14, 2)

  private func isNear(_ most: Int) -> Bool {
    LedgerTime.days(from: fuller.day, to: other.day).map { abs($0) <= most } ?? true
  }

  /// Who says the contrary of somebody in the same words says something of their own.
  private var hasTooMuchForChance: Bool {
    guard comparison.verdict != .altered else { return false }
    let (shared, share) = (comparison.sharedLetters, comparison.containment)
    let longer = max(comparison.letters.old, comparison.letters.new)
    return shared >= 20 && share >= 0.97 && longer * 4 <= shared * 5 || shared >= 40 && share >= 0.9
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
