import AnalysisRecords

/// Everything that an audit says of documents.
///
/// ```swift
/// let report = AuditReport(documents, seed: 1)
/// report.figures.quotes.f1
/// ```
public struct AuditReport: Sendable {
  /// The documents, in the order of the gold.
  public let documents: [AuditedDocument]
  /// All counts of all documents.
  public let figures: AccuracyFigures
  /// The figures of each outlet.
  public let outlets: OutletFigures
  /// How far the figures can be trusted.
  public let intervals: BootstrapIntervals
  /// Disagreements, each with the place of its document.
  public let errors: [(document: Int, error: ItemError)]
  /// Confidences against outcomes, of every scored item that has one.
  public let calibration: Calibration
  /// Wrong speakers against speakers named, of every scored item that names one and has a confidence.
  public let riskCoverage: RiskCoverage

  /// Sums up; the intervals are drawn with `seed`.
  ///
  /// O(items + documents · draws).
  public init(_ documents: [AuditedDocument], seed: UInt64) {
    self.documents = documents
    figures = AccuracyFigures(documents)
    outlets = OutletFigures(documents)
    intervals = BootstrapIntervals(documents, seed: seed)
    errors = documents.enumerated().flatMap { place, document in document.errors.map { (place, $0) } }
    var calibration = Calibration()
    var answers: [(confidence: Double, isRight: Bool)] = []
    for document in documents {
      for (item, outcome) in zip(document.record.attributions, document.matching.outcomes) {
        guard outcome != .unscored, let confidence = item.confidence else { continue }
        calibration.add(confidence, isRight: outcome == .right)
        if item.speaker != nil { answers.append((confidence, outcome == .right)) }
      }
    }
    self.calibration = calibration
    riskCoverage = RiskCoverage(answers)
  }

  /// How many disagreements of each cause there are in a layer.
  public func count(_ cause: ErrorCause, _ layer: ItemComparison.Layer) -> Int {
    errors.count { $0.error.cause == cause && $0.error.comparison.layer == layer }
  }
}
