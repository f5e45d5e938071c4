public import AnalysisRecords
public import Outputs

/// What keeps an item of a record from being scored.
public struct RecordFault: Error, Sendable, Equatable {
  /// Id of the item.
  public var item: String
  /// What is wrong with it.
  public var kind: Kind

  /// Kinds of fault.
  public enum Kind: Sendable, Equatable {
    /// The offsets are not in the text of the gold.
    case outside(start: Int, end: Int)
    /// The text at the offset is another one.
    case otherText(start: Int, text: String)
    /// A direct item is not exactly its one quoted span.
    case directNotOneQuote
    /// An indirect item has quotes.
    case indirectWithQuotes
    /// The speaker is no entity of the record, or has another name there.
    case unknownSpeaker
    /// An item of the same kind stands on the same span.
    case twin(of: String)
    /// The confidence is no probability.
    case badConfidence
  }

  /// What is wrong, and what to do.
  public var words: Bilingual {
    switch kind {
    case .outside(let start, let end):
      Bilingual(
        en: "offsets \(start)..<\(end) are not in the article's text. Count Unicode scalars of that text.",
        ko: "자리 \(start)..<\(end)이(가) 기사 본문에 없습니다. 그 본문의 유니코드 스칼라로 세세요.")
    case .otherText(let start, let text):
      Bilingual(
        en: "the text at \(start) is not \"\(PlainLine.text(text))\". Analyze this very text.",
        ko: "\(start) 자리의 글이 \"\(PlainLine.text(text))\"이(가) 아닙니다. 이 본문을 그대로 분석하세요.")
    case .directNotOneQuote:
      Bilingual(
        en: "a direct item is exactly one quoted span. Make content and quotes equal.",
        ko: "직접 인용은 따옴표 안 구간 하나입니다. content와 quotes를 같게 하세요.")
    case .indirectWithQuotes:
      Bilingual(
        en: "an indirect item has no quotes. Call it mixed or leave them out.",
        ko: "간접 인용에는 quotes가 없습니다. mixed로 하거나 빼세요.")
    case .unknownSpeaker:
      Bilingual(
        en: "the speaker is no entity of the record, or has another name there. Use the entity's id and name.",
        ko: "화자가 이 기록의 entity가 아니거나 이름이 다릅니다. entity의 id와 이름을 쓰세요.")
    case .twin(let other):
      Bilingual(
        en: "it has the span and the kind of \(PlainLine.text(other)). Keep one.",
        ko: "\(PlainLine.text(other))과(와) 구간과 종류가 같습니다. 하나만 두세요.")
    case .badConfidence:
      Bilingual(en: "the confidence is not from 0 to 1. Give a probability.", ko: "신뢰도가 0부터 1까지의 수가 아닙니다. 확률을 쓰세요.")
    }
  }
}

/// Whether a record can be scored against a gold: offsets, texts and speakers hold together.
public struct RecordVerification {
  /// Everything that is wrong, in the order of the items.
  public private(set) var faults: [RecordFault] = []
  private let text: [Unicode.Scalar]
  private let names: [String: String]

  /// Looks at every item in the text; O(size of the record).
  public init(_ record: AnalysisRecord, against gold: GoldDocument) {
    text = gold.text
    names = Dictionary(record.entities.map { ($0.id, $0.name) }) { first, _ in first }
    let items = record.attributions.filter(\.isInText)
    for item in items { check(item) }
    if faults.isEmpty { checkTwins(items) }
  }

  private mutating func fault(_ item: Attribution, _ kind: RecordFault.Kind) {
    faults.append(RecordFault(item: item.id, kind: kind))
  }

  private mutating func check(_ item: Attribution) {
    for span in item.content + item.quotes + [item.source, item.cue?.span].compactMap({ $0 }) {
      if span.start < 0 || span.start >= span.end || span.end > text.count {
        fault(item, .outside(start: span.start, end: span.end))
      } else if !span.inTitle, !text[span.range].elementsEqual(span.text.unicodeScalars) {
        fault(
          item,
          .otherText(start: span.start, text: String(String.UnicodeScalarView(span.text.unicodeScalars.prefix(20)))))
      }
    }
    if item.type == .direct, item.quotes.map(\.range) != item.content.map(\.range) || item.quotes.count != 1 {
      fault(item, .directNotOneQuote)
    }
    if item.type == .indirect, !item.quotes.isEmpty { fault(item, .indirectWithQuotes) }
    if let speaker = item.speaker, names[speaker.entity] != speaker.name { fault(item, .unknownSpeaker) }
    if let confidence = item.confidence, !(0...1).contains(confidence) { fault(item, .badConfidence) }
  }

  /// The innermost item that covers a quoted span owns it; a wider one must be its clause, not its twin.
  private mutating func checkTwins(_ items: [Attribution]) {
    let owners = QuoteOwners(items, in: text).owners
    for item in items {
      let twins = item.quotes.compactMap { owners[ScoredText.trimmed($0.range, in: text)] }.map { items[$0] }
      let twin = twins.first {
        $0.id != item.id && $0.type == item.type && $0.content.map(\.range) == item.content.map(\.range)
      }
      if let twin { fault(item, .twin(of: twin.id)) }
    }
  }
}
