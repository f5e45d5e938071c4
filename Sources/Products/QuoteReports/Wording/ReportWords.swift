import AnalysisRecords
import Outputs

/// The sentences that every form of the report shares.
struct ReportWords {
  let language: Language

  func pick(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }

  var heading: String { pick("Who said what", "누가 무엇을 말했나") }
  var unattributed: String { pick("Speaker not stated", "화자를 알 수 없는 발언") }
  var nothing: String { pick("none", "없음") }
  var failures: String { pick("Documents that could not be read", "읽지 못한 문서") }
  var noConfidence: String { pick("No confidence given: not measured yet.", "신뢰도가 없는 발언은 아직 재지 않은 것입니다.") }

  func overview(_ report: QuoteReport) -> String {
    let counts = (report.documents.count, report.speakers.count, report.statementCount, report.unattributed.count)
    return pick(
      "\(Self.count(counts.0, "document")), \(Self.count(counts.1, "speaker")), "
        + "\(Self.count(counts.2, "statement")), \(counts.3) of them without a speaker",
      "문서 \(counts.0)건, 화자 \(counts.1), 발언 \(counts.2)개, 그중 화자를 알 수 없는 발언 \(counts.3)개")
  }

  func counts(_ speaker: ReportedSpeaker) -> String {
    let types = AttributionType.allCases.map { type in
      "\(RecordLabels.type(type)[language]) \(speaker.count(of: type))"
    }.joined(separator: ", ")
    let (statements, documents) = (speaker.statements.count, speaker.documentCount)
    return pick(
      "\(Self.count(statements, "statement")) (\(types)) in \(Self.count(documents, "document"))",
      "문서 \(documents)건에서 발언 \(statements)개 (\(types))")
  }

  /// Title and organization as the documents give them.
  func role(_ speaker: ReportedSpeaker) -> String? {
    RecordLabels.role(speaker.roles.first?.text, of: speaker.affiliations.first?.text)
  }

  /// What the reader must know about a speaker that several documents share.
  func caution(_ speaker: ReportedSpeaker) -> String? {
    guard speaker.documentCount > 1 else { return nil }
    switch speaker.merging {
    case .lexicon: return nil
    case .name: return pick("Put together by name: namesakes are possible.", "이름이 같아 묶었습니다. 동명이인일 수 있습니다.")
    case .label:
      return pick(
        "Put together by description: not the same one in every document.",
        "표현이 같아 묶었습니다. 문서마다 다른 화자일 수 있습니다.")
    }
  }

  /// File and row, date, outlet: where a document comes from.
  func source(_ document: ReportedDocument) -> String {
    let path = origin(document)
    let name = path == document.id || document.id.hasPrefix(path) ? path : "\(path) (\(document.id))"
    return [name, document.published, document.outlet].compactMap { $0 }.joined(separator: " · ")
  }

  /// Everything about a statement but its words.
  func details(_ statement: ReportedStatement) -> [String] {
    var details = RecordLabels.details(statement.item, within: statement.within, in: language)
    if !statement.repetitions.isEmpty {
      let places = statement.repetitions.map { RecordLabels.place([$0])[language] }
      details.append("\(pick("also at", "같은 말")) \(places.joined(separator: ", "))")
    }
    return details
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension QuoteReport {
  /// Whether any statement lacks a measured confidence.
  var lacksConfidence: Bool {
    unattributed.contains { $0.item.confidence == nil }
      || speakers.contains { $0.statements.contains { $0.item.confidence == nil } }
  }
}

extension [ReportedStatement] {
  /// The statements by document, in order.
  var byDocument: [(document: Int, statements: [ReportedStatement])] {
    var groups: [(document: Int, statements: [ReportedStatement])] = []
    for statement in self {
      if groups.last?.document == statement.document {
        groups[groups.count - 1].statements.append(statement)
      } else {
        groups.append((statement.document, [statement]))
      }
    }
    return groups
  }
}
