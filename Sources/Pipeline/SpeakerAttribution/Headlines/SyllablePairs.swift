import ArticleText

/// Pairs of neighbouring syllables of a stretch of text, spaces and marks left out.
///
/// ```swift
/// let wanted = SyllablePairs(text, headline)
/// var found = SyllablePairs.Found()
/// wanted.find(in: text, quote, &found)
/// wanted.share(of: found)     // 1 where the quote has all pairs of the headline
/// ```
struct SyllablePairs {
  /// Each pair once, in rising order.
  private let pairs: [UInt32]
  private let filter: PairFilter

  /// Reads the pairs of `span`; O(length × log).
  init(_ text: Span<UInt8>, _ span: TextSpan) {
    var found: [UInt32] = []
    var filter = PairFilter()
    var reader = PairReader(span)
    while let pair = reader.next(text) {
      found.append(pair)
      filter.insert(pair)
    }
    found.sort()
    var distinct: [UInt32] = []
    for pair in found where distinct.last != pair { distinct.append(pair) }
    pairs = distinct
    self.filter = filter
  }

  /// Number of different pairs.
  var count: Int { pairs.count }

  /// Which of the pairs stand in the stretches that were looked at.
  struct Found {
    fileprivate var places: Set<Int> = []
  }

  /// Notes those of these pairs that stand in `span`; O(length) where few do.
  func find(in text: Span<UInt8>, _ span: TextSpan, _ found: inout Found) {
    var reader = PairReader(span)
    while let pair = reader.next(text) {
      if filter.mayContain(pair), let place = place(of: pair) { found.places.insert(place) }
    }
  }

  /// Share of these pairs that were found.
  func share(of found: Found) -> Double {
    pairs.isEmpty ? 0 : Double(found.places.count) / Double(pairs.count)
  }

  private func place(of pair: UInt32) -> Int? {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? low : nil
  }
}

/// A set of pairs that may hold a few that were not put in.
private struct PairFilter {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  private static func hash(_ pair: UInt32) -> UInt64 { (UInt64(pair) &* 0x9E37_79B9_7F4A_7C15) >> 57 }

  mutating func insert(_ pair: UInt32) {
    let hash = Self.hash(pair)
    if hash < 64 { low |= 1 << hash } else { high |= 1 << (hash - 64) }
  }

  func mayContain(_ pair: UInt32) -> Bool {
    let hash = Self.hash(pair)
    return (hash < 64 ? low >> hash : high >> (hash - 64)) & 1 != 0
  }
}

/// Goes over the pairs of a stretch of text.
private struct PairReader {
  private var at: Int
  private let end: Int
  private var before = -1

  init(_ span: TextSpan) { (at, end) = (span.lower, span.upper) }

  mutating func next(_ text: Span<UInt8>) -> UInt32? {
    while at < end {
      guard let syllable = Hangul.syllable(in: text, at: at) else {
        if text[at] > 0x20 { before = -1 }
        at += UTF8Scalar.length(text[at])
        continue
      }
      let first = before
      before = syllable
      at += 3
      if first >= 0 { return UInt32(first) << 16 | UInt32(syllable) }
    }
    return nil
  }
}
