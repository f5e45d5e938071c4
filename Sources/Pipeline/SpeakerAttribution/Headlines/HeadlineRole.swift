import ArticleText
import EntityTagging
import QuotationParsing

/// `나래은행장 “금리 내린다”`: an office under which a headline quotes somebody whom the body names.
extension Attributor {
  /// Gives such words to the person of the body who bears the title and says the same; O(quotes of headlines × items).
  mutating func identifyRoles() {
    for index in items.indices
    where parsed.sentences[Int(items[index].sentence)].isHeadline && items[index].quote >= 0
      && items[index].rule == .headlineName
    {
      guard let role = roleMention(of: index), let speaker = bodySpeaker(of: index, isSure: true),
        speaker != items[index].speaker, bears(speaker, title(of: role))
      else { continue }
      tagged.refer(role, to: speaker)
      items[index].speaker = speaker
    }
  }

  /// The mention that is the item's source, if it names an office and nobody.
  private func roleMention(of index: Int) -> Int? {
    let units = parsed.sentences[Int(items[index].sentence)].unitIndices
    let source = units.first {
      parsed.units[$0].mention >= 0 && tagged.mentions[Int(parsed.units[$0].mention)].span == items[index].source
    }
    guard let source else { return nil }
    let mention = Int(parsed.units[source].mention)
    switch tagged.mentions[mention].kind {
    case .titleAlone: return mention
    case .anonymous: return Self.indefinite.begin(bytes.span, items[index].source) ? nil : mention
    default: return nil
    }
  }

  /// `일부 의원`: some who bear the title, and not one of them.
  private static let indefinite = WordOpenings(["일부"])

  /// The title of such a mention: its last word where it is a description (`나래시 대변인`).
  private func title(of role: Int) -> TextSpan {
    let mention = tagged.mentions[role]
    return mention.title.isEmpty ? LastWord.of(bytes.span, mention.span) : mention.title
  }

  /// Whether the entity is a person with the title.
  private func bears(_ entity: Int32, _ title: TextSpan) -> Bool {
    let found = tagged.entities[Int(entity)]
    return found.kind == .person && found.titles.contains { TitleLikeness.same(bytes.span, $0, title) }
  }
}
