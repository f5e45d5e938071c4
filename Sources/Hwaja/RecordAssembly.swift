import AnalysisRecords
import ArticleText
import ConfidenceEstimation
import EntityTagging
import LexiconTables
import QuotationParsing
import SpeakerAttribution
import TextDigest

/// Makes the record of an article from what the pipeline found: bytes become scalars, rows become words.
final class RecordAssembly {
  let article: Article
  let working: WorkingText
  let tagged: TaggedArticle
  let parsed: ParsedArticle
  let items: [SpeechItem]
  let lexicon: Lexicon
  let traits: [ItemTraits]
  let model: ConfidenceModel
  let vocabulary: RecordVocabulary
  private lazy var day = SaidDay(published: article.published)
  /// The title given apart.
  private let title: [UInt8]

  init(
    article: Article, working: WorkingText, tagged: TaggedArticle, parsed: ParsedArticle, items: [SpeechItem],
    traits: [ItemTraits], analyzer: Analyzer, vocabulary: RecordVocabulary
  ) {
    (self.article, self.working, self.tagged, self.parsed) = (article, working, tagged, parsed)
    (self.items, self.traits, self.vocabulary) = (items, traits, vocabulary)
    (lexicon, model) = (analyzer.lexicon, analyzer.confidences)
    title = article.title.map { Array($0.utf8) } ?? []
  }

  /// The record.
  func record() -> AnalysisRecord {
    AnalysisRecord(
      analyzer: AnalyzerIdentity(version: Analyzer.version, lexicon: lexicon.digest), id: article.id,
      origin: RecordOrigin(path: article.origin.path, row: article.origin.row), title: article.title,
      published: article.published, outlet: article.outlet, byline: article.byline, url: article.url,
      textSHA256: SHA256.hex(article.text), entities: entities(), attributions: attributions())
  }

  // MARK: Spans

  func span(_ span: TextSpan) -> RecordSpan {
    let place = working.given(span)
    let text = place.inTitle ? title[place.bytes] : article.text[place.bytes]
    return RecordSpan(
      start: place.scalars.lowerBound, end: place.scalars.upperBound, text: String(decoding: text, as: UTF8.self),
      inTitle: place.inTitle)
  }

  private func text(_ span: TextSpan) -> String {
    String(decoding: working.bytes[span.lower..<span.upper], as: UTF8.self)
  }

  // MARK: Entities

  private func entities() -> [RecordEntity] {
    var entities: [RecordEntity] = []
    entities.reserveCapacity(tagged.entities.count)
    for index in tagged.entities.indices { entities.append(entity(index)) }
    reserveMentions(&entities)
    for mention in tagged.mentions where mention.entity >= 0 {
      let name = mention.name.isEmpty ? nil : working.given(mention.name).scalars
      entities[Int(mention.entity)].mentions.append(RecordMention(span: span(mention.span), name: name))
    }
    return entities
  }

  /// The entity without its mentions.
  private func entity(_ index: Int) -> RecordEntity {
    let entity = tagged.entities[index]
    return RecordEntity(
      id: vocabulary.entity(index), name: entity.name, kind: kind(entity.kind), lexicon: vocabulary.lexiconID(entity),
      roles: entity.titles.map(text), affiliation: entity.affiliation.isEmpty ? nil : text(entity.affiliation),
      members: entity.members.map { vocabulary.entity(Int($0)) },
      issuer: entity.issuer < 0 ? nil : vocabulary.entity(Int(entity.issuer)))
  }

  private func reserveMentions(_ entities: inout [RecordEntity]) {
    var counts = [Int](repeating: 0, count: entities.count)
    for mention in tagged.mentions where mention.entity >= 0 { counts[Int(mention.entity)] += 1 }
    for index in entities.indices { entities[index].mentions.reserveCapacity(counts[index]) }
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

  private func attributions() -> [Attribution] {
    var attributions: [Attribution] = []
    attributions.reserveCapacity(items.count)
    for index in items.indices { attributions.append(attribution(index)) }
    return attributions
  }

  private func attribution(_ index: Int) -> Attribution {
    let item = items[index]
    let content = [span(item.content)]
    let quotes = item.quote >= 0 ? content : item.innerQuotes.map { span(parsed.quotes[Int($0)].content) }
    let sentence = working.given(parsed.sentences[Int(item.sentence)].span)
    return Attribution(
      id: vocabulary.item(index), type: item.quote >= 0 ? .direct : quotes.isEmpty ? .indirect : .mixed,
      content: content, quotes: quotes, speaker: item.speaker < 0 ? nil : speaker(item.speaker),
      source: item.source.isEmpty ? nil : span(item.source), cue: cue(item), via: item.via.map(channel),
      parent: item.parent < 0 ? nil : vocabulary.item(Int(item.parent)), resolution: resolution(item.resolution),
      pattern: item.rule.rawValue, confidence: model.confidence(of: traits[index]), said: said(item),
      sentence: sentence.scalars,
      truncated: item.quote >= 0 && parsed.quotes[Int(item.quote)].isTruncated,
      sameAs: item.sameAs < 0 ? nil : vocabulary.item(Int(item.sameAs)))
  }

  private func said(_ item: SpeechItem) -> SaidDate? {
    guard !item.said.isEmpty else { return nil }
    let words = text(item.said)
    return SaidDate(text: words, date: day.date(words))
  }

  private func speaker(_ entity: Int32) -> RecordSpeaker {
    RecordSpeaker(entity: vocabulary.entity(Int(entity)), name: tagged.entities[Int(entity)].name)
  }

  private func cue(_ item: SpeechItem) -> RecordCue? {
    guard !item.cue.isEmpty else { return nil }
    if item.verb >= 0 {
      let (lemma, stance) = vocabulary.cue(item.verb)
      return RecordCue(span: span(item.cue), lemma: lemma, stance: stance)
    }
    return RecordCue(span: span(item.cue), lemma: text(item.cue), stance: Stance.neutral.rawValue)
  }

  private func channel(_ channel: SpeechItem.Channel) -> RecordChannel {
    RecordChannel(
      entity: vocabulary.entity(Int(channel.entity)), name: tagged.entities[Int(channel.entity)].name,
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
        item: vocabulary.item(index), rule: item.rule.rawValue,
        evidence: [
          item.source.isEmpty ? nil : "source: \(text(item.source))", item.cue.isEmpty ? nil : "cue: \(text(item.cue))",
        ].compactMap { $0 },
        candidates: item.rejected.map { LosingCandidate(name: text($0.span), reason: $0.reason.rawValue) },
        factors: model.factors(of: traits[index]).map {
          ConfidenceFactor(kind: $0.name.kind.rawValue, name: $0.name.name, odds: $0.odds)
        })
    }
  }
}
