public import AnalysisRecords

/// The claims of many articles, the most check-worthy first: the content of `hwaja claims`.
public struct ClaimFeed: Sendable, Equatable {
  /// The wanted claims by score, those of one score in the order of the input.
  public var claims: [Claim] = []
  /// Number of documents.
  public var documentCount = 0
  /// Number of all statements, repetitions within an article counted once.
  public var statementCount = 0
  /// Number of wanted claims, those that were too many included.
  public var wantedCount = 0
  /// Documents that could not be analyzed.
  public var failures: [RecordFailure] = []
  /// Speakers that were asked for and say nothing.
  public var silentSpeakers: [String] = []
}

/// Makes a feed out of claims, one document after the other.
///
/// ```swift
/// var builder = ClaimFeedBuilder(ClaimSelection(), most: 20)
/// builder.add(reader.claims(of: record))
/// let feed = builder.feed()
/// ```
public struct ClaimFeedBuilder: Sendable {
  private let selection: ClaimSelection
  private let most: Int?
  private var content = ClaimFeed()
  private var kept: [(claim: Claim, number: Int)] = []
  private var heard: Set<Int> = []

  /// Wants a selection of claims, of which at most so many are kept: memory grows with these alone.
  public init(_ selection: ClaimSelection, most: Int? = nil) {
    self.selection = selection
    self.most = most
  }

  /// Adds the claims of a document; O(claims), now and then O(kept · log kept).
  public mutating func add(_ claims: [Claim]) {
    content.documentCount += 1
    content.statementCount += claims.count
    for claim in claims {
      for (index, query) in selection.speakers.enumerated() where !heard.contains(index) {
        if ClaimSelection.means(query, claim) { heard.insert(index) }
      }
      guard selection.contains(claim) else { continue }
      kept.append((claim, content.wantedCount))
      content.wantedCount += 1
    }
    if let most, kept.count > 4 * most + 1000 { cut(to: most) }
  }

  /// Adds a document that could not be analyzed.
  public mutating func add(_ failure: RecordFailure) {
    content.documentCount += 1
    content.failures.append(failure)
  }

  /// The feed of what was added; O(kept · log kept).
  public func feed() -> ClaimFeed {
    var builder = self
    builder.cut(to: most ?? kept.count)
    builder.content.claims = builder.kept.map(\.claim)
    builder.content.silentSpeakers = selection.speakers.enumerated().filter { !heard.contains($0.offset) }.map(
      \.element)
    return builder.content
  }

  private mutating func cut(to count: Int) {
    kept.sort { ($1.claim.score, $0.number) < ($0.claim.score, $1.number) }
    kept.removeLast(max(0, kept.count - count))
  }
}
