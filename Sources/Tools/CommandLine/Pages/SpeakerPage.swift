import AnalysisRecords
import JSONText
import Outputs
import QuoteReports
import StatementLedger

/// Shows speakers of the ledger.
struct SpeakerPage {
  let language: Language

  /// One speaker, on one line or, with those merged into them, two.
  func entry(_ speaker: StoredSpeaker) -> String {
    let kind = EntityKind(rawValue: speaker.kind).map { RecordLabels.kind($0)[language] } ?? speaker.kind
    let counts = text(
      "\(speaker.statements) statement\(speaker.statements == 1 ? "" : "s") in \(speaker.documents) document\(speaker.documents == 1 ? "" : "s")",
      "문서 \(speaker.documents)건에서 발언 \(speaker.statements)개")
    let days = [speaker.firstDay, speaker.lastDay].compactMap { $0 }
    let span = days.count == 2 && days[0] == days[1] ? days[0] : days.joined(separator: "–")
    let parts = [
      Self.title(speaker), "[\(kind)]", counts, span, DeskLabels.scope(speaker.scope)[language],
    ].filter { !$0.isEmpty }
    var entry = "P\(speaker.id)  \(PlainLine.text(parts.joined(separator: " · ")))\n"
    if !speaker.parts.isEmpty {
      let names = speaker.parts.map { "P\($0.id) \($0.name)" }.joined(separator: ", ")
      entry += "    \(text("with", "합침:")) \(PlainLine.text(names))\n"
    }
    return entry
  }

  /// Name and organization.
  static func title(_ speaker: StoredSpeaker) -> String {
    speaker.organization.map { "\(speaker.name) (\($0))" } ?? speaker.name
  }

  /// Shows some speakers after a change.
  static func show(
    _ numbers: [Int], _ options: LedgerOptions, _ ledger: Ledger, _ session: Session
  ) throws(Failure) -> ExitCode {
    let speakers = try options.with { () throws(LedgerFault) in
      var speakers: [StoredSpeaker] = []
      for number in numbers { speakers += try ledger.speakers(number: number) }
      return speakers
    }
    try StandardOutput.write(speakers.map(SpeakerPage(language: session.contents).entry).joined())
    return .success
  }

  /// A speaker a line, for programs.
  static func lines(_ speakers: [StoredSpeaker]) -> String {
    var json = JSONWriter()
    for speaker in speakers {
      speaker.write(to: &json)
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func text(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }
}
