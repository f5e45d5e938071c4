/// What got better and worse between an audit and a later one of the same gold.
public struct AuditChanges: Sendable {
  /// An item that did not stay as it was.
  public struct Change: Sendable, Equatable {
    /// The item as it is, else as it was.
    public var item: AuditedItem
    /// What it was; `nil` for a find of the new system that is not in the gold.
    public var old: AuditedItem?
    /// What it is; `nil` for a find of the old system that is not in the gold.
    public var new: AuditedItem?
  }

  /// Items of the gold that were wrong and are right, and finds beside the gold that are gone.
  public let better: [Change]
  /// Items of the gold that were right and are wrong, and finds beside the gold that are new.
  public let worse: [Change]
  /// Items that are wrong in another way, or by another speaker.
  public let otherwise: [Change]
  /// Items of the gold that both audits have.
  public let common: Int
  /// Items of the gold that only one of the audits has: the gold was another one.
  public let unmatched: Int
  /// The test over the items of the gold.
  public let test: McNemarTest

  /// Compares; O(items).
  public init(old: [AuditedItem], new: [AuditedItem]) {
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.key, $0) }) { first, _ in first }
    var (better, worse, otherwise): ([Change], [Change], [Change]) = ([], [], [])
    for item in new {
      guard let was = before[item.key] else {
        if !item.key.isInGold { worse.append(Change(item: item, old: nil, new: item)) }
        continue
      }
      let change = Change(item: item, old: was, new: item)
      if item.isRight != was.isRight {
        if item.isRight { better.append(change) } else { worse.append(change) }
      } else if !item.isRight, item.cause != was.cause || item.speaker != was.speaker {
        otherwise.append(change)
      }
    }
    better += old.filter { !$0.key.isInGold && after[$0.key] == nil }.map { Change(item: $0, old: $0, new: nil) }
    (self.better, self.worse, self.otherwise) = (better, worse, otherwise)
    let gold = (old: Set(before.keys.filter(\.isInGold)), new: Set(after.keys.filter(\.isInGold)))
    common = gold.old.intersection(gold.new).count
    unmatched = gold.old.symmetricDifference(gold.new).count
    test = McNemarTest(
      better: better.count { $0.item.key.isInGold }, worse: worse.count { $0.item.key.isInGold })
  }
}
