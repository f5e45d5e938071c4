import ArticleText
import EntityTagging
import QuotationParsing

/// `‘배후는 누리’라는 메모를 국장이 지시했다`: words that stand in a note, which somebody has ordered or found.
extension Attributor {
  /// Whether the words of a report are those of such a note, and not of the subject behind it.
  func isOfNote(_ report: Report) -> Bool {
    guard report.construction == .speechNoun, report.nounUnit >= 0, report.cueLast > report.nounUnit,
      parsed.units[Int(report.nounUnit)].particle == .object,
      Note.begins(bytes.span, parsed.units[Int(report.nounUnit)].span)
    else { return false }
    return Note.isHandled(bytes.span, parsed.units[Int(report.cueLast)].span)
  }
}

/// `메모`, `문자`, `쪽지`.
private enum Note {
  private static let nouns = WordOpenings(["메모", "문자", "쪽지", "편지", "문구", "글귀", "문건"])
  private static let handling = WordOpenings(["지시", "주문", "요청", "부탁", "의뢰", "폭로", "확인", "입수", "발견"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }

  /// `지시했다`, `발견했다`: what others than its writer do with it.
  static func isHandled(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { handling.begin(text, span) }
}
