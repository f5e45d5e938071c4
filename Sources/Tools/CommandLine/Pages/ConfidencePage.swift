import Audit
import ConfidenceFitting
import Outputs

/// Shows how good the confidence is: losses, calibration, and what a floor costs and gains.
struct ConfidencePage {
  let language: Language

  /// Floors that are shown.
  static let floors = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97]

  /// What was fitted, and which kinds of terms earn their place.
  func fit(_ study: ConfidenceStudy, _ chosen: CrossValidation) -> String {
    let scored = study.items.count { $0.isRight != nil }
    let right = study.items.count { $0.isRight == true }
    var page =
      text(
        "\(study.documents.count) articles, \(scored) scored items, \(right) right",
        "기사 \(study.documents.count)건, 채점한 항목 \(scored)개 가운데 맞은 것 \(right)개") + "\n"
    page +=
      text(
        "log loss, each document by a fit that has not seen it (\(CrossValidation.folds) parts, seed \(CrossValidation.seed)):",
        "로그 손실, 문서마다 그 문서를 보지 않은 적합으로 (\(CrossValidation.folds)부분, 시드 \(CrossValidation.seed)):") + "\n"
    let kinds = [["all"], ["all", "rule"], ["all", "rule", "resolution"], ["all", "rule", "resolution", "type"]]
    for kinds in kinds {
      page += loss(kinds.dropFirst().joined(separator: " + "), CrossValidation.best(study.items(ofKinds: Set(kinds))))
    }
    return page + loss(text("everything", "모두"), chosen)
  }

  private func loss(_ name: String, _ validation: CrossValidation) -> String {
    let shown = name.isEmpty ? text("one figure for all", "모두에 한 값") : name
    return "  \(DecimalText.fixed(validation.logLoss, 4))  \(shown) (\(text("penalty", "벌점")) \(validation.penalty))\n"
  }

  /// Calibration and floors of the documents of a file.
  func measured(_ study: ConfidenceStudy, _ probabilities: [Double], file: Int?, name: String) -> String {
    let calibration = study.calibration(probabilities, file: file)
    var page =
      "\n\(name)\n  \(text("expected calibration error", "보정 오차")) \(DecimalText.fixed(calibration.expectedError, 3))"
    page +=
      " · \(text("Brier score", "브라이어 점수")) \(DecimalText.fixed(calibration.brierScore, 4)) · \(calibration.count) \(text("items", "개"))\n"
    for bin in calibration.bins where bin.count > 0 {
      page +=
        "    \(text("stated", "제시")) \(DecimalText.fixed(bin.stated, 3))  \(text("right", "실제")) \(DecimalText.fixed(bin.observed, 3))  \(bin.count)\n"
    }
    page +=
      "  \(text("floor   quotes false  coverage   clauses false  coverage   both false  coverage", "하한    인용 오귀속  응답률   간접 오귀속  응답률   합계 오귀속  응답률"))\n"
    for floor in Self.floors {
      let (quotes, clauses) = study.figures(probabilities, floor: floor, file: file)
      var both = quotes
      both += clauses
      let cells = [quotes, clauses, both].map { figures in
        "\(DecimalText.fixed(figures.falseAttributionRate, 3))  \(DecimalText.fixed(figures.coverage, 3))"
      }
      page += "  \(DecimalText.fixed(floor, 2))    \(cells.joined(separator: "       "))\n"
    }
    return page
  }

  private func text(_ english: String, _ korean: String) -> String { Bilingual(en: english, ko: korean)[language] }
}
