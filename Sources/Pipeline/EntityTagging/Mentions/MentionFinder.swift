import ArticleText
import LexiconTables

/// Finds the mentions of an article: one pass over its runs of nouns, heads from right to left.
///
/// Korean is head-final: the last noun says what the mention is (`대변인`, `관계자`, `경찰서`), the nouns before it
/// whose it is.
struct MentionFinder {
  var mentions: [Mention] = []
  private let lexicon: Lexicon
  private var phrase: NounPhrase

  init(lexicon: Lexicon, names: NameModel) {
    self.lexicon = lexicon
    phrase = NounPhrase(names: names)
  }

  /// Finds all mentions; O(length).
  mutating func run(_ bytes: [UInt8], _ tokens: [Token], _ words: [Word], _ parts: [WordPart]) {
    mentions.removeAll(keepingCapacity: true)
    phrase.bytes = bytes
    phrase.words = words
    var at = 0
    while at < words.count {
      let run = NounRuns.run(from: at, words, tokens, parts)
      at = run.words.upperBound
      guard run.words.contains(where: { mayHead(words[$0], parts) }) else { continue }
      let first = mentions.count
      scan(words, parts, run)
      if mentions.count > first + 1 { mentions[first...].reverse() }
    }
    phrase.bytes = []
    phrase.words = []
  }

  /// Whether a part of the word may be the head of a mention; most runs hold none and need no closer look.
  private func mayHead(_ word: Word, _ parts: [WordPart]) -> Bool {
    for index in word.parts {
      let part = parts[Int(index)]
      if part.mayHead, word.ending == nil || !part.classes.isEmpty { return true }
      if !word.note.isEmpty, part.facts.koreanFit >= 1 { return true }
      if phrase.isSide(part.span) || phrase.isOtherSide(part.span) || phrase.isPaper(part.span)
        || phrase.isOffice(part.span)
      {
        return true
      }
    }
    return word.tail.isHonorific || word.tail.isSide
  }

  private mutating func scan(_ words: [Word], _ parts: [WordPart], _ run: NounRun) {
    collect(words, parts, run)
    var head = phrase.views.count - 1
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
    phrase.views.removeAll(keepingCapacity: true)
    for word in run.words {
      let range = words[word].parts
      for index in range {
        phrase.views.append(
          PartView(
            part: parts[Int(index)], word: Int32(word), isLastOfWord: index + 1 == range.upperBound,
            lexicon: lexicon))
      }
    }
  }
}

/// A part with its word and the row of each table that names it.
struct PartView {
  private let part: WordPart
  let word: Int32
  let isLastOfWord: Bool
  /// Rows of the tables that name the part; -1 where none does.
  private(set) var person: Int32 = -1
  private(set) var personShort: Int32 = -1
  private(set) var organization: Int32 = -1
  private(set) var country: Int32 = -1
  private(set) var pronoun: Int32 = -1
  /// Row of the surname that a headline writes with one Chinese character (`文`); -1 if the part is none.
  private(set) var hanjaSurname: Int32 = -1
  private(set) var titleKind: TitleKind?

  var span: TextSpan { part.span }
  var classes: PartClasses { part.classes }
  var byEnding: Bool { part.byEnding }
  var isUnknown: Bool { part.classes.isEmpty }
  /// Whether it is somebody's full name.
  var isFullName: Bool {
    classes.overlaps(.person) || classes.overlaps(.foreignName) && !classes.overlaps(.personShort)
  }
  /// Row of the bearer of the foreign surname; -1 where it is a name for certain, but not for certain his.
  var surnameRow: Int32 { classes.overlaps(.foreignName) && !classes.overlaps(.strong) ? -1 : personShort }
  /// How well it reads as a Korean full name: 0 not at all, 1 possible, 2 likely, 3 hardly anything else.
  var koreanFit: Int { Int(part.facts.koreanFit) }
  /// Whether it is a Korean surname.
  var isSurname: Bool { part.facts.isSurname }
  /// How well it reads as a foreign name: above 40 likely, below -40 unlikely.
  var foreignness: Int { Int(part.facts.foreignness) }

  /// Whether no space stands between the part and a later one (`기기경험(DX)부문장`).
  func isGlued(to other: PartView, _ words: [Word]) -> Bool {
    word == other.word || word + 1 == other.word && !words[Int(other.word)].spaceBefore
  }

  init(part: WordPart, word: Int32, isLastOfWord: Bool, lexicon: Lexicon) {
    self.part = part
    self.word = word
    self.isLastOfWord = isLastOfWord
    guard part.classes.overlaps(.inTables) else { return }
    for offset in 0..<Int(part.senseCount) { take(lexicon.senses[Int(part.firstSense) + offset], lexicon) }
  }

  private mutating func take(_ sense: Sense, _ lexicon: Lexicon) {
    switch sense.wordClass {
    case .person: if person < 0 || !sense.isWeak { person = sense.row }
    case .personShort: personShort = sense.row
    case .organization: if organization < 0 || !sense.isWeak { organization = sense.row }
    case .country: country = sense.row
    case .pronoun: pronoun = sense.row
    case .surname: if sense.isHanja { hanjaSurname = sense.row }
    case .title: titleKind = lexicon.titleKind(sense.row)
    default: break
    }
  }
}
