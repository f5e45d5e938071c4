/// Finds everything in a document that does not hold together, whatever file it came from.
///
/// ```swift
/// let findings = GoldVerification(document).findings
/// findings.first?.part            // .item(.quotes, 3)
/// ```
public struct GoldVerification {
  /// A part of a document.
  public enum Part: Sendable, Equatable {
    /// A speaker by place.
    case speaker(Int)
    /// An item by place in its layer.
    case item(GoldDocument.Layer, Int)
  }

  /// Something that is wrong.
  public struct Finding: Sendable, Equatable {
    /// Where it is wrong.
    public var part: Part
    /// The key of the gold file that holds it: `source_span`, `via`.
    public var key: String
    /// What is wrong.
    public var fault: GoldFault
  }

  /// What is wrong, part by part.
  public private(set) var findings: [Finding] = []
  private let document: GoldDocument
  private var ids: Set<String> = []

  /// Looks at everything; O(size).
  public init(_ document: GoldDocument) {
    self.document = document
    for (place, speaker) in document.speakers.enumerated() { check(speaker, .speaker(place)) }
    for layer in GoldDocument.Layer.allCases {
      var known: Set<[Range<Int>]> = []
      for (place, item) in document[layer].enumerated() {
        let part = Part.item(layer, place)
        checkContent(item, layer, part)
        if !item.content.isEmpty, !known.insert(item.content).inserted { note(part, "content", .sameSpans) }
        checkNames(item, part)
        check(item.source, "source", part)
        check(item.cue, "cue", part)
        if item.isRejected && !document.isPartial { note(part, "rejected", .rejectedInWhole) }
      }
    }
  }

  private mutating func note(_ part: Part, _ key: String, _ fault: GoldFault) {
    findings.append(Finding(part: part, key: key, fault: fault))
  }

  private mutating func check(_ speaker: GoldDocument.Speaker, _ part: Part) {
    if !ids.insert(speaker.id).inserted { note(part, "id", .sameSpeaker(speaker.id)) }
    if !speaker.names.contains(where: { !$0.isEmpty }) { note(part, "names", .noNames(speaker.id)) }
  }

  private mutating func checkContent(_ item: GoldDocument.Item, _ layer: GoldDocument.Layer, _ part: Part) {
    for span in item.content { check(span, "content", part) }
    if layer == .quotes && item.content.count > 1 { note(part, "content", .severalSpans) }
    let isOrdered = zip(item.content, item.content.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    if !isOrdered { note(part, "content", .spanOrder) }
  }

  private mutating func checkNames(_ item: GoldDocument.Item, _ part: Part) {
    if let speaker = item.speaker, !ids.contains(speaker) { note(part, "speaker", .unknownSpeaker(speaker)) }
    for id in item.via where !ids.contains(id) { note(part, "via", .unknownSpeaker(id)) }
  }

  private mutating func check(_ words: GoldDocument.Words?, _ key: String, _ part: Part) {
    guard let words, let span = words.span, check(span, key + "_span", part) else { return }
    guard !document.text[span].elementsEqual(words.text.unicodeScalars) else { return }
    note(part, key, .otherWords(marked: words.text, found: document.words(at: span)))
  }

  /// Whether a span stands in the text.
  @discardableResult
  private mutating func check(_ span: Range<Int>, _ key: String, _ part: Part) -> Bool {
    let (start, end) = (span.lowerBound, span.upperBound)
    if span.isEmpty {
      note(part, key, .emptySpan(start: start, end: end))
    } else if start < 0 || end > document.text.count {
      note(part, key, .outsideText(start: start, end: end, length: document.text.count))
    } else {
      return true
    }
    return false
  }
}
