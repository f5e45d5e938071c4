public import SpeakerAttribution

/// All that the confidence of an item depends on.
public struct ItemTraits: Sendable, Hashable {
  /// Rule that decided.
  public var rule: AttributionRule
  /// How the source became a speaker.
  public var resolution: SpeakerResolution
  /// Whether the words stand in quotation marks.
  public var form: Form
  /// Named reasons.
  public var reasons: ItemReasons

  /// Types of items, named as in the record.
  public enum Form: UInt8, Sendable, CaseIterable { case direct, mixed, indirect }
}
