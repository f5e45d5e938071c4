import AnalysisRecords

/// A record as claims are read from it: repetitions folded, mentions at hand.
struct ClaimArticle {
  /// A statement that stands for its repetitions.
  struct Item {
    var attribution: Attribution
    /// Its place among the statements of the article, from 0.
    var place: Int
    var speaker: RecordEntity?
    var repetitions: [String] = []
    /// Whether it or a repetition stands in the headline.
    var isInHeadline: Bool
    var text: StatementText
  }

  let document: ClaimDocument
  private(set) var items: [Item] = []
  private let entities: [String: RecordEntity]
  private let mentions: ArticleMentions
  private let reader = FeatureReader()

  /// Folds the repetitions of a record; O(size).
  init(_ record: AnalysisRecord) {
    document = ClaimDocument(
      id: record.id, title: record.title, outlet: record.outlet, published: record.published, url: record.url)
    entities = Dictionary(record.entities.map { ($0.id, $0) }) { first, _ in first }
    mentions = ArticleMentions(record.entities)
    let known = Set(record.attributions.map(\.id))
    var places: [String: Int] = [:]
    var repeated: [(item: Attribution, of: String)] = []
    for attribution in record.attributions {
      if let fuller = attribution.sameAs, fuller != attribution.id, known.contains(fuller) {
        repeated.append((attribution, fuller))
        continue
      }
      places[attribution.id] = items.count
      items.append(
        Item(
          attribution: attribution, place: items.count, speaker: attribution.speaker.flatMap { entities[$0.entity] },
          isInHeadline: Self.isInHeadline(attribution), text: StatementText(attribution.content)))
    }
    for (attribution, fuller) in repeated { fold(attribution, into: fuller, &places) }
  }

  /// Puts a repetition to the item that it repeats; one that repeats a repetition stands alone.
  private mutating func fold(_ attribution: Attribution, into fuller: String, _ places: inout [String: Int]) {
    if let place = places[fuller] {
      items[place].repetitions.append(attribution.id)
      items[place].isInHeadline = items[place].isInHeadline || Self.isInHeadline(attribution)
    } else {
      items.append(
        Item(
          attribution: attribution, place: items.count, speaker: attribution.speaker.flatMap { entities[$0.entity] },
          isInHeadline: Self.isInHeadline(attribution), text: StatementText(attribution.content)))
    }
  }

  private static func isInHeadline(_ item: Attribution) -> Bool {
    item.content.first?.inTitle == true || item.resolution == .headline || item.pattern.contains("headline")
  }

  /// What holds of a statement.
  func features(of item: Item) -> [FoundFeature] {
    let named = mentions.within(item.text).filter { $0.isNamed && $0.entity != item.attribution.speaker?.entity }
    return reader.wordFeatures(of: item.text, names: named.map(\.text))
      + reader.settingFeatures(
        of: item.attribution, place: item.place, isInHeadline: item.isInHeadline, speaker: item.speaker,
        text: item.text)
  }

  /// The statement with what it needs to be understood alone.
  func selfContained(_ item: Item) -> SelfContainedForm {
    SelfContainedWriter(
      text: item.text, item: item.attribution, speaker: item.speaker, document: document,
      mentions: mentions.within(item.text), entities: entities
    ).form()
  }
}
