/// An item of a record, what holds of it, and what came of it.
public struct FittingItem: Sendable {
  /// What holds of it; of each kind but reasons one.
  public var terms: [FittingTerm]
  /// Whether it is right; `nil` if it is scored neither way.
  public var isRight: Bool?
  /// Number of its document: the items of one never stand on both sides of a fold.
  public var document: Int

  /// Makes an item.
  public init(terms: [FittingTerm], isRight: Bool?, document: Int) {
    self.terms = terms
    self.isRight = isRight
    self.document = document
  }
}

/// Something that can hold of an item: a row of `confidence.tsv`.
public struct FittingTerm: Sendable, Hashable, Comparable {
  /// Kind of the row.
  public var kind: String
  /// Name of the row.
  public var name: String

  /// Makes a term.
  public init(kind: String, name: String) {
    self.kind = kind
    self.name = name
  }

  /// What holds of every item, and bears the odds that the other terms change.
  public static let all = FittingTerm(kind: "all", name: "all")

  /// Orders by bytes, as the rows of a table.
  public static func < (a: FittingTerm, b: FittingTerm) -> Bool {
    a.kind != b.kind
      ? a.kind.utf8.lexicographicallyPrecedes(b.kind.utf8) : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }
}
