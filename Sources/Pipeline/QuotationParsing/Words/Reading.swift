import ArticleText
import LexiconTables

/// `…는 뜻을 비친 것으로 풀이된다`: the reporter reads something into an act, nobody says it.
enum Reading {
  /// `이번 조치는 …할 수 있음을 시사한다`, `이는 …음을 시사했다`: a thing shows something, nobody says it.
  static func isShown(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    if isSign(text, units, report, range) || isPlot(text, units, report, range) { return true }
    guard report.cueLast >= 0, showing.begin(text, units[Int(report.cueLast)].span),
      let topic = units[range.lowerBound..<Int(report.link)].first(where: {
        $0.particle == .topic && !$0.isFrame && $0.ending == nil && !TopicFrame.closes(text, $0.span)
      }),
      topic.mention < 0 || things.contains(text, topic.span)
    else { return false }
    return topic.isSpeechNoun || things.contains(text, topic.span)
      || report.ending == .final && units[Int(report.cueLast)].tense == .present
  }

  /// `…음을 시사하는 대목이다`: what the reporter takes for a sign.
  private static func isSign(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    let noun = Int(report.cueLast) + 1
    guard report.cueLast >= 0, report.ending == .adnominal, noun < range.upperBound,
      showing.begin(text, units[noun - 1].span)
    else { return false }
    return units[noun].particle == .copula && signs.begin(text, units[noun].span)
  }

  private static let signs = WordOpenings(["대목", "정황", "부분", "신호", "장면", "징후"])

  /// `이 소설은 악마가 영혼을 팔도록 요구하면서 일어나는 일을 그린다`: what a story tells.
  private static func isPlot(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    guard report.cueLast >= 0, let last = range.last(where: { units[$0].kind == .word }), last > Int(report.cueLast),
      portraying.begin(text, units[last].span),
      let topic = units[range.lowerBound..<Int(report.link)].first(where: { $0.particle == .topic && !$0.isFrame })
    else { return false }
    return stories.end(text, TextSpan(topic.span.lower, topic.span.upper - 3))
  }

  private static let stories = WordEndings(["소설", "영화", "드라마", "작품", "연극", "만화", "웹툰", "뮤지컬", "동화", "오페라"])
  private static let portraying = WordOpenings(["그린", "그렸", "다룬", "다뤘", "담았", "담는", "펼쳐"])

  private static let showing = WordOpenings(["시사"])
  private static let things = WordSet(["이는", "것은", "이것은", "점은"])

  /// Whether a verb of reading follows the adnominal cue of a clause: `것으로 해석된다`, `것으로 보인다`.
  static func follows(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    let cue = Int(report.cueLast)
    if cue >= 0, report.ending == .because, effects.end(text, units[cue].span) { return true }
    guard cue >= 0, report.ending == .adnominal, cue + 2 < range.upperBound, units[cue + 1].kind == .word,
      Hangul.syllable(in: text, at: units[cue + 1].span.lower) == Hangul.index("것")
    else { return false }
    return verbs.begin(text, units[cue + 2].span) || passives.contains(text, units[cue + 2].span)
  }

  /// `(점을) 부각함으로써 (힘을 보여 주려 했다)`: what an act brings to the fore.
  private static let effects = WordEndings(["부각함으로써", "부각시킴으로써", "시사함으로써", "환기함으로써"])
  private static let passives = WordSet(["분석된다", "분석됐다", "추정된다", "추정됐다", "관측된다", "추측된다"])
  private static let verbs = WordOpenings(["해석", "풀이", "보인", "보여", "읽힌", "읽혀"])
}
