import ArticleText
import LexiconTables
import QuotationParsing

/// What somebody does or will do, in the words that are told of him: `협조를 구하겠다고`, `조사를 받았다고`.
///
/// What he does first for it is told with it (`[박 의원을 만나 협조를 구하겠다]고`); before a view, a duty or words with a subject
/// of their own it is where he speaks (`현장을 찾아 [다리가 좁다]고`, `현장을 찾아 [넓혀야 한다]고`).
extension ContentBoundary {
  /// Whether the words from unit `first` to the complementizer at unit `end` are a deed of whoever speaks; O(units).
  func isDeed(_ text: Span<UInt8>, _ units: [Unit], from first: Int, to end: Int) -> Bool {
    guard first <= end, end < units.count, !units[first..<max(first, end)].contains(where: \.isSubject) else {
      return false
    }
    return tellsDeed(text, units, end)
  }

  /// `(구하)겠다고`, `(받)았다고`, `(받)는다고`, `한다고`, `(만나고) 싶다고`, `(만날) 계획이라고`; not `좁다고`, `있다고`, `(넓혀)야 한다고`, `(넓히)라고`.
  func tellsDeed(_ text: Span<UInt8>, _ units: [Unit], _ end: Int) -> Bool {
    guard let stem = ToldStem.last(text, units[end]) else { return false }
    if stem == Hangul.index("있") || stem == Hangul.index("없") { return false }
    if Hangul.final(of: stem) == 20 || stem == Hangul.index("싶") || Self.plans.begin(text, units[end].span) {
      return true
    }
    let isPresent = stem == Hangul.index("는") || Hangul.final(of: stem) == 4
    let isDuty = end > 0 && DutyEnding.stands(text, before: units[end - 1].span.upper)
    return isPresent && !isDuty
  }

  private static let plans = WordOpenings(["계획", "예정", "방침", "생각"])

  /// Whether the words before the complementizer at unit `end` are of the past: `(늘)었다고`, not `있다고`, `(늘)겠다고`.
  func tellsPast(_ text: Span<UInt8>, _ units: [Unit], _ end: Int) -> Bool {
    end < units.count && ToldStem.isPast(text, units[end])
  }
}
