/// Named reasons that make an item likelier or less likely to be right, beside its rule, resolution and type.
public enum ItemReason: UInt16, Sendable, CaseIterable {
  case encloses, knownSpeaker, long, nested, plainCue, singleMarks, soleSpeaker

  /// The name in `confidence.tsv`.
  public var name: String {
    switch self {
    case .knownSpeaker: "known-speaker"
    case .plainCue: "plain-cue"
    case .singleMarks: "single-marks"
    case .soleSpeaker: "sole-speaker"
    default: "\(self)"
    }
  }

  /// One line on when it holds.
  public var summary: String {
    switch self {
    case .encloses: "Another item stands inside the content."
    case .knownSpeaker: "The lexicon knows the speaker."
    case .long: "The content has sixty syllables or more."
    case .nested: "The item stands inside another's content."
    case .plainCue: "The reporting verb has no stance of its own."
    case .singleMarks: "The quotation stands in single marks."
    case .soleSpeaker: "Nobody else who could speak is named in the sentence outside the content."
    }
  }
}

/// The reasons that hold of one item.
public struct ItemReasons: Sendable, Hashable {
  private var bits: UInt16 = 0

  /// No reason.
  public init() {}

  /// Adds a reason if `holds`.
  public mutating func insert(_ reason: ItemReason, if holds: Bool) {
    if holds { bits |= 1 << reason.rawValue }
  }

  /// Whether a reason holds.
  public func contains(_ reason: ItemReason) -> Bool { bits & 1 << reason.rawValue != 0 }
}
