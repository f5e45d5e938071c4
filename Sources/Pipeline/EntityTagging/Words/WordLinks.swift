import ArticleText
import LexiconTables

/// Complementizers that close a word: `열린다고`, `것이라며`, and `고` behind a closing mark.
enum WordLinks {
  /// Notes the complementizers of a word among the `endings` that the lexicon knows of it, shortest first.
  static func read(_ text: Span<UInt8>, _ word: inout Word, _ endings: [WordMatch], _ lexicon: Lexicon) {
    word.clauseLink = nil
    word.markLink = nil
    for ending in endings.reversed() {
      for index in ending.senseRange where lexicon.senses[index].wordClass == .complementizer {
        let entry = lexicon.complementizer(lexicon.senses[index].row)
        if Int(ending.end) == word.span.lower {
          word.markLink = entry.linkClass
          if entry.after == .clause, let end = wordEnd(text, word.span, entry.mood) {
            word.clauseLink = entry.linkClass
            word.clauseEnd = Int32(end)
            return
          }
          break
        }
        guard entry.after != .mark else { continue }
        word.clauseLink = entry.linkClass
        let start = Int(ending.end)
        let end = moodEnd(text, entry.mood, TextSpan(start, word.span.upper))
        word.clauseEnd = Int32(end ?? clauseEnd(text, word, start))
        return
      }
    }
  }

  /// `(오를) 것|이란`, `(오르기) 때문|이란`, `떠나라|고`: where the words end in a word that the table gives whole,
  /// complementizer and all; `자고` is sleep.
  private static func wordEnd(_ text: Span<UInt8>, _ span: TextSpan, _ mood: Mood?) -> Int? {
    switch Hangul.syllable(in: text, at: span.lower) {
    case Hangul.index("것"), Hangul.index("뿐"): span.lower + 3
    case Hangul.index("때"): span.lower + 6
    default: moodEnd(text, mood, TextSpan(span.lower + 3, span.upper))
    }
  }

  /// `물러나라|고`, `올라가라|며`, `만나자|는`: a command keeps its last `라`, a proposal its last `자`; `nil` for other words
  /// and for forms without it (`하란`).
  private static func moodEnd(_ text: Span<UInt8>, _ mood: Mood?, _ span: TextSpan) -> Int? {
    guard mood == .command || mood == .propose else { return nil }
    let ending = mood == .command ? Hangul.index("라") : Hangul.index("자")
    return stride(from: span.upper - 3, through: span.lower, by: -3).first {
      Hangul.syllable(in: text, at: $0) == ending
    }.map { $0 + 3 }
  }

  /// Where the reported words end: `한다|고`, `아니|라고`, `것|이라며`: the verb keeps its `다`, the copula goes with
  /// the complementizer, which begins at byte `start`.
  private static func clauseEnd(_ text: Span<UInt8>, _ word: Word, _ start: Int) -> Int {
    let low = word.span.lower
    guard let first = Hangul.syllable(in: text, at: start) else { return start }
    switch first {
    case Hangul.index("다"), Hangul.index("자"), Hangul.index("냐"): return start + 3
    case Hangul.index("라"):
      guard let before = Hangul.syllable(in: text, before: start) else { return start }
      if before == Hangul.index("이"), start - low >= 6 { return hasOwnI(text, word, start) ? start : start - 3 }
      // `(해) 달|라고`: the whole word is the command of `달다`.
      return before == Hangul.index("하") || before == Hangul.index("달") && start - low == 3 ? start + 3 : start
    default: return start
    }
  }

  /// `(연인) 사이|라는`, `하와이|라고`: whether the `이` before byte `start` belongs to the noun, by a table or by the closed class.
  private static func hasOwnI(_ text: Span<UInt8>, _ word: Word, _ start: Int) -> Bool {
    word.tail.particle == .naming && Int(word.tail.particleStart) == start && word.stemEnd == start
      || NounInI.matches(text, TextSpan(word.span.lower, start))
  }
}
