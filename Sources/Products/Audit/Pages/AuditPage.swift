public import Outputs

/// What an audit shows to people: sections with tables, and every disagreement in its sentence.
///
/// The same page is written as text, Markdown or HTML.
public struct AuditPage: Sendable {
  /// The words around it.
  public let words: AuditWords
  /// The heading.
  public let heading: String
  /// What was audited, in a sentence.
  public let overview: String
  /// Tables, in the order in which they are shown.
  public let sections: [AuditSection]
  /// Disagreements, in the order of the documents.
  public let excerpts: [ErrorExcerpt]
  private let riskCoverage: RiskCoverage

  /// The page of an audit; O(size of the audit).
  public init(_ report: AuditReport, changes: AuditChanges? = nil, language: Language) {
    let words = AuditWords(language: language)
    self.words = words
    heading = words.heading
    let (documents, both) = (report.documents.count, report.figures.both)
    overview = words.pick(
      "\(documents) articles, \(both.gold) scored items of the gold, \(both.items) of the system, "
        + "\(report.errors.count) disagreements",
      "기사 \(documents)건, 채점한 정답 항목 \(both.gold)개, 시스템 항목 \(both.items)개, 어긋난 곳 \(report.errors.count)개")
    let compared = changes.map { ComparisonSections(changes: $0, words: words).sections } ?? []
    sections =
      compared + FigureSections(report: report, words: words).sections
      + ConfidenceSections(report: report, words: words).sections
    excerpts = report.errors.map { ErrorExcerpt($0.error, in: report.documents[$0.document]) }
    riskCoverage = report.riskCoverage
  }

  /// The page of two annotators; O(size of their gold).
  public init(_ agreement: AnnotatorAgreement, language: Language) {
    let words = AuditWords(language: language)
    self.words = words
    heading = words.pick("Two annotators", "두 주석자")
    overview = words.pick(
      "\(agreement.documents.count) articles, \(agreement.errors.count) disagreements",
      "기사 \(agreement.documents.count)건, 어긋난 곳 \(agreement.errors.count)개")
    sections = AgreementSections(agreement: agreement, words: words).sections
    excerpts = agreement.errors.map { ErrorExcerpt($0.error, in: agreement.documents[$0.document]) }
    riskCoverage = RiskCoverage([])
  }

  /// The drawing that belongs to a section, if there is one.
  func chart(of section: AuditSection) -> RiskChart? {
    section.id == ConfidenceSections.curveID ? RiskChart(curve: riskCoverage, words: words) : nil
  }

  /// Heading of the disagreements.
  var errorsHeading: String { words.pick("Every disagreement in its sentence", "어긋난 곳을 문장 안에서") }

  /// What brackets mean in forms without colours.
  var legend: String {
    words.pick("{words of the source} <words of the cue> [what was said]", "{화자를 가리키는 낱말} <전달하는 낱말> [말한 내용]")
  }
}
