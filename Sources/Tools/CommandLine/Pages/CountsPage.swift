import AnalysisRecords
import Outputs
import QuoteReports
import StatementLedger

/// Shows how much a ledger holds.
struct CountsPage {
  let language: Language

  func page(_ counts: LedgerCounts) -> String {
    let days = [counts.firstDay, counts.lastDay].compactMap { $0 }.joined(separator: "–")
    let rows = [
      (text("documents", "문서"), "\(counts.documents) (\(text("outlets", "매체")) \(counts.outlets))"),
      (
        text("statements", "발언"),
        "\(counts.statements) (\(text("without a speaker", "화자 미상")) \(counts.unattributed))"
      ),
      (text("speakers", "화자"), "\(counts.speakers)"), (text("days", "기간"), days),
      (text("type", "종류"), list(counts.types) { DeskLabels.type($0) }),
      (text("manner", "전달 방식"), list(counts.stances) { RecordLabels.stance($0) }),
      (text("source", "출처 표시"), list(counts.transparencies) { DeskLabels.transparency($0) }),
      (text("desk", "확인"), list(counts.statuses, status)),
      (
        text("file", "파일"),
        "\(DecimalText.fixed(Double(counts.bytes) / 1e6, 1)) MB, \(text("version", "버전")) \(counts.version)"
      ),
    ]
    return rows.map { "\($0): \(PlainLine.text($1))\n" }.joined()
  }

  private func status(_ name: String) -> Bilingual {
    name == StatementQuery.unseen ? Bilingual(en: "not looked at", ko: "확인 전") : DeskLabels.status(name, verdict: nil)
  }

  private func list(_ counts: [LedgerCounts.Count], _ label: (String) -> Bilingual) -> String {
    counts.map { "\(label($0.name)[language]) \($0.count)" }.joined(separator: ", ")
  }

  private func text(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }
}
