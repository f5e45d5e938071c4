import ArticleText
import LexiconTables

/// Finds the mentions of an article: one pass over its runs of nouns, heads from right to left.
///
/// Korean is head-final: the last noun says what the mention is (`대변인`, `관계자`, `경찰서`), the nouns before it
/// whose it is.
struct MentionFinder {
  let lexicon: Lexicon
  let names: NameModel
  var mentions: [Mention] = []

  private var views: [PartView] = []

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    self.names = names
  }

  /// Finds all mentions; O(length).
  mutating func run(_ bytes: [UInt8], _ tokens: [Token], _ words: [Word], _ parts: [WordPart]) {
    mentions.removeAll(keepingCapacity: true)
    var at = 0
    while at < words.count {
      let run = NounRuns.run(from: at, words, tokens)
      let first = mentions.count
      scan(bytes, words, parts, run)
      mentions[first...].reverse()
      at = run.words.upperBound
    }
  }

  private mutating func scan(_ bytes: [UInt8], _ words: [Word], _ parts: [WordPart], _ run: NounRun) {
    collect(words, parts, run)
    let phrase = NounPhrase(bytes: bytes, views: views, names: names, words: words)
    var head = views.count - 1
    while head >= 0 {
      guard let found = phrase.mention(endingAt: head) else {
        head -= 1
        continue
      }
      mentions.append(found.mention)
      head = found.first - 1
    }
  }

  private mutating func collect(_ words: [Word], _ parts: [WordPart], _ run: NounRun) {
    views.removeAll(keepingCapacity: true)
    for word in run.words {
      let range = words[word].parts
      for index in range {
        views.append(
          PartView(
            part: parts[Int(index)], word: Int32(word), isLastOfWord: index + 1 == range.upperBound,
            lexicon: lexicon))
      }
    }
  }
}

/// A part with its word and the row of each table that names it.
struct PartView {
  let span: TextSpan
  let classes: PartClasses
  let word: Int32
  let isLastOfWord: Bool
  let byEnding: Bool
  /// Rows of the tables that name the part; -1 where none does.
  private(set) var person: Int32 = -1
  private(set) var personShort: Int32 = -1
  private(set) var organization: Int32 = -1
  private(set) var country: Int32 = -1
  private(set) var pronoun: Int32 = -1
  /// Row of the surname that a headline writes with one Chinese character (`文`); -1 if the part is none.
  private(set) var hanjaSurname: Int32 = -1
  private(set) var titleKind: TitleKind?

  var isUnknown: Bool { classes.isEmpty }

  init(part: WordPart, word: Int32, isLastOfWord: Bool, lexicon: Lexicon) {
    span = part.span
    classes = part.classes
    self.word = word
    self.isLastOfWord = isLastOfWord
    byEnding = part.byEnding
    for offset in 0..<Int(part.senseCount) { take(lexicon.senses[Int(part.firstSense) + offset], lexicon) }
  }

  private mutating func take(_ sense: Sense, _ lexicon: Lexicon) {
    switch sense.wordClass {
    case .person: person = sense.row
    case .personShort: personShort = sense.row
    case .organization: organization = sense.row
    case .country: country = sense.row
    case .pronoun: pronoun = sense.row
    case .surname: if sense.isHanja { hanjaSurname = sense.row }
    case .title: titleKind = lexicon.titleKind(sense.row)
    default: break
    }
  }
}
