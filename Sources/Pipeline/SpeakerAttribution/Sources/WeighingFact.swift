import ArticleText
import LexiconTables
import QuotationParsing

/// `한서윤 장관이 귀국한 것도 협상이 깨졌다는 분석에 힘을 싣는다`: what happened speaks for a view, and nobody says it.
extension Attributor {
  /// Whether a fact is the subject of the cue: a clause made a noun before the words.
  ///
  /// Looks at forty units at most.
  func weighsFact(_ report: Report, _ units: Range<Int>) -> Bool {
    guard report.construction == .speechNoun, report.cueLast > report.nounUnit, report.nounUnit >= 0, report.link > 1,
      Weighing.ends(bytes.span, parsed.units[Int(report.cueLast)].span)
    else { return false }
    let before = max(units.lowerBound + 1, Int(report.link) - 40)..<max(units.lowerBound + 1, Int(report.link))
    return before.contains {
      Fact.isSubject(bytes.span, parsed.units[$0].span) && endsLikeAdnominal(parsed.units[$0 - 1])
    }
  }
}

/// `(귀국한) 것도`, `(귀국한) 점은`: a fact as a subject.
private enum Fact {
  private static let subjects = WordSet(["것도", "것은", "것이", "점도", "점은", "점이", "사실도", "사실은", "사실이"])

  static func isSubject(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { subjects.contains(text, span) }
}

/// `(분석에) 힘을 싣는다`, `무게를 더했다`: what a fact does for a view.
private enum Weighing {
  private static let phrases = WordOpenings(["힘을", "무게"])

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { phrases.begin(text, span) }
}
