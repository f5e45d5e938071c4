import AnalysisRecords
import ArticleText
import Audit
import Hwaja
import Outputs

/// The records that an audit looks at, one for each article of the gold.
struct AuditRecords {
  let gold: AuditGold
  let session: Session

  /// Analyzes the texts of the gold.
  func analyzing(_ analyzer: Analyzer) -> [AuditedDocument] {
    let worker = analyzer.makeWorker()
    return gold.rows.map { AuditedDocument(gold: $0.gold, record: worker.analyze($0.article)) }
  }

  /// Reads records, or articles to be analyzed, and finds that of each article of the gold.
  ///
  /// - Throws: a ``Failure`` if one is missing, double or does not fit the gold's text; each fault has been said then.
  func reading(
    _ inputs: [Input], _ analyzer: Analyzer, threads: Int, takesArticles: Bool
  ) async throws(Failure) -> [AuditedDocument] {
    let run = DocumentRun(inputs: inputs, analyzer: analyzer, threads: threads, takesRecords: true)
    let wanted = Set(gold.places.keys)
    var found: [String: AnalysisRecord] = [:]
    var faults: [Bilingual] = []
    let remarks = try await run.run(session.console) {
      WantedSink(wanted: wanted, takesArticles: takesArticles)
    } use: { (findings: [WantedSink.Finding]) throws(Failure) in
      for finding in findings {
        switch finding {
        case .record(let record):
          if found.updateValue(record, forKey: record.id) != nil { faults.append(Self.twice(record.id)) }
        case .fault(let words): faults.append(words)
        }
      }
    }
    let documents = gold.rows.compactMap { row in document(row.gold, found[row.gold.id], &faults) }
    for fault in faults { session.console.say(fault) }
    guard faults.isEmpty, remarks.failures == 0 else { throw Self.failure(faults.count + remarks.failures) }
    return documents
  }

  /// Pairs an article with its record, or says why that can't be.
  private func document(
    _ gold: GoldDocument, _ record: AnalysisRecord?, _ faults: inout [Bilingual]
  ) -> AuditedDocument? {
    guard let record else {
      faults.append(Self.missing(gold.id))
      return nil
    }
    let wrong = RecordVerification(record, against: gold).faults
    guard wrong.isEmpty else {
      let id = PlainLine.text(record.id)
      faults += wrong.map { fault in
        let item = PlainLine.text(fault.item)
        return Bilingual(en: "\(id) \(item): \(fault.words.english)", ko: "\(id) \(item): \(fault.words.korean)")
      }
      return nil
    }
    let document = AuditedDocument(gold: gold, record: record)
    if !document.isOfSameText { session.console.say(Self.otherText(gold.id)) }
    return document
  }

  private static func otherText(_ id: String) -> Bilingual {
    let shown = PlainLine.text(id)
    return Bilingual(
      en: "\(shown): text_sha256 is not that of the gold's text; scored as it is. Make sure it is the same article.",
      ko: "\(shown): text_sha256이 정답 본문의 것이 아니지만 그대로 채점했습니다. 같은 기사인지 확인하세요.")
  }

  private static func missing(_ id: String) -> Bilingual {
    let shown = PlainLine.text(id)
    return Bilingual(
      en: "\(shown): there is no record of this article of the gold. Add it, with no items if nothing was found.",
      ko: "\(shown): 정답에 있는 이 기사의 기록이 없습니다. 찾은 것이 없으면 항목 없는 기록을 넣으세요.")
  }

  private static func twice(_ id: String) -> Bilingual {
    let shown = PlainLine.text(id)
    return Bilingual(en: "\(shown): there are two records of it. Keep one.", ko: "\(shown): 기록이 둘입니다. 하나만 두세요.")
  }

  private static func failure(_ faults: Int) -> Failure {
    Failure(
      code: .badData,
      message: Bilingual(
        en: "\(faults) faults in the records. Correct them; nothing was measured.",
        ko: "기록에 잘못이 \(faults)개 있습니다. 고친 뒤 다시 재세요."))
  }
}

/// Keeps the records of the articles that are in the gold.
private struct WantedSink: DocumentSink {
  /// A record, or why there is none.
  enum Finding: Sendable {
    case record(AnalysisRecord)
    case fault(Bilingual)
  }

  private let wanted: Set<String>
  private let takesArticles: Bool
  private var findings: [Finding] = []

  init(wanted: Set<String>, takesArticles: Bool) { (self.wanted, self.takesArticles) = (wanted, takesArticles) }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article):
      if !takesArticles {
        findings.append(.fault(Self.noRecord(article.id)))
      } else if wanted.contains(article.id) {
        findings.append(.record(worker.analyze(article)))
      }
    case .record(.record(let record)): if wanted.contains(record.id) { findings.append(.record(record)) }
    case .record(.failure(let failure)):
      if wanted.contains(failure.id) { findings.append(.fault(Self.notAnalyzed(failure))) }
    case .failure: break
    }
  }

  mutating func takeProduct() -> [Finding] {
    defer { findings = [] }
    return findings
  }

  private static func noRecord(_ id: String) -> Bilingual {
    let shown = PlainLine.text(id)
    return Bilingual(
      en: "\(shown): this is an article, not a record. Give articles without --predictions.",
      ko: "\(shown): 기록이 아니라 기사입니다. 기사는 --predictions 없이 주세요.")
  }

  private static func notAnalyzed(_ failure: RecordFailure) -> Bilingual {
    let (id, message) = (PlainLine.text(failure.id), PlainLine.text(failure.message))
    return Bilingual(
      en: "\(id): it could not be analyzed: \(message) Analyze it again.",
      ko: "\(id): 분석하지 못한 기사입니다: \(message) 다시 분석하세요.")
  }
}
