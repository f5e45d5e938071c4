import ClaimFeed
import ConfidenceFitting
import Glibc

/// Labelled statements as the program ranks them, and the weights that they give.
struct ClaimStudy {
  /// A label with the claim that it speaks of.
  struct Item {
    var label: ClaimLabel
    var claim: Claim
    /// Number of the document.
    var document: Int
    /// Place among the statements of the document, from 0.
    var place: Int
  }

  /// What was measured.
  struct Result {
    var items: [Item]
    /// Labels of documents of the input that speak of no statement found.
    var unfound: Int
    /// Labels of documents that are not in the input.
    var absent: Int
    /// Scores by fits that have not seen the document.
    var validation: CrossValidation
    /// Number of documents with a label.
    var documentCount: Int
    /// The table of weights, of all items.
    var table: String
  }

  private var labels: [String: [ClaimLabel]]
  private var items: [Item] = []
  private var unfound = 0
  private var documentCount = 0

  init(_ labels: [ClaimLabel]) { self.labels = Dictionary(grouping: labels, by: \.document) }

  /// Takes in the claims of a document; O(claims · labels of the document).
  mutating func add(_ claims: [Claim]) {
    guard let id = claims.first?.document.id, let labels = labels.removeValue(forKey: id) else { return }
    for label in labels {
      if let place = claims.firstIndex(where: label.means) {
        items.append(Item(label: label, claim: claims[place], document: documentCount, place: place))
      } else {
        unfound += 1
      }
    }
    documentCount += 1
  }

  /// Fits and measures.
  func result() -> Result {
    let fitting = items.map(Self.fitting)
    let validation = CrossValidation.best(fitting)
    return Result(
      items: items, unfound: unfound, absent: labels.values.reduce(0) { $0 + $1.count }, validation: validation,
      documentCount: documentCount, table: table(fitting, validation))
  }

  private static func fitting(_ item: Item) -> FittingItem {
    let terms = item.claim.reasons.map { FittingTerm(kind: $0.feature.kind, name: $0.feature.name) }
    return FittingItem(terms: [.all] + terms, isRight: item.label.isWorth, document: item.document)
  }

  private func table(_ fitting: [FittingItem], _ validation: CrossValidation) -> String {
    let fit = OddsFit(fitting, penalty: validation.penalty)
    var counts: [FittingTerm: (worth: Int, total: Int)] = [:]
    for item in fitting {
      for term in item.terms {
        counts[term, default: (0, 0)].total += 1
        counts[term, default: (0, 0)].worth += item.isRight == true ? 1 : 0
      }
    }
    let rows = counts.sorted { $0.key < $1.key }.map { term, count in
      ClaimWeightTable.Row(
        kind: term.kind, name: term.name, worth: count.worth, total: count.total, weight: log(fit.odds[term] ?? 1))
    }
    let worth = items.count { $0.label.isWorth }
    return ClaimWeightTable.text(
      rows,
      comments: [
        "What each feature of a statement weighs: thousandths that are added to the logarithm of the odds.",
        "worth and total count the labelled statements that have it.",
        "Made by hwaja claims measure --labels FILE -o claim_weights.tsv, not to be edited: \(items.count) statements of",
        "\(documentCount) articles, \(worth) worth checking, penalty \(validation.penalty).",
      ])
  }
}

extension ClaimStudy.Result {
  /// The judgements in the order of a figure, the highest first; ties by place.
  func ranking(by figure: (Int) -> Double) -> RankingFigures {
    let order = items.indices.map { (figure: figure($0), index: $0) }.sorted {
      ($1.figure, $0.index) < ($0.figure, $1.index)
    }
    return RankingFigures(order.map { items[$0.index].label.isWorth })
  }
}
