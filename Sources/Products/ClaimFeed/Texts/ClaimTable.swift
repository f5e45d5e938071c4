import AnalysisRecords
public import Outputs

/// Writes claims as a table, one a row, for spreadsheets.
public enum ClaimTable {
  /// The columns; their names never change with the language.
  static let columns = [
    "rank", "score", "type", "words", "self_contained", "speaker", "kind", "role", "source", "cue", "stance", "chain",
    "said", "document", "title", "outlet", "published", "url", "place", "start", "end", "item", "confidence",
    "same_as", "reasons",
  ]

  /// The feed as CSV; O(size of the feed).
  public static func bytes(_ feed: ClaimFeed, language: Language) -> [UInt8] {
    let words = ClaimWords(language: language)
    var table = DelimitedText(.commas, header: columns)
    for (index, claim) in feed.claims.enumerated() { table.add(row(claim, rank: index + 1, words)) }
    return table.takeBytes()
  }

  private static func row(_ claim: Claim, rank: Int, _ words: ClaimWords) -> [String] {
    let (item, document) = (claim.item, claim.document)
    let what: [String?] = [
      String(rank), DecimalText.fixed(claim.score, 4), claim.type.rawValue, RecordLabels.words(item),
      claim.selfContained.text,
    ]
    let who: [String?] = [
      claim.speaker?.name, claim.speaker?.kind.rawValue,
      RecordLabels.role(claim.speaker?.roles.first, of: claim.speaker?.affiliation), item.source?.text,
      item.cue?.span.text, item.cue?.stance, item.via.map(\.name).joined(separator: " > "),
      item.said?.date ?? item.said?.text,
    ]
    let place: [String?] = [
      document.id, document.title, document.outlet, document.published, document.url,
      item.content.first?.inTitle == true ? "title" : "text", item.content.first.map { String($0.start) },
      item.content.last.map { String($0.end) }, item.id,
    ]
    let why: [String?] = [
      item.confidence?.description, claim.repetitions.joined(separator: " "), words.reasons(claim),
    ]
    return [what, who, place, why].joined().map { $0 ?? "" }
  }
}
