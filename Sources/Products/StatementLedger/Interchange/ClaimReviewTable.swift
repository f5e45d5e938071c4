import Outputs

/// Verdicts in the fields of Google's claim review markup, for its Fact Check Tools.
///
/// The columns are those of `ClaimReviewMarkupPage` and `ClaimReviewMarkup` of the Fact Check Tools API (v1alpha1).
public enum ClaimReviewTable {
  /// The statements with a verdict as CSV; the others are left out.
  ///
  /// O(size).
  public static func csv(_ rows: [ExportRow], publisher: String?) -> [UInt8] {
    var table = DelimitedText(.commas, header: columns)
    for row in rows {
      guard let (decision, grade) = row.verdict else { continue }
      table.add(cells(row, decision, grade, publisher))
    }
    return table.bytes
  }

  private static let columns = [
    "pageUrl", "publishDate", "claimReviewAuthor.name", "url", "claimReviewed", "claimDate", "claimLocation",
    "claimFirstAppearance", "claimAppearances", "claimAuthor.name", "claimAuthor.jobTitle", "claimAuthor.imageUrl",
    "claimAuthor.sameAs", "rating.ratingValue", "rating.worstRating", "rating.bestRating", "rating.textualRating",
    "rating.ratingExplanation", "rating.imageUrl",
  ]

  private static func cells(_ row: ExportRow, _ decision: Decision, _ grade: Verdict, _ publisher: String?) -> [String]
  {
    let statement = row.statement
    let addresses = row.appearances.compactMap(\.document.url)
    let number = { (value: Int) in grade.rating == nil ? "" : String(value) }
    return [
      decision.review ?? "", LedgerTime.day(of: decision.at.text) ?? "", publisher ?? decision.by,
      decision.review ?? "",
      statement.content, statement.day ?? "", "", addresses.first ?? "", addresses.dropFirst().joined(separator: " "),
      statement.speakerName ?? "", statement.role ?? "", "", "", grade.rating.map(String.init) ?? "",
      number(grade.worst), number(grade.best), grade.name, decision.note ?? "", "",
    ]
  }
}
