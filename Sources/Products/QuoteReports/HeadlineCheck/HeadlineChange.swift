import Outputs

/// Finds what a headline alters of the words that it has from the body: a number, or whether it is so at all.
struct HeadlineChange {
  private let piece: HeadlinePiece
  private let words: [String]
  /// Whether the part has a number that is not the body's.
  private let hasForeignNumber: Bool

  init(_ piece: HeadlinePiece, _ body: HeadlineBody) {
    self.piece = piece
    words = piece.words.map(\.text)
    hasForeignNumber = !body.otherNumbers(in: piece.words).isEmpty
  }

  /// Share of a part that a passage must have to be taken for the same statement.
  private static let leastShare = 0.6
  /// Letters that a part must have for its negation to be compared.
  private static let leastWeight = 5
  /// Words behind the last one of a headline that may negate it: `열 수 없다`.
  private static let reach = 3

  /// What is altered against every passage that has nearly all of the words; O(letters of those passages²).
  func alterations(against all: [Candidate]) -> [TextComparison.Alteration] {
    let near = all.filter { Double($0.place.weight) >= Self.leastShare * Double(piece.weight) }
    guard !near.isEmpty else { return [] }
    var found: [TextComparison.Alteration] = []
    if hasForeignNumber, near.allSatisfy(hasOtherNumber) { found.append(.number) }
    if near.allSatisfy(hasOtherNegation), !isDenied(in: all) { found.append(.negation) }
    return found
  }

  /// Whether a passage that has the words does not negate them right behind, or the headline negates them as well.
  func keepsNegation(of candidate: Candidate) -> Bool { Polarity.isNegated(words) || !isNegatedBehind(candidate) }

  private func hasOtherNumber(_ candidate: Candidate) -> Bool {
    let window = candidate.passage.words[candidate.place.range].map(\.text).joined(separator: " ")
    return TextComparison(window, piece.text).alterations.contains(.number)
  }

  /// Whether the headline affirms what the passage negates right behind its last word, or negates what nothing in the
  /// passage denies.
  private func hasOtherNegation(_ candidate: Candidate) -> Bool {
    guard piece.weight >= Self.leastWeight, piece.words.count > 1 else { return false }
    guard Polarity.isNegated(words) else {
      let isWhole = candidate.place.weight == piece.weight
      return isWhole && !Polarity.hintsAtNegation(words) && isNegatedBehind(candidate)
    }
    let rest = affirmed.reduce(0) { $0 + $1.weight }
    return Polarity.negatesVerb(words) && rest >= Self.leastWeight && candidate.place.weight >= rest
      && !denies(candidate)
  }

  private func isNegatedBehind(_ candidate: Candidate) -> Bool {
    let (all, end) = (candidate.passage.words, candidate.place.range.upperBound)
    // What must not be (열면 안 된다) is not said not to be.
    guard end > 0, piece.words.last?.stands(in: all[end - 1]) == true, all[end - 1].letters.last != "면" else {
      return false
    }
    return Polarity.isNegation(all[end...].prefix(Self.reach).map(\.text))
  }

  /// The words that do not negate.
  private var affirmed: [ComparedWord] { piece.words.filter { !Polarity.isNegated([$0.text]) } }

  private func denies(_ candidate: Candidate) -> Bool {
    Polarity.hintsAtNegation(candidate.passage.words.map(\.text))
  }

  /// Whether a headline that negates has the last thing that it negates from a passage that denies anything.
  private func isDenied(in all: [Candidate]) -> Bool {
    guard Polarity.isNegated(words), let last = affirmed.last(where: { !$0.isEmpty }) else { return false }
    return all.contains { $0.passage.has(last) && denies($0) }
  }
}
