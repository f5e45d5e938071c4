import AnalysisRecords
import Outputs

/// What became of one part of a headline.
struct PieceJudgement {
  /// How it stands to the body; whether it is missing is judged of all parts together.
  private(set) var verdict: HeadlineFinding.Verdict
  /// What was altered.
  private(set) var alterations: [TextComparison.Alteration] = []
  /// The passage that is nearest, first of all one of the headline's own speaker; `nil` if nothing is like it.
  private(set) var nearest: BodyPassage?
  /// The statements that have the words, the same or shortened.
  private(set) var holders: [Attribution] = []

  /// Compares a part with all passages; O(words of both).
  init(_ piece: HeadlinePiece, by speaker: String?, in body: HeadlineBody) {
    let row = piece.words.flatMap(\.letters)
    let same = body.passages.filter { $0.row.holds(row) }
    guard same.isEmpty else {
      (verdict, nearest, holders) = (.same, Self.first(same, by: speaker), same.compactMap(\.item))
      return
    }
    let candidates = body.passages.map { Candidate(passage: $0, place: $0.place(of: piece.words)) }
    let change = HeadlineChange(piece, body)
    alterations = change.alterations(against: candidates)
    nearest = Candidate.nearest(candidates, for: piece)?.passage
    let whole = candidates.filter { $0.place.weight == piece.weight && change.keepsNegation(of: $0) }.map(\.passage)
    if !alterations.isEmpty {
      verdict = .altered
    } else if !whole.isEmpty {
      (verdict, nearest, holders) = (.shortened, Self.first(whole, by: speaker), whole.compactMap(\.item))
    } else {
      verdict = .reworded
    }
  }

  private static func first(_ passages: [BodyPassage], by speaker: String?) -> BodyPassage? {
    passages.first { $0.item?.speaker.map { $0.entity == speaker } ?? false } ?? passages.first
  }
}

/// A passage with what it has of a part of a headline.
struct Candidate {
  let passage: BodyPassage
  let place: PassagePlace

  /// The passage that has most, if that is enough; a statement also if it has little less than a sentence, for it has
  /// a speaker.
  static func nearest(_ all: [Candidate], for piece: HeadlinePiece) -> Candidate? {
    let telling = piece.words.filter { !$0.isEmpty }
    let all = telling.isEmpty ? all : all.filter { each in telling.contains(where: each.passage.has) }
    let best = all.max { $0.place < $1.place }
    guard let best, Double(best.place.weight) >= hintingShare * Double(piece.weight) else { return nil }
    let statement = all.filter { $0.passage.item != nil }.max { $0.place < $1.place }
    guard let statement, statement.place.weight * 4 >= best.place.weight * 3 else { return best }
    return statement
  }

  /// Share from which a passage is shown as the nearest one.
  private static let hintingShare = 0.25
}
