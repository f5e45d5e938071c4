import AnalysisRecords
import Outputs
import QuoteReports
import StatementLedger

/// Shows statements of the ledger to a person.
struct StatementPage {
  let language: Language

  /// What a search found.
  func page(_ result: SearchResult, by order: StatementQuery.Order) -> String {
    let shown = result.statements.count
    let first = text(", the \(shown) \(Self.name(order).english) shown", ", \(Self.name(order).korean) \(shown)개를 보임")
    let more = shown < result.count ? first : ""
    let head = text("\(result.count) statement\(result.count == 1 ? "" : "s")\(more)", "발언 \(result.count)개\(more)")
    return head + "\n" + result.statements.map { entry($0, showsWorth: order == .worth) }.joined()
  }

  private static func name(_ order: StatementQuery.Order) -> Bilingual {
    switch order {
    case .latest: Bilingual(en: "latest", ko: "최근")
    case .earliest: Bilingual(en: "earliest", ko: "이른")
    case .worth: Bilingual(en: "most worth checking", ko: "가장 확인할 만한")
    }
  }

  /// What a speaker said, day by day.
  func timeline(of speaker: StoredSpeaker, _ result: SearchResult) -> String {
    var page = "\(PlainLine.text(SpeakerPage.title(speaker))) · "
    page += text("\(result.count) statement\(result.count == 1 ? "" : "s")", "발언 \(result.count)개") + "\n"
    var day: String??
    for statement in result.statements {
      if day != .some(statement.day) {
        day = .some(statement.day)
        page += "\(statement.day ?? text("no date", "날짜 없음"))\n"
      }
      page += "  S\(statement.id)  \(words(statement))\n      \(line(details(statement)))\n"
    }
    return page
  }

  /// One statement with all that is known of it.
  func page(_ statement: StoredStatement, _ context: StatementContext?, _ history: [Decision]) -> String {
    var rows: [(String, String?)] = [
      (text("said by", "말한 이"), speaker(statement)), (text("source", "출처 표시"), transparency(statement)),
      (text("named as", "기사 표기"), statement.source),
      (text("through", "전한 이"), statement.via.isEmpty ? nil : statement.via.joined(separator: " > ")),
      (text("said on", "말한 날"), [statement.said, statement.saidDay].compactMap { $0 }.joined(separator: " · ")),
      (
        text("reported as", "전달 방식"),
        (manner(statement) + [worth(statement)].compactMap { $0 }).joined(separator: " · ")
      ),
      (text("printed in", "실린 곳"), place(statement.document)), (text("headline", "제목"), statement.document.title),
      (text("byline", "글쓴이"), statement.document.byline), (text("address", "주소"), statement.document.url),
      (text("position", "자리"), position(statement)),
    ]
    if let context {
      rows.append((text("before", "앞 글"), context.before))
      rows.append((text("sentence", "문장"), context.sentence))
      rows.append((text("after", "뒤 글"), context.after))
    }
    var page = "S\(statement.id)  \(words(statement))\n"
    for (name, value) in rows {
      if let value, !value.isEmpty { page += "  \(name): \(line(value))\n" }
    }
    if statement.isGone {
      page += "  \(text("The newest analysis no longer finds this statement.", "새 분석에서는 이 발언을 찾지 못했습니다."))\n"
    }
    return page + HistoryPage(language: language).entries(history)
  }

  private func entry(_ statement: StoredStatement, showsWorth: Bool) -> String {
    let status = statement.status.map { DeskLabels.status($0, verdict: statement.verdict)[language] }
    let head = [
      "S\(statement.id)", statement.day, outletOrID(statement.document), status, showsWorth ? worth(statement) : nil,
    ].compactMap { $0 }
    return """
      \(line(head.joined(separator: " · ")))
        \(line(speaker(statement)))
        \(words(statement))

      """
  }

  private func worth(_ statement: StoredStatement) -> String? {
    statement.worth.map { "\(text("worth checking", "확인할 만함")) \(DecimalText.fixed($0, 2))" }
  }

  private func details(_ statement: StoredStatement) -> String {
    var details = [outletOrID(statement.document)] + manner(statement)
    if let status = statement.status { details.append(DeskLabels.status(status, verdict: statement.verdict)[language]) }
    return details.joined(separator: " · ")
  }

  private func manner(_ statement: StoredStatement) -> [String] {
    let type = DeskLabels.type(statement.type)[language]
    let cue = statement.cue.map { "\($0) [\(RecordLabels.stance(statement.stance ?? "")[language])]" }
    let confidence = statement.confidence.map { value in
      "\(text("confidence", "신뢰도")) \(DecimalText.fixed(min(max(value, 0), 1), 2))"
    }
    return [type, cue, confidence].compactMap { $0 }
  }

  private func speaker(_ statement: StoredStatement) -> String {
    guard let id = statement.speaker, let name = statement.speakerName else {
      return text("speaker not stated", "화자를 알 수 없음")
    }
    let role = RecordLabels.role(statement.role, of: statement.organization).map { " — \($0)" } ?? ""
    return "P\(id) \(statement.named ?? name)\(role)"
  }

  private func transparency(_ statement: StoredStatement) -> String {
    DeskLabels.transparency(statement.transparency)[language]
  }

  private func place(_ document: StoredDocument) -> String {
    [outletOrID(document), document.published, document.recordID].compactMap { $0 }.joined(separator: " · ")
  }

  private func outletOrID(_ document: StoredDocument) -> String {
    document.outlet.isEmpty ? document.recordID : document.outlet
  }

  private func position(_ statement: StoredStatement) -> String {
    let spans = statement.spans.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    return "\(statement.isInTitle ? text("title", "제목") : text("text", "본문")) \(spans)"
  }

  private func words(_ statement: StoredStatement) -> String {
    let words = line(statement.content)
    return statement.type == "direct" ? "“\(words)”" : words
  }

  private func line(_ text: String) -> String { PlainLine.text(text) }

  private func text(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }
}
