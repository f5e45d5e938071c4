import AnalysisRecords

/// A disagreement in its sentence, as the gold has it and as the record does.
public struct ErrorExcerpt: Sendable {
  /// What words are.
  public enum Role: Sendable, CaseIterable {
    /// What was said.
    case said
    /// The words that name the speaker.
    case source
    /// The reporting words.
    case cue
  }

  /// Some words of the sentence, and what they are.
  public struct Piece: Sendable, Equatable {
    /// The words.
    public var text: String
    /// What they are: nothing, or one or several at once.
    public var roles: Set<Role>
    /// What begins here.
    public var begins: Set<Role>
    /// What ends here.
    public var ends: Set<Role>
  }

  /// One side: who speaks, and the sentence with its marks.
  public struct Side: Sendable {
    /// The speaker; `nil` where nobody is named.
    public var speaker: String?
    /// The sentence.
    public var pieces: [Piece]
  }

  /// Id of the document.
  public let document: String
  /// The disagreement.
  public let error: ItemError
  /// Name of the rule that made the record's item.
  public let rule: String?
  /// The record's confidence.
  public let confidence: Double?
  /// The gold; `nil` where it has nothing here.
  public let gold: Side?
  /// The record; `nil` where it has nothing here.
  public let system: Side?
  /// The sentence without marks.
  public let sentence: String

  /// Cuts the sentence out of the article; O(length of what is shown).
  public init(_ error: ItemError, in document: AuditedDocument) {
    self.document = document.gold.id
    self.error = error
    let text = document.gold.text
    let wanted = document.wanted(error.comparison)
    let item = error.item.map { document.record.attributions[$0] }
    rule = item?.pattern
    confidence = item?.confidence
    let goldMarks = wanted.map { Self.marks($0.content, source: $0.source?.span, cue: $0.cue?.span) } ?? []
    let systemMarks = item.map { Self.marks($0, around: error.comparison) } ?? []
    let range = ExcerptRange.around(error.comparison.span, (goldMarks + systemMarks).map(\.span), in: text)
    gold = wanted.map { item in
      let speaker = document.gold.speakers.first { $0.id == item.speaker }?.names.first
      return Side(speaker: speaker, pieces: Self.pieces(goldMarks, range, text))
    }
    system = item.map { Side(speaker: $0.speaker?.name, pieces: Self.pieces(systemMarks, range, text)) }
    sentence = String(String.UnicodeScalarView(text[range]))
  }

  private struct Mark {
    var role: Role
    var span: Range<Int>
  }

  private static func marks(_ said: [Range<Int>], source: Range<Int>?, cue: Range<Int>?) -> [Mark] {
    var marks = said.map { Mark(role: .said, span: $0) }
    if let source { marks.append(Mark(role: .source, span: source)) }
    if let cue { marks.append(Mark(role: .cue, span: cue)) }
    return marks
  }

  /// The marks of the record's item; of a clause that owns a quote, the quote alone.
  private static func marks(_ item: Attribution, around comparison: ItemComparison) -> [Mark] {
    let spans = comparison.layer == .quotes && item.type != .direct ? item.quotes : item.content
    let said = spans.map(\.range).filter { comparison.layer == .indirect || $0.overlaps(comparison.span) }
    return marks(said, source: item.source?.textRange, cue: item.cue?.span.textRange)
  }

  /// The sentence cut wherever a mark begins or ends.
  private static func pieces(_ marks: [Mark], _ range: Range<Int>, _ text: [Unicode.Scalar]) -> [Piece] {
    let marks = marks.filter { $0.span.overlaps(range) }
    let cuts = Set(marks.flatMap { [$0.span.lowerBound, $0.span.upperBound] }).filter(range.contains)
    let ends = (cuts.union([range.lowerBound, range.upperBound])).sorted()
    return zip(ends, ends.dropFirst()).map { start, end in
      let here = marks.filter { $0.span.lowerBound <= start && end <= $0.span.upperBound }
      return Piece(
        text: String(String.UnicodeScalarView(text[start..<end])), roles: Set(here.map(\.role)),
        begins: Set(here.filter { $0.span.lowerBound == start }.map(\.role)),
        ends: Set(here.filter { $0.span.upperBound == end }.map(\.role)))
    }
  }
}

extension RecordSpan {
  /// The offsets, if they count in the text.
  fileprivate var textRange: Range<Int>? { inTitle ? nil : range }
}
