import Outputs
import StatementLedger

/// Shows what was decided on a statement.
struct HistoryPage {
  let language: Language

  /// The history of a statement.
  func page(_ statement: Int, _ history: [Decision]) -> String {
    guard !history.isEmpty else {
      return "S\(statement)  \(Bilingual(en: "nobody has decided on it yet", ko: "아직 정한 것이 없습니다")[language])\n"
    }
    return "S\(statement)\n\(entries(history))"
  }

  /// The entries, the earliest first.
  func entries(_ history: [Decision]) -> String {
    history.map { decision in
      let status = DeskLabels.status(decision.status.rawValue, verdict: decision.verdict?.name)[language]
      let notes = [decision.note].compactMap { $0 } + decision.evidence + [decision.review].compactMap { $0 }
      let head = "  \(decision.at.text) · \(PlainLine.text(decision.by)) · \(PlainLine.text(status))\n"
      return head + notes.map { "      \(PlainLine.text($0))\n" }.joined()
    }.joined()
  }
}
