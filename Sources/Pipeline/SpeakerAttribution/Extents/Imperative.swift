import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `길을 지키라고 지시했다`: an order keeps the `라` of its verb; `책임자라고 지목했다` says what somebody is.
extension Attributor {
  /// Bytes by which the words of a report go on into its complementizer.
  func imperativeEnding(of report: Report) -> Int {
    if isCommand(report) { return 3 }
    guard report.construction == .complement, report.link >= 0, report.cueLast >= 0,
      Commanding.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
    else { return 0 }
    let unit = parsed.units[Int(report.link)]
    let start = Int(unit.linkStart)
    if VerbInI.opens(bytes.span, unit.span, start) { return 6 }
    guard start > unit.span.lower, Hangul.syllable(in: bytes.span, at: start) == Hangul.index("라"),
      let stem = Hangul.syllable(in: bytes.span, before: start), Hangul.final(of: stem) == 0,
      stem != Hangul.index("이"), !isNoun(unit, upTo: start)
    else { return 0 }
    return 3
  }

  /// `돈을 주|라고 (말했다)`, `집에 가|라며`: a short stem with what it takes before it, and `라` behind it.
  private func isCommand(_ report: Report) -> Bool {
    guard report.link > 0 else { return false }
    let unit = parsed.units[Int(report.link)]
    let before = parsed.units[Int(report.link) - 1]
    guard before.kind == .word, CommandStem.fills(bytes.span, TextSpan(unit.span.lower, Int(unit.linkStart))),
      Hangul.syllable(in: bytes.span, at: Int(unit.linkStart)) == Hangul.index("라")
    else { return false }
    switch before.particle {
    case .object, .place, .dative, .direction: return true
    default: return before.ending == .infinitive
    }
  }

  /// Whether the word before byte `end` is a noun that a table knows.
  private func isNoun(_ unit: Unit, upTo end: Int) -> Bool {
    let word = tagged.words[Int(unit.index)]
    return word.verbForm < 0 && !word.isUnknown(in: tagged.parts)
  }
}

/// `주라고`, `가라고`, `열라고`: stems of one syllable that read like a noun before a copula.
private enum CommandStem {
  private static let stems = SyllableSet("주가열내사빼깨쓰두타놀풀팔걸끄켜살치밀")

  /// Whether the word up to its complementizer is one.
  static func fills(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count == 3 && stems.stands(in: text, at: span.lower)
  }
}

/// `받아들이라고`, `줄이라고`, `높이라고`: stems in `이`, whose command reads like a copula behind a noun.
private enum VerbInI {
  private static let stems = WordSet([
    "받아들", "끌어들", "불러들", "길들", "곁들", "줄", "높", "움직", "기울", "벌", "붙", "덧붙", "숙", "늘", "녹", "먹", "속", "보",
  ])

  /// Whether the complementizer at byte `start` of a word begins with the `이` of such a stem, the whole word before it.
  static func opens(_ text: Span<UInt8>, _ word: TextSpan, _ start: Int) -> Bool {
    stems.contains(text, TextSpan(word.lower, start)) && Hangul.syllable(in: text, at: start) == Hangul.index("이")
      && Hangul.syllable(in: text, at: start + 3) == Hangul.index("라")
  }
}
