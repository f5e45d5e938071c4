import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `본지 취재 결과 길이 좁다는 사실을 확인했다`: what the newsroom has found itself, and nobody in the text says.
extension Attributor {
  /// Whether the sentence of a clause opens with how something was found, and nobody is its topic behind that.
  func isOwnFinding(_ report: Report, _ units: Range<Int>) -> Bool {
    guard case .clause = report.content, report.construction == .speechNoun, report.ending == .final,
      report.cueLast >= 0,
      OwnFinding.isFound(bytes.span, parsed.units[Int(report.cueLast)].span),
      let frame = (units.lowerBound..<min(units.upperBound, units.lowerBound + 5)).first(where: { isMeans($0, units) }),
      !parsed.units[units.lowerBound..<frame].contains(where: { $0.isSubject })
    else { return false }
    return !(frame + 1..<max(frame + 1, Int(report.link))).contains {
      let unit = parsed.units[$0]
      return unit.isSubject && unit.particle == .topic && unit.mention >= 0 && canTell(unit.mention)
        && parsed.units[$0 - 1].particle != .genitive
    }
  }

  /// `취재 결과`, `조사를 통해`: the unit with which the frame ends.
  private func isMeans(_ at: Int, _ units: Range<Int>) -> Bool {
    let span = parsed.units[at].span
    guard parsed.units[at].kind == .word else { return false }
    let last = LastWord.of(bytes.span, span)
    guard OwnFinding.closes(bytes.span, last) else { return false }
    let before = last == span ? (at > units.lowerBound ? parsed.units[at - 1].span : last) : span
    return OwnFinding.isInquiry(bytes.span, before)
  }
}

/// `취재`, `검증`, `확인`, `조사`: how a newsroom finds something out.
private enum OwnFinding {
  private static let inquiries = WordOpenings(["취재", "검증", "확인", "조사", "점검", "분석"])
  private static let closing = WordSet(["결과", "통해"])
  private static let found = WordOpenings(["확인", "파악", "포착"])

  static func isInquiry(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { inquiries.begin(text, span) }
  static func closes(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { closing.contains(text, span) }

  /// `(사실을) 확인했다`.
  static func isFound(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { found.begin(text, LastWord.of(text, span)) }
}
