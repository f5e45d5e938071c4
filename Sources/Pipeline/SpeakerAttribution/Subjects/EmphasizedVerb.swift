import ArticleText
import QuotationParsing

/// `(회의를) 미루기도 했다`, `미루기는 했다`: a verb as a noun with a particle before `하다`, one predicate and no subject.
extension Attributor {
  /// Whether the word at a unit is the first half of such a predicate.
  func isEmphasized(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention < 0, at + 1 < units.upperBound, parsed.units[at + 1].kind == .word,
      Emphasis.ends(bytes.span, unit.span)
    else { return false }
    return Emphasis.isLight(bytes.span, parsed.units[at + 1].span)
  }
}

/// `(미루)기도 (했다)`, `(미루)기는 (한다)`.
private enum Emphasis {
  private static let endings = WordEndings(["기도", "기는", "기만"])
  private static let light = SyllableSet("하했한할해")

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { span.count >= 9 && endings.end(text, span) }
  static func isLight(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { light.stands(in: text, at: span.lower) }
}
