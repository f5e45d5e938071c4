import ArticleText
import EntityTagging
import QuotationParsing

/// `책임을 지겠느냐고 묻는 취재진에게`: the reporters whose question it is; elsewhere the same words only tell who listens.
extension Attributor {
  /// The reporters right behind an adnominal cue, with an entity of their own; `nil` where none stand there.
  mutating func askingPress(after cue: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard cue + 1 < units.upperBound, parsed.units[cue + 1].kind == .word, parsed.units[cue + 1].mention < 0,
      let noun = PressNoun.opens(bytes.span, parsed.units[cue + 1].span)
    else { return nil }
    let mention = tagged.adopt(noun, name: noun, named: text(noun), as: .group)
    return .init(unit: cue + 1, mention: mention, particle: .dative)
  }
}

/// `취재진`, `기자들`, `기자단`: the reporters at the scene.
enum PressNoun {
  private static let nouns = WordSet(["취재진", "기자들", "기자단"])
  private static let size = 9

  /// The noun with which a word begins; `nil` where it begins with another.
  static func opens(_ text: Span<UInt8>, _ span: TextSpan) -> TextSpan? {
    guard span.count > size else { return nil }
    let noun = TextSpan(span.lower, span.lower + size)
    return nouns.contains(text, noun) ? noun : nil
  }
}
