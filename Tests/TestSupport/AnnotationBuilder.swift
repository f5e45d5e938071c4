import ArticleText

/// Ties the spans of a text together: same paragraph and same number make one report; numbers from 10 on go over paragraphs.
struct AnnotationBuilder {
  private struct Report: Hashable {
    var paragraph: Int
    var number: Int
  }

  private var sources: [Report: (speaker: String, span: MarkedSpan)] = [:]
  private var cues: [Report: MarkedSpan] = [:]
  private var items: [(label: AnnotationLabel, report: Report, span: MarkedSpan)] = []

  /// Takes one span in; a plain name is passed over.
  mutating func collect(_ span: MarkedSpan) throws(MarkerError) {
    guard let label = try read(span) else { return }
    for report in label.numbers.map({ Report(paragraph: $0 < 10 ? span.paragraph : -1, number: $0) }) {
      switch label.role {
      case .quote, .clause: items.append((label, report, span))
      case .source where sources[report] == nil: sources[report] = (label.speaker ?? "-", span)
      case .cue where cues[report] == nil: cues[report] = span
      default: throw fault(span, "this paragraph's report has one already. Give it a number of its own.")
      }
    }
  }

  /// The annotation, once all spans have been taken in.
  func build() throws(MarkerError) -> Annotation {
    var annotation = Annotation()
    for (label, report, span) in items {
      switch (label.role, label.continues) {
      case (.quote, _): annotation.quotes.append(try item(label, report, span))
      case (_, false): annotation.clauses.append(try item(label, report, span))
      case (_, true):
        guard !annotation.clauses.isEmpty else { throw fault(span, "no clause stands before +. Remove it.") }
        annotation.clauses[annotation.clauses.count - 1].content.append(span)
      }
    }
    try checkNothingIsLeft()
    return annotation
  }

  private func item(_ label: AnnotationLabel, _ report: Report, _ span: MarkedSpan) throws(MarkerError)
    -> Annotation.Item
  {
    let source = sources[report]
    guard (label.speaker == nil) != (source == nil) else {
      throw fault(span, "exactly one of source and = must give the speaker. Write =- where nobody is named.")
    }
    let speaker = label.speaker ?? source?.speaker
    return Annotation.Item(
      content: [span], speaker: speaker == "-" ? nil : speaker, source: source?.span, cue: cues[report],
      via: label.via, isOptional: label.isOptional)
  }

  private func checkNothingIsLeft() throws(MarkerError) {
    let used = Set(items.map(\.report))
    let left =
      sources.filter { !used.contains($0.key) }.map(\.value.span)
      + cues.filter { !used.contains($0.key) }.map(\.value)
    if let orphan = left.min(by: { $0.bytes < $1.bytes }) {
      throw fault(orphan, "belongs to no quote or clause of its paragraph. Check its number.")
    }
  }

  private func read(_ span: MarkedSpan) throws(MarkerError) -> AnnotationLabel? {
    do throws(AnnotationLabel.Fault) {
      return try AnnotationLabel(span.label)
    } catch {
      throw fault(span, error.message)
    }
  }

  private func fault(_ span: MarkedSpan, _ message: String) -> MarkerError {
    MarkerError(line: span.line, message: "⟦\(span.label)|\(span.text.prefix(20))⟧: \(message)")
  }
}
