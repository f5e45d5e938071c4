import AnalysisRecords
import Outputs

/// The body of an article in passages: its statements, and all its sentences where the text is known.
struct HeadlineBody {
  /// The statements, then the sentences.
  let passages: [BodyPassage]
  /// Whether the text is known, so that what is not here is nowhere.
  let isComplete: Bool
  private let row: [Unicode.Scalar]

  /// Takes the body of a record; O(length).
  init(_ record: AnalysisRecord, _ headline: HeadlinePlace) {
    let statements = record.attributions.filter { !headline.holds($0) }.map { item in
      BodyPassage(item.content.map(\.text).joined(separator: " … "), of: item)
    }
    let text = headline.body(of: record)
    isComplete = text != nil
    let sentences = text.map(BodyPassage.sentences) ?? []
    row = sentences.flatMap(\.row)
    passages = statements + sentences
  }

  /// Whether the letters stand anywhere in a row, be it over several sentences; O(length of both).
  func holdsRow(_ wanted: [Unicode.Scalar]) -> Bool { row.holds(wanted) || passages.contains { $0.row.holds(wanted) } }

  /// The numbers of words that the body has nowhere, nor any that they may round; O(length).
  func otherNumbers(in words: [ComparedWord]) -> Set<Double> {
    let numbers = Self.numbers(of: words)
    guard !numbers.isEmpty else { return [] }
    let own = passages.reduce(into: Set<Double>()) { $0.formUnion(Self.numbers(of: $1.words)) }
    return numbers.filter { number in !own.contains { abs($0 - number) <= Self.rounding * max($0, number) } }
  }

  private static func numbers(of words: [ComparedWord]) -> Set<Double> {
    Set(Quantity.all(in: words.map(\.text), before: nil).map(\.value))
  }

  /// Whether the whole body has nothing like the words of a headline that say enough to be sure; O(words of both).
  func lacks(_ words: [ComparedWord]) -> Bool {
    let telling = words.filter { !$0.isEmpty }
    let weight = telling.reduce(0) { $0 + $1.weight }
    guard isComplete, telling.count > 1, weight >= Self.leastWeight else { return false }
    let found = telling.filter(hints).reduce(0) { $0 + $1.weight }
    return Double(found) < Self.leastShare * Double(weight)
  }

  /// Whether a word, or a number that it rounds, stands anywhere.
  private func hints(at word: ComparedWord) -> Bool {
    passages.contains { $0.hints(at: word) } || word.hasNumber && otherNumbers(in: [word]).isEmpty
  }

  /// How far a headline may round.
  private static let rounding = 0.1
  /// Letters that a headline must have to be looked for: a word or two can be said in too many others.
  private static let leastWeight = 5
  /// Share of the words that the body must have somewhere, else it has nothing like it.
  private static let leastShare = 0.25
}
