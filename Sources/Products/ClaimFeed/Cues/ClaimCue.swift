/// A row of `claim_cues.tsv`.
struct ClaimCue: Sendable {
  /// Where the words must stand.
  enum Place: String {
    /// Right behind a number.
    case number
    /// At the beginning of a word.
    case word
    /// At the end of a longer word.
    case tail
    /// At the end of a sentence.
    case end
    /// A whole word.
    case whole
    /// Anywhere.
    case any
    /// Anywhere in the speaker's title.
    case role
  }

  /// The feature that the words tell of; `nil` for words of titles.
  var feature: WordFeature?
  var place: Place
  var words: [Unicode.Scalar]
}

/// All cues, by their first scalar; of one scalar the longest first.
struct ClaimCueTable: Sendable {
  /// The table in the binary.
  static let builtIn = ClaimCueTable(PackageResources.claim_cues_tsv)

  private let cues: [Unicode.Scalar: [ClaimCue]]
  /// Words of titles.
  private let offices: [String]

  /// Reads the rows; O(size).
  init(_ table: [UInt8]) {
    var cues: [Unicode.Scalar: [ClaimCue]] = [:]
    var offices: [String] = []
    for row in TableRows(table) {
      guard row.count == 3, let place = ClaimCue.Place(rawValue: row[1]), let first = row[2].unicodeScalars.first else {
        preconditionFailure("claim_cues.tsv: \(row) is no row of feature, place and words")
      }
      if place == .role {
        offices.append(row[2])
      } else {
        guard let feature = WordFeature(rawValue: row[0]) else { preconditionFailure("no feature \(row[0])") }
        cues[first, default: []].append(ClaimCue(feature: feature, place: place, words: Array(row[2].unicodeScalars)))
      }
    }
    self.cues = cues.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.offices = offices
  }

  /// The cues that begin with a scalar.
  func cues(beginningWith scalar: Unicode.Scalar) -> [ClaimCue] { cues[scalar] ?? [] }

  /// The word of a title that makes it an office; O(length × rows).
  func office(in role: String) -> String? { offices.first { role.contains($0) } }
}
