import ArticleText
import LexiconTables

/// Names to which a page has glued the end of a subtitle: `…신설 검토한서윤 (시장은)`, `…재검토아르템 벨라노프 (장관은)`, `…초안박 (변호사는)`.
enum GluedName {
  /// Least bytes of what stands before the name: two syllables.
  static let least = 6

  /// A full name of the tables at the end of a longer word.
  static func known(_ phrase: borrowing NounPhrase, _ at: Int) -> TitleFrame.Name? {
    let view = phrase.views[at]
    guard view.isUnknown, view.isLastOfWord, view.span.count >= 9 + least else { return nil }
    let name = TextSpan(view.span.upper - 9, view.span.upper)
    let row = phrase.names.person(phrase.bytes.span, name)
    return row < 0 ? nil : TitleFrame.Name(first: at, last: at, kind: .full, row: row, skip: view.span.count - 9)
  }

  /// `초청벨라노프 (장관)`: the short form of a name that everybody knows, three syllables at least, behind letters that are no part
  /// of a foreign name (`자넹그로스`).
  static func short(_ phrase: borrowing NounPhrase, _ at: Int) -> TitleFrame.Name? {
    let view = phrase.views[at]
    guard view.isUnknown, view.isLastOfWord, view.span.count >= 9 + least else { return nil }
    for start in stride(from: view.span.lower + least, through: view.span.upper - 9, by: 3) {
      let row = phrase.names.shortForm(phrase.bytes.span, TextSpan(start, view.span.upper))
      if row >= 0, phrase.names.isWellKnown(row),
        phrase.names.foreignness(phrase.bytes.span, TextSpan(view.span.lower, start)) < 0
      {
        return TitleFrame.Name(first: at, last: at, kind: .short, row: row, skip: start - view.span.lower)
      }
    }
    return nil
  }

  /// `초안박 (변호사)`: three syllables that open with a rare surname and end in a frequent one with which no given name does.
  static func surname(_ phrase: borrowing NounPhrase, _ at: Int) -> TitleFrame.Name? {
    let view = phrase.views[at]
    guard view.isUnknown, view.isLastOfWord, view.span.count == 9, view.koreanFit == 1,
      let last = Hangul.syllable(in: phrase.bytes.span, before: view.span.upper), surnames.contains(last),
      !phrase.names.isSurname(phrase.bytes.span, TextSpan(view.span.lower, view.span.lower + 3))
    else { return nil }
    return TitleFrame.Name(first: at, last: at, kind: .surname, row: -1, skip: 6)
  }

  private static let surnames = SyllableSet("박김최황곽엄")

  /// Bytes before the given name at the end of a word, where a table has the whole name; 0 if there are none.
  static func given(_ phrase: borrowing NounPhrase, _ first: Int, before family: Int) -> Int {
    let (view, end) = (phrase.views[first], phrase.views[family].span.upper)
    guard first + 1 == family, view.isUnknown, view.span.count >= 6 + least,
      !phrase.names.opensName(phrase.bytes.span, TextSpan(view.span.lower, end))
    else { return 0 }
    let starts = stride(from: view.span.lower + least, through: view.span.upper - 6, by: 3)
    let start = starts.first { phrase.names.opensName(phrase.bytes.span, TextSpan($0, end)) }
    return start.map { $0 - view.span.lower } ?? 0
  }

  /// Row of the person whose name stands behind the bytes that are glued to it: `재검토아르템 벨라노프`; -1 where no table has him.
  static func row(_ phrase: borrowing NounPhrase, _ first: Int, to last: Int, skip: Int) -> Int32 {
    let name = TextSpan(phrase.views[first].span.lower + skip, phrase.views[last].span.upper)
    return phrase.names.person(phrase.bytes.span, name)
  }
}
