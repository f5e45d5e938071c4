import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(시는 길을 막았으며,) 방문객은 버스를 이용해 달라고 당부했다`: the public, of which something is asked, as the topic of the words.
///
/// Notices of authorities and companies end so; those who are asked never ask themselves.
extension Attributor {
  /// Whether the nearest topic is the public that the clause of a report asks for something.
  func endsInAskedPublic(_ report: Report) -> Bool {
    guard let last = stack.waiting.last, last.particle == .topic, last.mention >= 0, report.cueFirst >= 0,
      Commanding.isAdvising(bytes.span, parsed.units[Int(report.cueFirst)].span), isAsked(report)
    else { return false }
    let mention = tagged.mentions[Int(last.mention)]
    guard mention.kind == .group || mention.kind == .anonymous else { return false }
    let noun = tagged.words[Int(parsed.units[last.unit].index)]
    return Public.ends(bytes.span, noun.stem) && (!noun.tail.isPlural || hasAuthority(before: last))
  }

  /// `이용해 달라고`, `이용할 것을`, `가지 말라고`, `이용하라고`.
  private func isAsked(_ report: Report) -> Bool {
    let link = parsed.units[Int(report.link)].span
    return report.construction == .nominal || Request.begins(bytes.span, link)
      || Hangul.syllable(in: bytes.span, before: link.upper - 3) == Hangul.index("라")
  }

  /// `시는`: a body as the topic before.
  private func hasAuthority(before topic: SubjectStack.Subject) -> Bool {
    stack.waiting.contains { other in
      other.unit < topic.unit && other.particle == .topic && other.mention >= 0
        && tagged.mentions[Int(other.mention)].kind == .organization
    }
  }
}

/// `소비자`, `방문객`, `운전자`: nouns for whoever reads a notice.
private enum Public {
  private static let nouns = WordEndings([
    "소비자", "방문객", "이용객", "이용자", "어르신", "목격자", "운전자", "보행자", "등산객", "관광객", "귀성객", "시민", "주민", "군민", "구민", "도민", "국민",
    "학부모", "학생", "수험생", "임산부", "임신부", "노약자", "고령자", "고객", "가입자", "구매자", "접종자", "대상자", "신청자", "농가", "농업인", "사업자", "관람객",
    "승객", "환자", "보호자", "투자자", "구직자", "납세자", "민원인", "소상공인", "여행객", "참가자", "사용자", "의심자", "접촉자", "보유자", "소유자",
  ])

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }
}
