import AnalysisRecords
import Outputs
import QuoteReports

/// Shows one record to a person: every item in the order of the article.
struct RecordPage: Sendable {
  let language: Language
  let style: TerminalStyle

  /// The page of one document, which ends with a line feed; O(size of the record).
  func page(_ line: RecordLine, _ explanations: [ItemExplanation]) -> String {
    switch line {
    case .record(let record): page(record, explanations)
    case .failure(let failure): "\(style.alert(PlainLine.text(failure.id)))\n  \(PlainLine.text(failure.message))\n"
    }
  }

  private func page(_ record: AnalysisRecord, _ explanations: [ItemExplanation]) -> String {
    let source = [record.id, record.published, record.outlet].compactMap { $0 }.joined(separator: " · ")
    var page = "\(style.faint(PlainLine.text(source)))\n"
    if let title = record.title { page += "\(style.strong(PlainLine.text(title)))\n" }
    let entities = Dictionary(record.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let reasons = Dictionary(explanations.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      record.attributions.map { ($0.id, $0.speaker?.name) }, uniquingKeysWith: { first, _ in first })
    if record.attributions.isEmpty { page += "  \(text("Nobody is quoted.", "인용이 없습니다."))\n" }
    for item in record.attributions {
      page += head(item, entities)
      page += "      \(style.quote(PlainLine.text(RecordLabels.words(item))))\n"
      page += details(item, within: item.parent.flatMap { names[$0] ?? nil })
      if let reason = reasons[item.id] { page += explanation(reason, item) }
    }
    return page
  }

  private func head(_ item: Attribution, _ entities: [String: RecordEntity]) -> String {
    let id = "  \(item.id)  "
    guard let speaker = item.speaker else { return "\(id)\(style.alert(text("speaker not stated", "화자를 알 수 없음")))\n" }
    let entity = entities[speaker.entity]
    let role = RecordLabels.role(entity?.roles.first, of: entity?.affiliation).map { " — \(PlainLine.text($0))" } ?? ""
    return "\(id)\(style.name(PlainLine.text(speaker.name)))\(role)\n"
  }

  private func details(_ item: Attribution, within: String?) -> String {
    var details = RecordLabels.details(item, within: within == item.speaker?.name ? nil : within, in: language)
    if let other = item.sameAs { details.append(text("same words as \(other)", "\(other)과(와) 같은 말")) }
    return "      \(style.faint(PlainLine.text(details.joined(separator: " · "))))\n"
  }

  private func explanation(_ reason: ItemExplanation, _ item: Attribution) -> String {
    var lines = ["\(text("rule", "규칙")) \(reason.rule) · \(text("resolved by", "해소")) \(item.resolution.rawValue)"]
    if !reason.evidence.isEmpty { lines.append("\(text("evidence", "근거")) \(reason.evidence.joined(separator: "; "))") }
    if let line = factors(reason.factors) { lines.append(line) }
    for candidate in reason.candidates { lines.append("\(text("lost", "탈락")) \(candidate.name): \(candidate.reason)") }
    return lines.map { "      \(style.faint("· \(PlainLine.text($0))"))\n" }.joined()
  }

  /// What the confidence is made of; `nil` where nothing was measured.
  private func factors(_ factors: [ConfidenceFactor]) -> String? {
    guard factors.contains(where: { $0.odds != 1 }) else { return nil }
    let product = factors.map { "\($0.kind == "all" ? "" : "\($0.name) ")\($0.odds)" }.joined(separator: " × ")
    return "\(text("odds of being right", "맞을 승산")) \(product)"
  }

  private func text(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }
}
