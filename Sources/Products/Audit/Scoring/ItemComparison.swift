/// One quoted span or one clause that the gold or the record or both have, and how they agree on it.
public struct ItemComparison: Sendable, Hashable {
  /// What is compared.
  public typealias Layer = GoldDocument.Layer

  /// What is compared.
  public var layer: Layer
  /// Where it stands, in scalars: as the gold has it, else as the record does.
  public var span: Range<Int>
  /// Place among the gold's quotes or clauses; `nil` where the gold has nothing here.
  public var wanted: Int?
  /// Place among the record's items; `nil` where the record has nothing here.
  ///
  /// A clause owns the quoted spans in it that no narrower item has.
  public var item: Int?
  /// Share of the letters that both have, of those that either has; 1 for quotes that were found.
  public var overlap = 0.0
  /// Whether the gold has it as optional: scored neither way.
  public var isOptional = false
  /// Whether the record names a speaker.
  public var isNamed = false
  /// Whether the speaker is right, or rightly open.
  public var isRight = false

  /// Share of the letters that a clause needs to count as strictly found.
  public static let strictOverlap = 0.8
}
