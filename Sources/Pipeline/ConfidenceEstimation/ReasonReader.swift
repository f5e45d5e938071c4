import ArticleText
public import EntityTagging
public import LexiconTables
public import QuotationParsing
public import SpeakerAttribution

/// Reads off the items of an article what their confidence depends on.
///
/// ```swift
/// let reader = ReasonReader(lexicon: lexicon)
/// for traits in reader.traits(of: items, tagged, parsed) { print(model.confidence(of: traits) ?? 0) }
/// ```
public struct ReasonReader: Sendable {
  private let stances: [Stance]

  /// Makes a reader over a lexicon.
  public init(lexicon: Lexicon) {
    stances = (0..<Int32(lexicon.count(of: .verbs))).map { lexicon.verb($0).stance }
  }

  /// The traits of every item; O(mentions · log mentions + items · mentions of a sentence).
  public func traits(of items: [SpeechItem], _ tagged: TaggedArticle, _ parsed: ParsedArticle) -> [ItemTraits] {
    guard !items.isEmpty else { return [] }
    let surroundings = Surroundings(tagged, parsed, stances)
    var encloses = [Bool](repeating: false, count: items.count)
    for item in items where item.parent >= 0 { encloses[Int(item.parent)] = true }
    return items.indices.map { index in
      var reasons = surroundings.reasons(of: items[index])
      reasons.insert(.encloses, if: encloses[index])
      return ItemTraits(items[index], reasons)
    }
  }
}

/// What stands around the items of one article.
private struct Surroundings {
  private let tagged: TaggedArticle
  private let parsed: ParsedArticle
  private let stances: [Stance]
  /// Mentions that have an entity, by their first byte.
  private let mentions: [Mention]

  init(_ tagged: TaggedArticle, _ parsed: ParsedArticle, _ stances: [Stance]) {
    (self.tagged, self.parsed, self.stances) = (tagged, parsed, stances)
    mentions = tagged.mentions.filter { $0.entity >= 0 }.sorted { $0.span < $1.span }
  }

  func reasons(of item: SpeechItem) -> ItemReasons {
    var reasons = ItemReasons()
    reasons.insert(.nested, if: item.parent >= 0)
    reasons.insert(.long, if: item.content.count >= 60 * 3)
    reasons.insert(.singleMarks, if: item.quote >= 0 && parsed.quotes[Int(item.quote)].marks == .singleMark)
    reasons.insert(.plainCue, if: !item.cue.isEmpty && (item.verb < 0 || stances[Int(item.verb)] == .neutral))
    guard item.speaker >= 0 else { return reasons }
    reasons.insert(.knownSpeaker, if: tagged.entities[Int(item.speaker)].table.isGazetteer)
    reasons.insert(.soleSpeaker, if: isAlone(item))
    return reasons
  }

  /// Whether nobody but the speaker, of those who could speak, is named in the sentence outside the content.
  private func isAlone(_ item: SpeechItem) -> Bool {
    let sentence = parsed.sentences[Int(item.sentence)].span
    var index = firstMention(from: sentence.start)
    while index < mentions.count, mentions[index].span.start < sentence.end {
      let mention = mentions[index]
      index += 1
      guard mention.entity != item.speaker, !item.content.holds(mention.span.start) else { continue }
      switch tagged.entities[Int(mention.entity)].kind {
      case .place, .document: continue
      default: return false
      }
    }
    return true
  }

  /// Index of the first mention that begins at byte `start` or later; O(log).
  private func firstMention(from start: Int32) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension ItemTraits {
  fileprivate init(_ item: SpeechItem, _ reasons: ItemReasons) {
    self.init(
      rule: item.rule, resolution: item.resolution,
      form: item.quote >= 0 ? .direct : item.innerQuotes.isEmpty ? .indirect : .mixed, reasons: reasons)
  }
}

extension Entity.Table {
  /// Whether a row of the table says who somebody is, and not only that there is such a name.
  fileprivate var isGazetteer: Bool {
    switch self {
    case .persons, .organizations, .countries: true
    case .none, .foreignNames: false
    }
  }
}

extension TextSpan {
  /// Whether byte `offset` lies in the span.
  fileprivate func holds(_ offset: Int32) -> Bool { start <= offset && offset < end }
}
