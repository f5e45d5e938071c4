import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `송민재 교수는 “…”는 정부의 설명을 되풀이했다`: the words of a body, told again by somebody who does not speak for it.
extension Attributor {
  /// `송민재 교수는 …는 정부의 설명을 되풀이했다`: whoever has a trade and no office speaks for no body whose words he tells again.
  func retells(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    guard subject.mention >= 0, isPerson(subject.mention), report.cueLast > report.nounUnit, report.nounUnit >= 0,
      (Int(report.nounUnit) + 1...Int(report.cueLast)).contains(where: {
        Self.retelling.begin(bytes.span, parsed.units[$0].span)
      })
    else { return false }
    return Self.trades.end(bytes.span, tagged.mentions[Int(subject.mention)].title)
  }

  private static let retelling = WordOpenings(["되풀", "반복", "설명", "소개"])

  private static let trades = WordEndings(["교수", "연구원", "연구위원", "변호사", "평론가", "회계사", "기자"])
}
