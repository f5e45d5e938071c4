import ArticleText
import ByteWords
import LexiconTables

/// Whether somebody holds an office, as far as `persons.tsv` knows.
enum Tenure {
  /// Its beginning is known and no end.
  case lasting
  /// It has ended.
  case over
  /// The table has no dates.
  case unknown
}

/// Which row of `persons.tsv` a full name means where several persons bear it.
struct Namesakes {
  private let lexicon: Lexicon
  private var matches: [WordMatch] = []
  /// Roles of the persons asked about, since the same namesakes come back in article after article.
  private var roles: [Int32: [Role]] = [:]

  /// What a title tells of its bearer, in UTF-8.
  private struct Role {
    let title: [UInt8]
    let affiliation: [UInt8]
    let tenure: Tenure

    init(_ role: PersonRole) {
      title = Array(role.title.utf8)
      affiliation = Array(role.affiliation.utf8)
      tenure = role.from.isEmpty ? .unknown : role.to.isEmpty ? .lasting : .over
    }

    /// Whether the title of the role and the one in the span end alike: in two syllables, or in the whole of the shorter.
    func endsLike(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
      var common = 0
      while common < min(title.count, span.count), title[title.count - 1 - common] == text[span.upper - 1 - common] {
        common += 1
      }
      return common >= 6 || common == min(title.count, span.count)
    }

    /// Whether the words end with the title or hold the body.
    func isNamed(_ text: Span<UInt8>, in words: TextSpan) -> Bool {
      !affiliation.isEmpty && text.extracting(words.lower..<words.upper).contains(affiliation)
        || words.count >= title.count && text.holds(title, at: words.upper - title.count)
    }
  }

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The row whose role the mention gives, else the one that is trusted without; -1 where the mention fits nobody.
  ///
  /// O(rows of the name).
  mutating func row(of mention: Mention, _ text: Span<UInt8>) -> Int32 {
    guard mention.row >= 0 else { return -1 }
    let rows = bearers(of: mention.name, text)
    let isReporter = ReporterTitle.ends(text, mention.title)
    guard rows.count > 1 || isReporter else { return isStageName(mention, text) ? -1 : mention.row }
    let fitting = rows.filter { row in roles(of: row).contains { $0.isNamed(text, in: mention.span) } }
    if fitting.count == 1 { return fitting[0] }
    let trusted = rows.filter { lexicon.person($0).rank != .c }
    return trusted.count == 1 && !isReporter ? trusted[0] : -1
  }

  /// `이지은 검사`: the name is known only as that of somebody with another name and other roles.
  private mutating func isStageName(_ mention: Mention, _ text: Span<UInt8>) -> Bool {
    guard !mention.title.isEmpty,
      lexicon.person(mention.row).name.utf8.count != mention.name.count
        || !text.holds(Array(lexicon.person(mention.row).name.utf8), at: mention.name.lower)
    else { return false }
    return Hangul.isAllSyllables(text, mention.name) && mention.name.count == 9 && !fits(mention.row, mention, text)
  }

  /// Whether a short form with a title can mean the person in row `row`: nobody is taken for a namesake of another office.
  mutating func fits(_ row: Int32, _ mention: Mention, _ text: Span<UInt8>) -> Bool {
    let roles = roles(of: row)
    return roles.isEmpty
      || roles.contains { $0.isNamed(text, in: mention.span) || $0.endsLike(text, mention.title) }
  }

  /// Whether the person in row `row` still holds an office of such a title, as far as the table knows.
  mutating func tenure(_ row: Int32, _ title: TextSpan, _ text: Span<UInt8>) -> Tenure {
    let tenures = roles(of: row).filter { $0.endsLike(text, title) }.map(\.tenure)
    return tenures.contains(.lasting) ? .lasting : tenures.contains(.over) ? .over : .unknown
  }

  /// The rows of those who bear a name.
  private mutating func bearers(of name: TextSpan, _ text: Span<UInt8>) -> [Int32] {
    lexicon.matches(in: text, at: name.lower, into: &matches)
    var rows: [Int32] = []
    for match in matches where Int(match.end) == name.upper {
      for sense in match.senseRange where lexicon.senses[sense].wordClass == .person {
        rows.append(lexicon.senses[sense].row)
      }
    }
    return rows
  }

  private mutating func roles(of row: Int32) -> [Role] {
    if let known = roles[row] { return known }
    let made = lexicon.person(row).roles.map(Role.init)
    roles[row] = made
    return made
  }
}
