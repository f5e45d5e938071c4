import AnalysisRecords
import ArticleText
import Hwaja
import PipelineSupport
import TestSupport

/// One sentence: a row in a template, with its one marked item.
struct SubstitutionCase: Sendable {
  let kind: String
  let row: SubstitutionRow
  let template: String
  /// The sentence in marker notation.
  let text: String

  init(_ kind: SubstitutionKind, _ row: SubstitutionRow, _ template: SubstitutionTemplate) {
    self.kind = kind.name
    self.row = row
    self.template = template.name
    text = template.sentence(row)
  }

  /// What the list of failing rows calls the sentence.
  var name: String { "\(kind)\t\(row.words)\t\(template)" }

  /// Whether the record has exactly the marked words, as those of the marked source.
  ///
  /// Whatever else it may hold is not asked, nor are cue and channel: rows of other suites ask for them.
  func isRight(_ worker: AnalysisWorker) throws(MarkerError) -> Bool {
    let marked = try MarkedText(text)
    let annotation = try Annotation(marked)
    let wanted = (annotation.clauses + annotation.quotes)[0]
    let record = worker.analyze(Article(id: "test", utf8: Array(marked.text.utf8), title: "소식"))
    return record.attributions.contains { item in
      item.content.count == 1 && Self.isAt(item.content[0], wanted.content[0])
        && item.speaker.map { isSource($0, wanted, record) } == true
    }
  }

  /// Whether a speaker has one of the names, or is mentioned by the very words of the source.
  private func isSource(_ speaker: RecordSpeaker, _ wanted: Annotation.Item, _ record: AnalysisRecord) -> Bool {
    let names = row.speakers + [wanted.speaker.map { String($0.map { $0 == "_" ? " " : $0 }) }].compactMap { $0 }
    if names.contains(speaker.name) { return true }
    let mentions = record.entities.first { $0.id == speaker.entity }?.mentions ?? []
    return mentions.contains { mention in wanted.source.map { Self.isAt(mention.span, $0) } == true }
  }

  private static func isAt(_ span: RecordSpan, _ marked: MarkedSpan) -> Bool {
    !span.inTitle && span.start..<span.end == marked.scalars
  }
}
