import ArticleText
import QuotationParsing

/// `논평 요청에`, `확인 요청에는`: what somebody answers who was asked for words.
enum RequestedWords {
  private static let words = WordOpenings(["논평", "답변", "코멘", "해명", "취재", "인터", "입장", "확인"])
  private static let requests = WordSet(["요청에", "요청에는", "요청에도", "요구에", "요구에는"])
  private static let granting = WordOpenings(["따라", "따른", "응해", "응하", "응한", "대해", "대한"])

  /// Whether such a phrase ends with unit `at`, and nobody grants the request behind it.
  static func stand(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    guard at > 0, at + 1 < units.count, units[at].kind == .word, requests.contains(text, units[at].span) else {
      return false
    }
    return words.begin(text, units[at - 1].span) && !granting.begin(text, units[at + 1].span)
  }
}
