import ArticleText
import LexiconTables
import QuotationParsing

/// Adverbs that open sentences and yet belong to what is said: `만약 묻는다면`, `오히려 줄었다`, `먼저 검거된`.
enum ContentAdverb {
  private static let conditions = WordSet(["만약", "만일", "설령", "비록", "혹시", "앞으로"])
  private static let times = WordSet(["향후", "현재", "이 가운데"])

  /// `향후`, `현재`, `이 가운데`: when something is so, or of what it is, rather than when it is said; a longer frame may begin with it
  /// (`향후 대응과 관련`).
  static func isTold(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { times.contains(text, span) }
  private static let judgements = WordSet(["오히려", "실제", "도리어"])
  private static let adnominal = WordSet(["먼저", "앞서", "거듭", "다시", "직접", "잇따라", "새로", "전날", "최근"])
  private static let means = WordSet(["이로써", "이를 통해"])
  private static let connecting = WordSet(["마지막으로", "특히", "이어", "이어서"])

  private static let manners = WordSet(["직접", "현재"])
  private static let mannerEndings = WordEndings(["적으로", "히"])

  /// `공개적으로`, `분명히`, `직접`: how something is done, by the word behind it.
  static func isManner(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    manners.contains(text, span) || mannerEndings.end(text, span)
  }

  /// `만약`, `비록`: with it begins a clause that depends on another; `앞으로`: with it what is to come;
  /// `가수의 (경우)`: with it of whom it is told.
  static func opens(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    let span = units[at].span
    if conditions.contains(text, span) { return true }
    return at + 1 < units.count && units[at].particle == .genitive && CaseNoun.matches(text, units[at + 1].span)
  }

  /// `(시장은) 오히려 (줄었다고)`: behind a subject it sets what is said against what was expected.
  static func judges(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    at > 0 && units[at - 1].isSubject && judgements.contains(text, units[at].span)
  }

  /// `(회사는) 이로써 (매출이 늘었다고)`, `이를 통해`: behind a subject what has brought about what is said.
  static func tellsMeans(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    at > 0 && units[at - 1].isSubject && means.contains(text, units[at].span)
  }

  /// `먼저 (검거된)`, `(경찰은) 마지막으로 (송환된)`: right before an adnominal, which it modifies; those that also open sentences
  /// only behind a subject.
  static func modifies(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    guard at + 1 < units.count, units[at + 1].ending == .adnominal,
      !PostpositionalAdnominal.matches(text, units[at + 1].span)
    else { return false }
    return adnominal.contains(text, units[at].span)
      || connecting.contains(text, units[at].span) && at > 0 && units[at - 1].isSubject
  }
}
