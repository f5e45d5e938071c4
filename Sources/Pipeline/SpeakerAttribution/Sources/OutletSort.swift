import ArticleText
import EntityTagging
import LexiconTables

/// What outlets are by how they publish, as `통신`, `신문`, `방송` say that point back to one.
enum OutletSort {
  case agency, newspaper, broadcaster

  /// `(누리)통신`, `이 신문`, `방송`: the sort that the last word says; `nil` where it says none, as `매체` does.
  init?(endOf name: String) {
    guard let sort = Self.endings.first(where: { name.hasSuffix($0.noun) })?.sort else { return nil }
    self = sort
  }

  /// The sort that a table tells.
  init?(_ kind: OrganizationKind) {
    switch kind {
    case .newsAgency: self = .agency
    case .newspaper: self = .newspaper
    case .broadcaster: self = .broadcaster
    default: return nil
    }
  }

  private static let endings: [(noun: String, sort: Self)] = [
    ("통신", .agency), ("통신사", .agency), ("신문", .newspaper), ("일보", .newspaper), ("타임스", .newspaper),
    ("포스트", .newspaper), ("방송", .broadcaster), ("TV", .broadcaster),
  ]
}

/// Whether a word can point back to an outlet.
extension Attributor {
  /// `통신은` is no `가온일보`: whether the outlet is not known to be of another sort than the word says.
  func isOutlet(_ entity: Int32, ofSortIn mention: Mention) -> Bool {
    guard let wanted = OutletSort(endOf: text(mention.span)) else { return true }
    let body = tagged.entities[Int(entity)]
    let known = body.table == .organizations ? OutletSort(lexicon.organization(body.row).kind) : nil
    guard let sort = OutletSort(endOf: body.name) ?? known else { return true }
    return sort == wanted || wanted == .broadcaster && sort == .agency
  }
}
