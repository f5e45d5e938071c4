import ArticleText
import LexiconTables
import QuotationParsing

/// `윤슬이 “…”라고 외치는 영상이 (올라왔다)`: somebody whom no table knows is seen and heard in it.
extension Attributor {
  /// Whether the cue of words modifies such a noun, and an `이/가` that no table knows waits for it.
  func tellsOfScene(_ report: Report, _ units: Range<Int>) -> Bool {
    guard isQuote(report), stack.endsInUnknownSubject, let noun = modified(by: report, units) else { return false }
    return Scene.begins(bytes.span, parsed.units[noun].span)
  }
}

/// `영상`, `모습`, `장면`: what shows somebody.
private enum Scene {
  private static let nouns = WordOpenings(["영상", "모습", "장면", "사진", "동영"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
