import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 B로부터 “…”며 고발당했다`: words that the topic of the sentence has been told, not its own.
extension Attributor {
  /// Who told the words to the topic; `nil` where nobody stands before the quote from whom they come.
  func teller(ofReceived report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    let at = Int(report.link) - 2
    guard case .quote = report.content, at >= units.lowerBound, parsed.units[at].kind == .word else { return nil }
    let unit = parsed.units[at]
    guard isGiver(unit) || unit.particle == .dative, let verb = predicate(behind: Int(report.link), units) else {
      return nil
    }
    let act = parsed.units[verb].span
    let isAddressee = unit.particle == .dative
    guard isAddressee ? Receiving.isReproached(bytes.span, act) : Receiving.ends(bytes.span, act) else { return nil }
    return .init(unit: at, mention: unit.mention, particle: unit.particle)
  }

  /// The first predicate behind the complementizer that is no adnominal.
  private func predicate(behind link: Int, _ units: Range<Int>) -> Int? {
    (link + 1..<min(units.upperBound, link + 8)).first { at in
      parsed.units[at].isPredicate && parsed.units[at].ending != .adnominal
    }
  }
}

/// Predicates of one who is told something: `듣다`, `받다`, `당하다`.
enum Receiving {
  private static let stems = SyllableSet("받당듣들먹")
  private static let reproaches = WordOpenings(["비판", "비난", "지적", "고발", "욕을"])

  /// `고발당했다`, `(말을) 들었다`, `비판받았다`: the stem of such a verb opens the word, or follows a noun of two syllables.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    opens(text, span.lower) || span.count >= 12 && opens(text, span.lower + 6)
  }

  /// `비판받았다`, `고발당하자`: the noun tells that somebody else speaks.
  static func isReproached(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    reproaches.begin(text, span) && span.count >= 12 && opens(text, span.lower + 6)
  }

  private static func opens(_ text: Span<UInt8>, _ at: Int) -> Bool {
    stems.stands(in: text, at: at)
  }
}
