import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(A는 “…”고 했다.) 모두 자신이 했다고 털어놨다`, and `그는 “황 의원이 먼저 와야 했다”고 말했다`: nobody calls himself by surname and title.
extension Attributor {
  /// Whether who waits is `자신이`, the subject of what somebody tells of himself.
  func isSelf(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    guard subject.particle == .subject, case .clause = report.content, report.construction == .complement,
      report.ending == .final, state.speaker >= 0, state.distance == 0, stack.waiting.count <= 1
    else { return false }
    guard subject.unit < Int(report.link),
      parsed.units[subject.unit + 1..<Int(report.link)].allSatisfy({ $0.kind == .word && $0.ending != .adnominal })
    else { return false }
    return Reflexive.begins(bytes.span, tagged.mentions[Int(subject.mention)].span)
  }

  /// Whether words in marks name the entity as others do: `황 의원`, `윤씨`, `A씨`.
  func isNamedByOthers(_ entity: Int32, in quote: Int) -> Bool {
    guard quote >= 0, isSomebody(entity) else { return false }
    let content = parsed.quotes[quote].content
    return tagged.mentions.contains {
      $0.entity == entity && ($0.kind == .surnameTitle || $0.kind == .letter) && content.contains($0.span)
    }
  }
}
