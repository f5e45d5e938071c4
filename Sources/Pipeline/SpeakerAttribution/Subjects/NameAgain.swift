import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(새별은 “…”고 했다.) 1년 전으로, 새별은`: a name that only its place made somebody is the same name everywhere behind.
extension Attributor {
  /// The mention that the word at a unit is made; -1 where the text has told of nobody by it.
  mutating func namedBefore(_ at: Int, _ units: Range<Int>) -> Int32 {
    let unit = parsed.units[at]
    guard unit.mention < 0, unit.particle == .topic || unit.particle == .subject, unit.ending == nil, unit.link == nil,
      !isPartOfName(at, units), !isBesideQuote(at), !onlyExplains
    else { return -1 }
    let word = tagged.words[Int(unit.index)]
    guard word.isUnknown(in: tagged.parts), word.stem.count >= 6, !word.tail.isPlural, !word.tail.isSide else {
      return -1
    }
    let name = bytes[word.stem.lower..<word.stem.upper]
    let known = tagged.entities.first {
      $0.table == .none && Self.isName($0.kind) && $0.name.utf8.elementsEqual(name)
    }
    return known.map { adopt(word.stem, as: $0.kind == .organization ? .organization : .shortName) } ?? -1
  }

  /// `BMW (누리라드는)`: a bare noun before the word, which is no office, makes it the end of a longer name.
  private func isPartOfName(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at > units.lowerBound, parsed.units[at - 1].kind == .word else { return false }
    let before = parsed.units[at - 1]
    return before.particle == .none && before.ending == nil && before.link == nil && !before.isFrame
      && effect(of: before) == nil && !isNounOfPeople(before)
  }

  /// `새별은 “…”고 (했다)`: whether words in marks stand beside the subject, whose place alone makes it somebody.
  func isBesideQuote(_ at: Int) -> Bool {
    let quote = (at + 1..<min(at + 7, parsed.units.count)).first { parsed.units[$0].kind == .quote }
    return quote.map { isBeside(at, $0) } ?? false
  }

  /// `(나루시는 …고 밝혔다.) 나루시는 값이 싸다는 설명이다`: the sentence goes on explaining, and the topic is part of it.
  private var onlyExplains: Bool {
    reports.allSatisfy {
      parsed.reports[$0].construction == .speechNoun && parsed.reports[$0].cueLast == parsed.reports[$0].nounUnit
    }
  }

  /// Whether an entity of the kind goes by a name.
  private static func isName(_ kind: Entity.Kind) -> Bool { kind == .person || kind == .organization }
}
