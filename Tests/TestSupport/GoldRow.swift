import Foundation
import TextDigest

/// One line of `gold.jsonl`: the keys of `../shared/gold`, in alphabetical order.
struct GoldRow: Encodable {
  let id: String
  let outlet: String
  let url: String
  let published: String
  let text: String
  let textSHA256: String
  let speakers: [GoldSpeaker]
  let quotes: [GoldQuote]
  let indirect: [GoldClause]

  enum CodingKeys: String, CodingKey {
    case id, outlet, url, published, text, speakers, quotes, indirect
    case textSHA256 = "text_sha256"
  }

  init(_ article: MarkedArticle) {
    id = "hwaja:\(article.name)"
    outlet = article.header["outlet"] ?? ""
    url = "https://example.invalid/\(article.name)"
    published = article.header["published"] ?? ""
    text = article.text
    textSHA256 = SHA256.hex(Array(article.text.utf8))
    speakers = article.speakers.map { GoldSpeaker(id: $0.id, names: article.spellings(of: $0), kind: $0.kind) }
    quotes = article.annotation.quotes.map(GoldQuote.init)
    indirect = article.annotation.clauses.map(GoldClause.init)
  }
}

/// A speaker of a gold row.
struct GoldSpeaker: Encodable {
  let id: String
  let names: [String]
  let kind: String
}

/// A quote of a gold row.
struct GoldQuote: Encodable {
  let item: Annotation.Item

  init(_ item: Annotation.Item) { self.item = item }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: GoldKey.self)
    try keys.encode(item.content.first?.scalars.lowerBound, forKey: .start)
    try keys.encode(item.content.first?.scalars.upperBound, forKey: .end)
    try item.encodeAttribution(into: &keys)
  }
}

/// A clause of a gold row.
struct GoldClause: Encodable {
  let item: Annotation.Item

  init(_ item: Annotation.Item) { self.item = item }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: GoldKey.self)
    try keys.encode(item.content.map(\.bounds), forKey: .content)
    try item.encodeAttribution(into: &keys)
  }
}

/// Keys of quotes and clauses.
enum GoldKey: String, CodingKey {
  case start, end, content, speaker, source, cue, via, optional
  case sourceSpan = "source_span"
  case cueSpan = "cue_span"
}

extension Annotation.Item {
  /// Writes the keys that both layers share; what is missing is `null`, never left out.
  fileprivate func encodeAttribution(into keys: inout KeyedEncodingContainer<GoldKey>) throws {
    try keys.encode(speaker, forKey: .speaker)
    try keys.encode(source?.text, forKey: .source)
    try keys.encode(cue?.text, forKey: .cue)
    try keys.encode(via, forKey: .via)
    try keys.encode(isOptional, forKey: .optional)
    try keys.encode(source?.bounds, forKey: .sourceSpan)
    try keys.encode(cue?.bounds, forKey: .cueSpan)
  }
}

extension MarkedSpan {
  /// Start and end in Unicode scalars.
  fileprivate var bounds: [Int] { [scalars.lowerBound, scalars.upperBound] }
}
