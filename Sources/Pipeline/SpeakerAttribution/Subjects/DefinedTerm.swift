import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `‘공동집’은 “여럿이 사는 집”이라고 정의되어 있다`: the topic of a passive of writing is the term, which says nothing.
extension Attributor {
  /// Whether the subject is such a term: not a text (`법안은 …고 규정돼 있다`), nor the place of the words (`법안에는`).
  func isDefined(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    guard case .quote = report.content, report.cueLast >= 0, !subject.isPlace, subject.particle != .place,
      Defining.isPassive(bytes.span, parsed.units[Int(report.cueFirst)].span)
    else { return false }
    return subject.mention < 0 || tagged.mentions[Int(subject.mention)].kind != .document
  }
}

/// `명시되어`, `정의된다`, `규정돼`: it stands written what a word means.
private enum Defining {
  private static let nouns = WordOpenings(["명시", "정의", "규정", "기재", "표기", "명기"])
  private static let passives = SyllableSet("되된돼됐")

  static func isPassive(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    nouns.begin(text, span) && span.count >= 9 && passives.stands(in: text, at: span.lower + 6)
  }
}
