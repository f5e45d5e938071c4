import AnalysisRecords
import Outputs

/// Holds quoted headlines against the body.
struct HeadlineCheck {
  private let record: AnalysisRecord
  private let headline: HeadlinePlace
  private let shortForms: ShortForms
  private let body: HeadlineBody

  /// The findings of a record in the order of its items; O(words of the headlines × words of the article).
  ///
  /// A headline without a body is left out. So is one that no statement is like where the record does not carry its
  /// text: what else stands in the article is not known.
  static func findings(_ record: AnalysisRecord) -> [HeadlineFinding] {
    let headline = HeadlinePlace(record)
    let items = record.attributions.filter { headline.holds($0) && $0.parent == nil && !$0.quotes.isEmpty }
    guard !items.isEmpty else { return [] }
    let check = HeadlineCheck(record, headline)
    return check.body.passages.isEmpty ? [] : items.compactMap(check.finding)
  }

  private init(_ record: AnalysisRecord, _ headline: HeadlinePlace) {
    self.record = record
    self.headline = headline
    shortForms = ShortForms(record.entities)
    body = HeadlineBody(record, headline)
  }

  private func finding(_ item: Attribution) -> HeadlineFinding? {
    let quoted = item.quotes.map(\.text).joined(separator: " … ")
    let pieces = HeadlinePiece.pieces(of: quoted, shortForms)
    let judged = pieces.map { PieceJudgement($0, by: item.speaker?.entity, in: body) }
    let verdict = verdict(of: judged, words: pieces.flatMap(\.words), isLinked: item.sameAs != nil)
    let nearest = judged.first { $0.verdict == verdict && $0.nearest != nil } ?? judged.first { $0.nearest != nil }
    if nearest == nil && !body.isComplete { return nil }
    let alterations = Set(verdict == .altered ? judged.flatMap(\.alterations) : [])
    return HeadlineFinding(
      item: item.id, words: quoted, speaker: item.speaker?.name, verdict: verdict,
      alterations: TextComparison.Alteration.allCases.filter(alterations.contains),
      isOtherSpeaker: verdict <= .shortened && SpeakerCheck(record).isOther(item, than: judged.flatMap(\.holders)),
      nearest: nearest?.nearest.map(HeadlineFinding.Nearest.init))
  }

  /// The verdict of all parts: one that is altered alters the whole, but what is missing must be missing as a whole.
  private func verdict(
    of parts: [PieceJudgement], words: [ComparedWord], isLinked: Bool
  ) -> HeadlineFinding.Verdict {
    if body.holdsRow(words.flatMap(\.letters)) { return .same }
    let verdicts = Set(parts.map(\.verdict))
    if verdicts.contains(.altered) { return .altered }
    if !parts.isEmpty && verdicts.isSubset(of: [.same, .shortened]) { return .shortened }
    return verdicts == [.reworded] && !isLinked && body.lacks(words) ? .missing : .reworded
  }
}

extension HeadlineFinding.Nearest {
  fileprivate init(_ passage: BodyPassage) {
    self.init(item: passage.item?.id, words: passage.text, speaker: passage.item?.speaker?.name)
  }
}
