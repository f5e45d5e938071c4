import AnalysisRecords
import JSONText

/// Writes claims as JSON: one object, or one claim a line.
public enum ClaimJSON {
  /// The whole feed as one object; O(size of the feed).
  public static func bytes(_ feed: ClaimFeed) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("schema", schema)
    json.member("documents", feed.documentCount)
    json.member("statements", feed.statementCount)
    json.member("wanted", feed.wantedCount)
    json.key("claims")
    json.openArray()
    for (index, claim) in feed.claims.enumerated() { write(claim, rank: index + 1, to: &json) }
    json.closeArray()
    json.key("failures")
    json.openArray()
    for failure in feed.failures { failure.write(to: &json) }
    json.closeArray()
    json.closeObject()
    json.endLine()
    return json.takeBytes()
  }

  /// A claim a line, then a line for each document that could not be analyzed; O(size of the feed).
  public static func lines(_ feed: ClaimFeed) -> [UInt8] {
    var json = JSONWriter()
    for (index, claim) in feed.claims.enumerated() {
      write(claim, rank: index + 1, to: &json)
      json.endLine()
    }
    for failure in feed.failures {
      failure.write(to: &json)
      json.endLine()
    }
    return json.takeBytes()
  }

  private static let schema = "hwaja-claims/1"

  private static func write(_ claim: Claim, rank: Int, to json: inout JSONWriter) {
    json.openObject()
    json.member("schema", schema)
    json.member("rank", rank)
    json.key("score")
    json.number(rounded(claim.score))
    json.member("type", claim.type.rawValue)
    writeDocument(claim, to: &json)
    writeWords(claim, to: &json)
    writeSpeaker(claim, to: &json)
    json.key("base")
    json.number(claim.base)
    json.key("reasons")
    json.openArray()
    for reason in claim.reasons { write(reason, to: &json) }
    json.closeArray()
    json.closeObject()
  }

  private static func writeDocument(_ claim: Claim, to json: inout JSONWriter) {
    json.member("document", claim.document.id)
    json.member("title", claim.document.title)
    json.member("outlet", claim.document.outlet)
    json.member("published", claim.document.published)
    json.member("url", claim.document.url)
    json.member("item", claim.item.id)
    strings("same_as", claim.repetitions, to: &json)
  }

  /// The exact words with their offsets, and beside them the form that is ours.
  private static func writeWords(_ claim: Claim, to json: inout JSONWriter) {
    json.key("content")
    json.openArray()
    for span in claim.item.content { span.write(to: &json) }
    json.closeArray()
    json.key("self_contained")
    json.openObject()
    json.member("made_by", "hwaja")
    json.member("text", claim.selfContained.text)
    json.member("days_from", claim.selfContained.anchor?.rawValue)
    json.key("pieces")
    json.openArray()
    for piece in claim.selfContained.pieces {
      json.openObject()
      json.member("text", piece.text)
      json.key("ours")
      json.boolean(piece.isOurs)
      json.closeObject()
    }
    json.closeArray()
    json.closeObject()
  }

  private static func writeSpeaker(_ claim: Claim, to json: inout JSONWriter) {
    json.key("speaker")
    if let speaker = claim.speaker {
      json.openObject()
      json.member("name", speaker.name)
      json.member("kind", speaker.kind.rawValue)
      json.member("lexicon", speaker.lexicon)
      json.member("role", RecordLabels.role(speaker.roles.first, of: speaker.affiliation))
      json.closeObject()
    } else {
      json.null()
    }
    json.key("source")
    if let source = claim.item.source { source.write(to: &json) } else { json.null() }
    json.member("cue", claim.item.cue?.span.text)
    json.member("stance", claim.item.cue?.stance)
    strings("via", claim.item.via.map(\.name), to: &json)
    json.member("said", claim.item.said?.date ?? claim.item.said?.text)
    json.key("confidence")
    if let confidence = claim.item.confidence { json.number(confidence) } else { json.null() }
  }

  private static func write(_ reason: ClaimReason, to json: inout JSONWriter) {
    json.openObject()
    json.member("kind", reason.feature.kind)
    json.member("feature", reason.feature.name)
    json.key("weight")
    json.number(reason.weight)
    strings("words", reason.words, to: &json)
    json.closeObject()
  }

  private static func strings(_ name: JSONName, _ texts: [String], to json: inout JSONWriter) {
    json.key(name)
    json.openArray()
    for text in texts { json.string(text) }
    json.closeArray()
  }

  /// Four decimals.
  private static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
