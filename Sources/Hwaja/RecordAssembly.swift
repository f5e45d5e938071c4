import AnalysisRecords
import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing
import SpeakerAttribution
import TextDigest

/// Makes the record of an article from what the pipeline found: bytes become scalars, rows become words.
struct RecordAssembly {
  let article: Article
  let working: WorkingText
  let tagged: TaggedArticle
  let parsed: ParsedArticle
  let items: [SpeechItem]
  let lexicon: Lexicon

  /// The record.
  func record() -> AnalysisRecord {
    var record = AnalysisRecord(
      analyzer: AnalyzerIdentity(version: Analyzer.version, lexicon: lexicon.digest), id: article.id,
      origin: RecordOrigin(path: article.origin.path, row: article.origin.row), title: article.title,
      published: article.published, outlet: article.outlet, byline: article.byline, url: article.url,
      textSHA256: SHA256.hex(article.text))
    record.entities = entities()
    record.attributions = items.indices.map { attribution($0) }
    return record
  }

  // MARK: Spans

  func span(_ span: TextSpan) -> RecordSpan {
    let place = working.given(span)
    let text = place.inTitle ? Array(article.title?.utf8 ?? "".utf8)[place.bytes] : article.text[place.bytes]
    return RecordSpan(
      start: place.scalars.lowerBound, end: place.scalars.upperBound, text: String(decoding: text, as: UTF8.self),
      inTitle: place.inTitle)
  }

  private func text(_ span: TextSpan) -> String {
    String(decoding: working.bytes[span.lower..<span.upper], as: UTF8.self)
  }

  // MARK: Entities

  private func entities() -> [RecordEntity] {
    var mentions = [[RecordMention]](repeating: [], count: tagged.entities.count)
    for mention in tagged.mentions where mention.entity >= 0 {
      let name = mention.name.isEmpty ? nil : working.given(mention.name).scalars
      mentions[Int(mention.entity)].append(RecordMention(span: span(mention.span), name: name))
    }
    return tagged.entities.indices.map { index in
      let entity = tagged.entities[index]
      return RecordEntity(
        id: "E\(index + 1)", name: entity.name, kind: kind(entity.kind), lexicon: lexiconID(entity),
        roles: entity.titles.map(text), affiliation: entity.affiliation.isEmpty ? nil : text(entity.affiliation),
        members: entity.members.map { "E\($0 + 1)" }, issuer: entity.issuer < 0 ? nil : "E\(entity.issuer + 1)",
        mentions: mentions[index])
    }
  }

  private func lexiconID(_ entity: Entity) -> String? {
    switch entity.table {
    case .none, .foreignNames: nil
    case .persons: lexicon.person(entity.row).id
    case .organizations: lexicon.organization(entity.row).id
    case .countries: lexicon.country(entity.row).id
    }
  }

  private func kind(_ kind: Entity.Kind) -> EntityKind {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .group: .group
    case .anonymous: .anonymous
    case .document: .document
    case .place: .place
    }
  }

  // MARK: Items

  private func attribution(_ index: Int) -> Attribution {
    let item = items[index]
    let content = span(item.content)
    let quotes = item.quote >= 0 ? [content] : item.innerQuotes.map { span(parsed.quotes[Int($0)].content) }
    let sentence = working.given(parsed.sentences[Int(item.sentence)].span)
    return Attribution(
      id: "A\(index + 1)", type: item.quote >= 0 ? .direct : quotes.isEmpty ? .indirect : .mixed, content: [content],
      quotes: quotes, speaker: item.speaker < 0 ? nil : speaker(item.speaker),
      source: item.source.isEmpty ? nil : span(item.source), cue: cue(item), via: item.via.map(channel),
      parent: item.parent < 0 ? nil : "A\(item.parent + 1)", resolution: resolution(item.resolution),
      pattern: item.rule.rawValue, said: said(item), sentence: sentence.scalars,
      truncated: item.quote >= 0 && parsed.quotes[Int(item.quote)].isTruncated,
      sameAs: item.sameAs < 0 ? nil : "A\(item.sameAs + 1)")
  }

  private func said(_ item: SpeechItem) -> SaidDate? {
    guard !item.said.isEmpty else { return nil }
    let words = text(item.said)
    return SaidDate(text: words, date: SaidDay.date(words, published: article.published))
  }

  private func speaker(_ entity: Int32) -> RecordSpeaker {
    RecordSpeaker(entity: "E\(entity + 1)", name: tagged.entities[Int(entity)].name)
  }

  private func cue(_ item: SpeechItem) -> RecordCue? {
    guard !item.cue.isEmpty else { return nil }
    if item.verb >= 0 {
      let entry = lexicon.verb(item.verb)
      return RecordCue(span: span(item.cue), lemma: entry.lemma, stance: entry.stance.rawValue)
    }
    return RecordCue(span: span(item.cue), lemma: text(item.cue), stance: Stance.neutral.rawValue)
  }

  private func channel(_ channel: SpeechItem.Channel) -> RecordChannel {
    RecordChannel(
      entity: "E\(channel.entity + 1)", name: tagged.entities[Int(channel.entity)].name,
      source: channel.source.isEmpty ? nil : span(channel.source),
      cue: channel.cue.isEmpty ? nil : span(channel.cue))
  }

  private func resolution(_ resolution: SpeakerResolution) -> Resolution {
    switch resolution {
    case .explicit: .explicit
    case .alias: .alias
    case .title: .title
    case .pronoun: .pronoun
    case .dropped: .dropped
    case .headline: .headline
    case .none: .none
    }
  }

  // MARK: Reasons

  /// Why each item is what it is.
  func explanations() -> [ItemExplanation] {
    items.enumerated().map { index, item in
      ItemExplanation(
        item: "A\(index + 1)", rule: item.rule.rawValue,
        evidence: [
          item.source.isEmpty ? nil : "source: \(text(item.source))", item.cue.isEmpty ? nil : "cue: \(text(item.cue))",
        ].compactMap { $0 },
        candidates: item.rejected.map { LosingCandidate(name: text($0.span), reason: $0.reason.rawValue) })
    }
  }
}
