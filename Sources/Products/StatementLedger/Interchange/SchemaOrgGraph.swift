import JSONText

/// Statements as linked data in the words of schema.org (JSON-LD 1.1).
///
/// Each is a `Quotation` (the words as printed) and a `Claim` (what they assert, with everywhere it appeared). Only one
/// that a person has given a verdict is a `ClaimReview` as well: the program judges nothing.
public enum SchemaOrgGraph {
  /// The document; `publisher` is the organization that publishes the reviews, else it is the person who decided.
  ///
  /// O(size).
  public static func bytes(_ rows: [ExportRow], publisher: String?) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("@context", "https://schema.org")
    json.key("@graph")
    json.openArray()
    for row in rows {
      writeQuotation(row, to: &json)
      writeClaim(row, to: &json)
      if let (decision, grade) = row.verdict { writeReview(row, decision, grade, publisher, to: &json) }
    }
    json.closeArray()
    json.closeObject()
    json.endLine()
    return json.bytes
  }

  private static func writeQuotation(_ row: ExportRow, to json: inout JSONWriter) {
    json.openObject()
    json.member("@type", "Quotation")
    json.member("@id", "\(row.address)#quotation")
    json.member("text", row.statement.content)
    json.member("inLanguage", "ko")
    writeSpeaker(row.statement, as: "spokenByCharacter", to: &json)
    json.key("isPartOf")
    writeArticle(row.statement.document, to: &json)
    json.closeObject()
  }

  private static func writeClaim(_ row: ExportRow, to json: inout JSONWriter) {
    json.openObject()
    json.member("@type", "Claim")
    json.member("@id", "\(row.address)#claim")
    json.member("text", row.statement.content)
    json.member("inLanguage", "ko")
    writeSpeaker(row.statement, as: "author", to: &json)
    if let day = row.statement.day { json.member("datePublished", day) }
    if let first = row.appearances.first {
      json.key("firstAppearance")
      writeArticle(first.document, to: &json)
    }
    json.key("appearance")
    json.openArray()
    for appearance in row.appearances { writeArticle(appearance.document, to: &json) }
    json.closeArray()
    json.closeObject()
  }

  private static func writeReview(
    _ row: ExportRow, _ decision: Decision, _ grade: Verdict, _ publisher: String?, to json: inout JSONWriter
  ) {
    json.openObject()
    json.member("@type", "ClaimReview")
    json.member("@id", "\(row.address)#review")
    if let review = decision.review { json.member("url", review) }
    json.member("datePublished", LedgerTime.day(of: decision.at.text))
    json.member("inLanguage", "ko")
    json.member("claimReviewed", row.statement.content)
    writeReference("itemReviewed", "\(row.address)#claim", to: &json)
    json.key("author")
    writeNamed(publisher == nil ? "Person" : "Organization", publisher ?? decision.by, to: &json)
    if !decision.evidence.isEmpty {
      json.key("citation")
      json.openArray()
      for address in decision.evidence { json.string(address) }
      json.closeArray()
    }
    writeRating(grade, decision.note, to: &json)
    json.closeObject()
  }

  private static func writeRating(_ grade: Verdict, _ note: String?, to json: inout JSONWriter) {
    json.key("reviewRating")
    json.openObject()
    json.member("@type", "Rating")
    if let rating = grade.rating {
      json.member("ratingValue", rating)
      json.member("bestRating", grade.best)
      json.member("worstRating", grade.worst)
    }
    json.member("alternateName", grade.name)
    if let note { json.member("ratingExplanation", note) }
    json.closeObject()
  }

  /// The speaker as printed; nothing where the article does not say.
  private static func writeSpeaker(_ statement: StoredStatement, as key: JSONName, to json: inout JSONWriter) {
    guard let name = statement.named ?? statement.speakerName else { return }
    let isBody = statement.transparency == SourceTransparency.organization.rawValue
    json.key(key)
    json.openObject()
    json.member("@type", isBody ? "Organization" : "Person")
    json.member("name", name)
    if !isBody, let role = statement.role { json.member("jobTitle", role) }
    if !isBody, let organization = statement.organization {
      json.key("affiliation")
      writeNamed("Organization", organization, to: &json)
    }
    json.closeObject()
  }

  private static func writeArticle(_ document: StoredDocument, to json: inout JSONWriter) {
    json.openObject()
    json.member("@type", "NewsArticle")
    if let url = document.url { json.member("url", url) } else { json.member("identifier", document.recordID) }
    if let title = document.title { json.member("headline", title) }
    if let published = document.published { json.member("datePublished", published) }
    if !document.outlet.isEmpty {
      json.key("publisher")
      writeNamed("Organization", document.outlet, to: &json)
    }
    json.closeObject()
  }

  private static func writeNamed(_ type: String, _ name: String, to json: inout JSONWriter) {
    json.openObject()
    json.member("@type", type)
    json.member("name", name)
    json.closeObject()
  }

  private static func writeReference(_ key: JSONName, _ address: String, to json: inout JSONWriter) {
    json.key(key)
    json.openObject()
    json.member("@id", address)
    json.closeObject()
  }
}
