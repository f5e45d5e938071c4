import AnalysisRecords
import ClaimFeed
import ConfidenceFitting
import Outputs

/// Shows how good the ranking of claims is, beside rankings that need no analysis.
struct ClaimFiguresPage {
  let language: Language

  /// Figures of what was measured, a row a ranking.
  func page(_ result: ClaimStudy.Result) -> String {
    let worth = result.items.count { $0.label.isWorth }
    let probabilities = result.validation.probabilities
    var page = text(
      "\(result.items.count) labelled statements of \(result.documentCount) articles, \(worth) worth checking",
      "기사 \(result.documentCount)건의 표시한 발언 \(result.items.count)개, 확인할 만한 것 \(worth)개")
    page += "\n"
    if result.unfound + result.absent > 0 {
      page += text(
        "left out: \(result.unfound) labels without a statement, \(result.absent) of other articles",
        "뺀 것: 발언이 없는 표시 \(result.unfound)개, 다른 기사의 표시 \(result.absent)개")
      page += "\n"
    }
    page += text(
      "scores by fits that have not seen the article (\(CrossValidation.folds) parts, seed \(CrossValidation.seed), penalty \(result.validation.penalty), log loss \(DecimalText.fixed(result.validation.logLoss, 3)))",
      "점수는 그 기사를 보지 않은 적합으로 (\(CrossValidation.folds)부분, 시드 \(CrossValidation.seed), 벌점 \(result.validation.penalty), 로그 손실 \(DecimalText.fixed(result.validation.logLoss, 3)))"
    )
    page += "\n\n\(header)\n"
    page += row(text("score", "점수"), result.ranking { probabilities[$0] })
    page += row(text("position", "위치"), result.ranking { -Double(result.items[$0].place) })
    page += row(text("length", "길이"), result.ranking { Double(Self.length(result.items[$0].claim)) })
    let share = DecimalText.fixed(Double(worth) / Double(result.items.count), 3)
    page += ColumnText.padded(text("any order", "아무 순서"), to: 12) + "\(share)  \(share)  \(share)  \(share)\n"
    return page
  }

  private var header: String {
    ColumnText.padded(text("ranked by", "순서"), to: 12) + "AP     P@10   P@50   P@100"
  }

  private func row(_ name: String, _ figures: RankingFigures) -> String {
    let values = [figures.averagePrecision] + [10, 50, 100].map(figures.precision)
    return ColumnText.padded(name, to: 12) + values.map { DecimalText.fixed($0, 3) }.joined(separator: "  ") + "\n"
  }

  /// Scalars of the words.
  private static func length(_ claim: Claim) -> Int { claim.item.content.reduce(0) { $0 + $1.end - $1.start } }

  private func text(_ english: String, _ korean: String) -> String { Bilingual(en: english, ko: korean)[language] }
}
