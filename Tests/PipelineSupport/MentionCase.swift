import ArticleText
import EntityTagging
public import TestSupport

/// A sentence whose mentions are marked `⟦KIND NAME|words⟧`, the entity's kind and name.
///
/// Inside a mention `⟦n|` marks the bare name, `⟦t|` the title, `⟦a|` the organization. What is not marked must not be
/// a mention of an entity. The sentence is the second line of its article, so that it is no headline.
public struct MentionCase: MarkedCase {
  /// What the row shows.
  public let name: String
  /// The sentence in marker notation.
  public let text: String
  /// Why the answer is right.
  public let why: String
  /// Why the analyzer does not give it yet; `nil` where it does.
  public let known: String?

  /// Makes a row.
  public init(_ name: String, _ text: String, why: String, known: String? = nil) {
    self.name = name
    self.text = text
    self.why = why
    self.known = known
  }

  /// What differs from the marks; empty if nothing does.
  public func differences() throws(MarkerError) -> [String] {
    let marked = try MarkedText("소식\n" + text)
    let stages = Stages(marked.text)
    let wanted = marked.spans.filter { $0.label.count > 1 }
    var faults = wanted.flatMap { fault(of: $0, marked, stages) }
    for mention in stages.tagged.mentions where mention.entity >= 0 {
      if !wanted.contains(where: { $0.bytes == mention.span }) {
        faults.append("not marked: \(Self.describe(mention, stages))")
      }
    }
    return faults
  }

  private func fault(of span: MarkedSpan, _ marked: MarkedText, _ stages: Stages) -> [String] {
    guard let mention = stages.tagged.mentions.first(where: { $0.span == span.bytes && $0.entity >= 0 }) else {
      return ["not found: \(span.label) in \(span.text)"]
    }
    let entity = stages.tagged.entities[Int(mention.entity)]
    var faults: [String] = []
    if "\(entity.kind) \(entity.name)" != span.label {
      faults.append("\(span.text): want \(span.label), got \(entity.kind) \(entity.name)")
    }
    for (label, part) in [("n", mention.name), ("t", mention.title), ("a", mention.affiliation)] {
      let inner = marked.spans(labelled: label).first { span.bytes.contains($0.bytes) }
      if let inner, inner.bytes != part {
        faults.append("\(span.text): want \(label) \(inner.text), got \(stages.words(part))")
      }
    }
    return faults
  }

  private static func describe(_ mention: Mention, _ stages: Stages) -> String {
    let entity = stages.tagged.entities[Int(mention.entity)]
    return "\(stages.words(mention.span)) as \(entity.kind) \(entity.name)"
  }
}
