import AnalysisRecords
import Outputs

/// The words that the pages of the report share.
extension ReportWords {
  var nobody: String { pick("speaker not stated", "화자 미상") }

  /// The same at the head of a figure or a list.
  var nobodyHeading: String { pick("Speaker not stated", "화자 미상") }

  /// Name of a type, as a card says it.
  func type(_ type: AttributionType) -> String {
    switch type {
    case .direct: pick("direct quote", "직접 인용")
    case .mixed: pick("partly quoted", "부분 인용")
    case .indirect: pick("reported", "간접 인용")
    }
  }

  /// Name of a class of sources.
  func sourceClass(_ sourceClass: SourceClass) -> String {
    switch sourceClass {
    case .named: pick("named person", "실명 인물")
    case .organization: pick("organization or document", "기관·문서")
    case .anonymousWithAffiliation: pick("unnamed, affiliation given", "익명(소속 밝힘)")
    case .anonymous: pick("unnamed, no affiliation", "익명(소속 없음)")
    case .none: pick("not stated", "화자 미상")
    }
  }

  /// Name of what became of a headline's words.
  func verdict(_ verdict: HeadlineFinding.Verdict) -> String {
    switch verdict {
    case .same: pick("same words", "같은 말")
    case .shortened: pick("shortened", "줄임")
    case .reworded: pick("in other words", "풀어 씀")
    case .altered: pick("altered", "바꿈")
    case .missing: pick("not in the body", "본문에 없음")
    }
  }

  /// What became of a headline's words in full: `바꿈(수) · 화자 다름`.
  func verdict(_ finding: HeadlineFinding) -> String {
    let alterations = finding.alterations.map { $0.name[language] }.joined(separator: ", ")
    return verdict(finding.verdict) + (alterations.isEmpty ? "" : pick(" (\(alterations))", "(\(alterations))"))
      + (finding.isOtherSpeaker ? " · \(otherSpeaker)" : "")
  }

  /// What a verdict on a headline means.
  func meaning(_ verdict: HeadlineFinding.Verdict) -> String {
    switch verdict {
    case .same: pick("the body has the words in a row", "본문에 그대로 있음")
    case .shortened:
      pick(
        "the body's words, clipped, left out, or joined from several places",
        "본문의 말에서 조사·어미·낱말을 덜어 내거나 여러 곳의 말을 이음")
    case .reworded: pick("told in other words, in part or in whole", "일부나 전부를 다른 말로 옮김")
    case .altered:
      pick("another number, or a negation that came or went", "수가 다르거나, 부정이 빠지거나 더해짐")
    case .missing: pick("the whole body has nothing like it", "본문 어디에도 비슷한 말이 없음")
    }
  }

  /// What the check of headlines can and cannot tell.
  var headlineNote: String {
    pick(
      "Words are compared, not sense: look yourself before you object to a headline.",
      "뜻이 아니라 낱말을 견준 결과입니다. 제목을 문제 삼기 전에 직접 확인하세요.")
  }

  /// How a chain is read.
  var chainNote: String {
    pick(
      "A → B: A passes on what B said. The words are those of the last one.",
      "A → B: A가 B의 말을 전했습니다. 맨 끝이 그 말을 한 사람입니다.")
  }

  var otherSpeaker: String { pick("other speaker", "화자 다름") }

  /// The day of a date as given, else the date itself.
  func day(_ published: String) -> String { CalendarDay(startOf: published)?.text ?? published }

  /// A part of a whole with both numbers: `12/340 (3.5%)`.
  func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "0/0" : "\(part)/\(whole) (\(percent(part, of: whole)))"
  }

  /// A part in percent, `3.5%`; a dash where there is no whole.
  func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\(DecimalText.fixed(Double(part) * 100 / Double(whole), 1))%"
  }

  /// A confidence, with a warning where a statement with a speaker must be checked.
  func writeConfidence(_ confidence: Double?, isOpen: Bool, to html: inout HTMLWriter) {
    guard let confidence else { return html.text(pick("confidence not measured", "신뢰도 미측정")) }
    let value = DecimalText.fixed(min(max(confidence, 0), 1), 2)
    if confidence < ReportFigures.doubtful && !isOpen {
      html.element(
        "strong", .classes("alert"), text: "\(pick("confidence", "신뢰도")) \(value) — \(pick("check", "확인 필요"))")
    } else {
      html.text("\(pick("confidence", "신뢰도")) \(value)")
    }
  }
}

extension ReportWords {
  var noText: String {
    pick(
      "The record does not carry the text, so that only the statements are shown. Give the articles themselves, or "
        + "records made with --with-text.",
      "기록에 본문이 없어 발언만 보입니다. 기사를 그대로 주거나 --with-text로 만든 기록을 주세요.")
  }

  func misplaced(_ count: Int) -> String {
    pick(
      "\(Self.count(count, "statement")) not marked: the record and the text do not agree on the place.",
      "표시하지 못한 발언 \(count)개: 기록의 자리와 본문이 맞지 않습니다.")
  }

  func count(ofStatements count: Int) -> String { pick(Self.count(count, "statement"), "발언 \(count)개") }

  /// File and row of a document.
  func origin(_ document: ReportedDocument) -> String {
    let path = document.origin.path.map { path in document.origin.row.map { "\(path):\($0)" } ?? path }
    return path ?? document.id
  }
}

extension ReportWords {
  var noOutlet: String { pick("no outlet given", "매체 정보 없음") }

  func counts(_ group: DocumentGroup) -> String {
    let statements = group.documents.reduce(0) { $0 + $1.statements.count }
    return pick(
      "\(Self.count(statements, "statement")) in \(Self.count(group.documents.count, "document"))",
      "문서 \(group.documents.count)건에서 발언 \(statements)개")
  }

  /// A number with commas: `13,526`.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce("") { text, index in
      let isBorder = index > 0 && (digits.count - index) % 3 == 0
      return text + (isBorder ? "," : "") + String(digits[index])
    }
  }

  /// What the reader must know of the report as a whole.
  func notices(_ report: QuoteReport) -> [String] {
    var notices: [String] = []
    if !report.period.isOpen { notices.append(period(report)) }
    if report.lacksConfidence { notices.append(noConfidence) }
    return notices
  }

  private func period(_ report: QuoteReport) -> String {
    let (since, until) = (report.period.since?.text ?? "", report.period.until?.text ?? "")
    let (outside, undated) = (report.outsideCount, report.undated.count)
    return pick(
      "Published \(since)–\(until). Left out: \(Self.count(outside, "article")) of other days, "
        + "\(Self.count(undated, "article")) without a date that could be read.",
      "발행일 \(since)–\(until). 다른 날의 기사 \(outside)건과 발행일을 읽을 수 없는 기사 \(undated)건은 뺐습니다.")
  }
}
