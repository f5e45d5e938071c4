import AnalysisRecords

/// What became of words in quotation marks on their way from the body of an article into its headline.
public struct HeadlineFinding: Sendable, Equatable {
  /// How the quoted words of a headline stand to the body.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The body has the same words in a row.
    case same
    /// The body has the words in this order, with more between them or behind them.
    case shortened
    /// The body has something like it, in other words.
    case altered
    /// The body has nothing like it.
    case missing = "not-in-body"
  }

  /// Id of the item in the headline.
  public var item: String
  /// The quoted words.
  public var words: String
  /// Whose words they are by the headline.
  public var speaker: String?
  /// How they stand to the body.
  public var verdict: Verdict
  /// Whether the body gives the words, the same or shortened, to somebody else.
  public var isOtherSpeaker: Bool
  /// The statement of the body that is nearest, also where it is not near enough; `nil` if nothing is like it.
  public var nearest: Nearest?

  /// A statement of the body.
  public struct Nearest: Sendable, Equatable {
    /// Id of the item.
    public var item: String
    /// What was said.
    public var words: String
    /// Who said it.
    public var speaker: String?
  }
}

/// Holds quoted headlines against the body.
struct HeadlineCheck {
  private let record: AnalysisRecord
  private let headline: HeadlinePlace
  private let body: [(item: Attribution, words: ComparedWords)]

  /// The findings of a record in the order of its items; O(headlines × length of the article).
  static func findings(_ record: AnalysisRecord) -> [HeadlineFinding] {
    let headline = HeadlinePlace(record)
    guard record.attributions.contains(where: { headline.holds($0) && !$0.quotes.isEmpty }) else { return [] }
    return HeadlineCheck(record, headline).findings()
  }

  private init(_ record: AnalysisRecord, _ headline: HeadlinePlace) {
    self.record = record
    self.headline = headline
    body = record.attributions.filter { !headline.holds($0) }.map { item in
      (item, ComparedWords(item.content.map(\.text).joined(separator: " ")))
    }
  }

  private func findings() -> [HeadlineFinding] {
    let items = record.attributions.filter { headline.holds($0) && $0.parent == nil && !$0.quotes.isEmpty }
    return items.map(finding)
  }

  private func finding(_ item: Attribution) -> HeadlineFinding {
    let quoted = item.quotes.map(\.text).joined(separator: " … ")
    let words = ComparedWords(quoted)
    let (verdict, nearest) = nearest(to: words)
    let isClear = verdict == .same || verdict == .shortened
    return HeadlineFinding(
      item: item.id, words: quoted, speaker: item.speaker?.name, verdict: verdict,
      isOtherSpeaker: isClear && nearest.map { isOther(item.speaker, $0.speaker) } ?? false,
      nearest: nearest.map { near in
        HeadlineFinding.Nearest(
          item: near.id, words: near.content.map(\.text).joined(separator: " … "), speaker: near.speaker?.name)
      })
  }

  private func nearest(to words: ComparedWords) -> (HeadlineFinding.Verdict, Attribution?) {
    if let same = body.first(where: { $0.words.holdsRow(words) }) { return (.same, same.item) }
    if headline.body(of: record).map({ ComparedWords($0).holdsRow(words) }) == true { return (.same, nil) }
    if let longer = body.first(where: { $0.words.holdsInOrder(words) }) { return (.shortened, longer.item) }
    let near = body.map { (item: $0.item, share: $0.words.share(of: words)) }.max { $0.share < $1.share }
    guard let near, near.share >= Self.hintingShare else { return (.missing, nil) }
    let isAltered =
      near.share >= Self.leastShare || shareTogether(of: words) >= Self.leastShareTogether
    return (isAltered ? .altered : .missing, near.item)
  }

  /// The greatest share that all statements of one speaker have together: headlines put several into one.
  private func shareTogether(of words: ComparedWords) -> Double {
    var said: [String?: String] = [:]
    for (item, _) in body {
      said[item.speaker?.entity, default: ""] += item.content.map(\.text).joined(separator: " ") + " "
    }
    return said.values.lazy.map { ComparedWords($0).share(of: words) }.max() ?? 0
  }

  /// Share of the headline that a statement must have to count as the same one in other words.
  private static let leastShare = 0.5
  /// The same of all statements of a speaker.
  private static let leastShareTogether = 0.6
  /// Share from which a statement is shown as the nearest one, though it is not the same.
  private static let hintingShare = 0.25

  /// Whether two speakers differ: not by id, nor as a body and somebody who speaks for it.
  private func isOther(_ a: RecordSpeaker?, _ b: RecordSpeaker?) -> Bool {
    guard let a, let b, a.entity != b.entity else { return false }
    let first = record.entities.first { $0.id == a.entity }
    let second = record.entities.first { $0.id == b.entity }
    return !Self.speaks(first, for: b.name) && !Self.speaks(second, for: a.name)
  }

  private static func speaks(_ entity: RecordEntity?, for name: String) -> Bool {
    guard let entity else { return false }
    return entity.affiliation == name || entity.roles.contains { $0.contains(name) } || entity.members.contains(name)
  }
}

/// Where the headline of a record stands: in a title of its own, or in the first line of the text.
struct HeadlinePlace {
  /// First and end scalar in the text; `nil` if the title stands apart, or there is none.
  let lines: Range<Int>?

  init(_ record: AnalysisRecord) { self.init(title: record.title, of: record.origin, text: record.text) }

  /// Finds the headline of a document; O(length of the headline).
  init(title: String?, of origin: RecordOrigin, text: String?) {
    guard origin.row == nil, let title, !title.isEmpty else {
      lines = nil
      return
    }
    let length = title.unicodeScalars.count
    // Without the text the headline is taken to stand at its beginning.
    let start = text.map { $0.unicodeScalars.prefix { $0.properties.isWhitespace }.count } ?? 0
    let isThere = text.map { $0.unicodeScalars.dropFirst(start).starts(with: title.unicodeScalars) } ?? true
    lines = isThere ? start..<start + length : nil
  }

  /// Whether an item stands in the headline.
  func holds(_ item: Attribution) -> Bool { item.content.first.map(holds) ?? false }

  /// Whether a span stands in the headline.
  func holds(_ span: RecordSpan) -> Bool {
    span.inTitle || lines.map { $0.lowerBound <= span.start && span.end <= $0.upperBound } ?? false
  }

  /// The text below the headline, where the record carries it.
  func body(of record: AnalysisRecord) -> String? {
    record.text.map { String(String.UnicodeScalarView($0.unicodeScalars.dropFirst(lines?.upperBound ?? 0))) }
  }
}
