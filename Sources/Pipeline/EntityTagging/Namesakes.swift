import ArticleText
import LexiconTables

/// Which row of `persons.tsv` a full name means where several persons bear it.
struct Namesakes {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The row whose role the mention gives, else the one that is trusted without; -1 where the mention fits nobody.
  ///
  /// O(rows of the name).
  func row(of mention: Mention, _ text: Span<UInt8>) -> Int32 {
    guard mention.row >= 0 else { return -1 }
    var matches: [WordMatch] = []
    lexicon.matches(in: text, at: mention.name.lower, into: &matches)
    let senses = matches.filter { Int($0.end) == mention.name.upper }.flatMap(\.senseRange).map { lexicon.senses[$0] }
    let rows = senses.filter { $0.wordClass == .person }.map(\.row)
    let isReporter = ReporterTitle.ends(text, mention.title)
    guard rows.count > 1 || isReporter else { return mention.row }
    let words = String(decoding: (mention.span.lower..<mention.span.upper).map { text[$0] }, as: UTF8.self)
    let fitting = rows.filter { row in lexicon.person(row).roles.contains { Self.names($0, in: words) } }
    if fitting.count == 1 { return fitting[0] }
    let trusted = rows.filter { lexicon.person($0).rank != .c }
    return trusted.count == 1 && !isReporter ? trusted[0] : -1
  }

  private static func names(_ role: PersonRole, in words: String) -> Bool {
    !role.affiliation.isEmpty && words.contains(role.affiliation) || words.hasSuffix(role.title)
  }
}

/// `기자`, `특파원`: who writes the article, not whom it quotes.
enum ReporterTitle {
  /// Whether the title ends in one.
  static func ends(_ text: Span<UInt8>, _ title: TextSpan) -> Bool {
    guard title.count >= 6, let last = Hangul.syllable(in: text, before: title.upper),
      let before = Hangul.syllable(in: text, before: title.upper - 3)
    else { return false }
    return before == Hangul.index("기") && last == Hangul.index("자")
      || before == Hangul.index("파") && last == Hangul.index("원")
  }
}
