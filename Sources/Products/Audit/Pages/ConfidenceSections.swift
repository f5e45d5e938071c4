import Outputs

/// What confidences are worth, as sections of an audit's page.
struct ConfidenceSections {
  let report: AuditReport
  let words: AuditWords

  /// Both; empty where no scored item has a confidence.
  var sections: [AuditSection] { report.calibration.count == 0 ? [] : [calibration, riskCoverage] }

  private func pick(_ english: String, _ korean: String) -> String { words.pick(english, korean) }

  private var calibration: AuditSection {
    let calibration = report.calibration
    let (error, score) = (DecimalText.fixed(calibration.expectedError, 4), DecimalText.fixed(calibration.brierScore, 4))
    return AuditSection(
      id: "calibration", heading: pick("Calibration of the confidence", "신뢰도의 보정"),
      notes: [
        pick(
          "Expected calibration error \(error) over \(calibration.count) items, Brier score \(score).",
          "기대 보정 오차 \(error), 항목 \(calibration.count)개, 브라이어 점수 \(score).")
      ],
      columns: [pick("stated", "제시한 확률"), pick("right", "실제 비율"), "95 %", pick("items", "항목")]
        .map(AuditSection.Column.number),
      rows: calibration.bins.filter { $0.count > 0 }.map { bin in
        let interval = ProportionInterval(successes: bin.right, trials: bin.count)
        return [AuditWords.share(bin.stated), AuditWords.share(bin.observed)]
          + [AuditWords.interval(interval.lower, interval.upper), String(bin.count)]
      })
  }

  /// Id of the section that has the curve.
  static let curveID = "risk-coverage"

  /// Shares of the answers at which precision is shown.
  private static let coverages = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

  private var riskCoverage: AuditSection {
    let curve = report.riskCoverage
    let areas = [curve.area, curve.constantArea].map { DecimalText.fixed($0, 4) }
    let points = Self.coverages.compactMap(curve.point(coverage:)).reduce(into: [RiskCoverage.Point]()) {
      points, point in
      if points.last != point { points.append(point) }
    }
    return AuditSection(
      id: Self.curveID, heading: pick("Precision at coverage", "응답률에 따른 정밀도"),
      notes: [
        pick(
          "Area under the curve of risk \(areas[0]); one confidence for all \(curve.count) answers would give \(areas[1]).",
          "위험 곡선 아래 넓이 \(areas[0]). 답 \(curve.count)개에 모두 같은 신뢰도를 주었다면 \(areas[1])이다.")
      ],
      columns: [
        pick("coverage", "응답률"), pick("least confidence", "신뢰도 하한"), pick("answers", "답"), pick("precision", "정밀도"),
      ]
      .map(AuditSection.Column.number),
      rows: points.map { point in
        [AuditWords.share(Double(point.answers) / Double(curve.count)), DecimalText.fixed(point.confidence, 3)]
          + [String(point.answers), AuditWords.share(point.precision)]
      })
  }
}
