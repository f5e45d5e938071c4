import ArticleText
public import EntityTagging
public import LexiconTables
public import QuotationParsing

/// Gives every report its speaker: sentence by sentence, with a small memory of who spoke before.
///
/// ```swift
/// var attributor = Attributor(lexicon: lexicon, verbs: verbs, names: names)
/// let items = attributor.run(bytes, tagged, parsed)
/// ```
public struct Attributor {
  let lexicon: Lexicon
  let verbs: VerbTable
  let names: NameModel
  var bytes: [UInt8] = []
  var tagged = TaggedArticle()
  var parsed = ParsedArticle()
  var items: [SpeechItem] = []
  var state = SpeakerContinuity()
  var stack = SubjectStack()
  var boundary: ContentBoundary
  var evidentials: [Evidential] = []
  var frames: EvidentialReader
  /// Range of reports of the sentence at hand.
  var reports = 0..<0
  /// Whether candidates that lost are kept.
  public var explains = false
  /// Who waited at each report's complementizer; filled only where reasons are asked for.
  var weighed: [Int: [SubjectStack.Subject]] = [:]
  /// Subject that waited when the report's complementizer was read.
  var waiting: [SubjectStack.Subject?] = []
  /// Whether a subject waited there that is nobody known.
  var hasUnknown: [Bool] = []
  /// How often each word that no table knows is a subject before a quote; `nil` while nobody asked.
  var unknownTopics: [ArraySlice<UInt8>: Int]?
  /// The interview that the article has or is.
  var interview = Interview()
  /// Item of each report; -1 while it has none.
  var itemOfReport: [Int32] = []

  /// Makes an attributor over a lexicon.
  public init(lexicon: Lexicon, verbs: VerbTable, names: NameModel) {
    self.lexicon = lexicon
    self.verbs = verbs
    self.names = names
    boundary = ContentBoundary(lexicon: lexicon)
    frames = EvidentialReader(lexicon: lexicon)
  }

  /// Attributes all reports of an article; items stand in order of their content, the wider first.
  ///
  /// O(units) but for headlines, which are compared with the quotes of the body.
  public mutating func run(_ bytes: [UInt8], _ tagged: TaggedArticle, _ parsed: ParsedArticle) -> [SpeechItem] {
    self.bytes = bytes
    self.tagged = tagged
    self.parsed = parsed
    items.removeAll(keepingCapacity: true)
    state = SpeakerContinuity()
    weighed.removeAll()
    unknownTopics = nil
    interview = Interview()
    prepareReports()
    for index in parsed.sentences.indices {
      nextReports(ofSentence: index)
      attribute(sentence: index)
    }
    attributeInner()
    attributeOpeningTurn()
    attributeHeadlines()
    identifyRoles()
    nest()
    linkRepetitions()
    orderEntities()
    // Who made the parts of it can use their buffers again.
    self.parsed = ParsedArticle()
    return items
  }

  /// Forgets what was noted of reports, and makes room for those at hand.
  mutating func prepareReports() {
    reports = 0..<0
    itemOfReport = [Int32](repeating: -1, count: parsed.reports.count)
    waiting = Array(repeating: nil, count: parsed.reports.count)
    hasUnknown = Array(repeating: false, count: parsed.reports.count)
  }

  /// Goes on to the reports of a sentence, the one behind the sentence at hand.
  mutating func nextReports(ofSentence index: Int) {
    var end = reports.upperBound
    while end < parsed.reports.count, Int(parsed.reports[end].sentence) == index { end += 1 }
    reports = reports.upperBound..<end
  }

  /// Words of the article as they stand there.
  func text(_ span: TextSpan) -> String { String(decoding: bytes[span.lower..<span.upper], as: UTF8.self) }

  /// The article with the entities that pronouns were found to mean.
  public var resolvedArticle: TaggedArticle { tagged }

  mutating func attribute(sentence index: Int) {
    let sentence = parsed.sentences[index]
    let isAsked = asks(index)
    let before = state
    defer { if isAsked { state = before } }
    if SectionMark.begins(bytes.span, sentence.span) { state.broken() }
    if sentence.isHeadline {
      let first = items.count
      headline(sentence, index)
      takeOver(from: items[first...])
      return
    }
    let units = sentence.unitIndices
    let bytes = bytes
    evidentials = frames.read(bytes.span, parsed.units, units, tagged)
    stack.reset()
    if !reports.isEmpty {
      adoptCited()
      attributeReports(units, index)
      noteTeller(units)
    }
    let informant = evidentialClause(sentence, index, units)
    remember(units, informant: informant)
    if let informant { state.informed(by: informant) }
  }

  /// Gives the reports of the sentence at hand their speakers.
  private mutating func attributeReports(_ units: Range<Int>, _ sentence: Int) {
    let effect = openingEffect(units)
    scan(units, effect)
    coordinated(units, effect)
    freeQuotes(units, sentence, effect)
  }

  /// What the connective at the start of the sentence does to the speaker.
  ///
  /// `반면 …에 대해서는 "…"며`: a new topic, not a new speaker.
  func openingEffect(_ units: Range<Int>) -> ConnectiveEffect? {
    guard let effect = units.first.flatMap({ effect(of: parsed.units[$0]) }), !isObeyed(units) else { return nil }
    if effect == .break && isFollowedByWords(units) || effect != .back && isAdded(units) { return .keep }
    if effect == .break, units.contains(where: { TopicFrame.contrasts(bytes.span, parsed.units[$0].span) }) {
      return nil
    }
    return effect
  }

  /// `이에 따르지 않으면`, `이에 불응할 경우`: the pronoun belongs to the verb behind it.
  private func isObeyed(_ units: Range<Int>) -> Bool {
    units.count > 1 && Self.responding.contains(bytes.span, parsed.units[units.lowerBound].span)
      && Self.obeying.begin(bytes.span, parsed.units[units.lowerBound + 1].span)
  }

  private static let responding = WordSet(["이에"])
  private static let obeying = WordOpenings(["따르", "불응", "응하", "응할", "응한"])

  /// `이후 “…”고 말했다`: later words, and nobody else named.
  private func isFollowedByWords(_ units: Range<Int>) -> Bool {
    units.count > 1 && parsed.units[units.lowerBound + 1].kind == .quote
      && Self.later.contains(bytes.span, parsed.units[units.lowerBound].span)
  }

  /// `반면 (반대는 적다고) 덧붙였다`: nobody adds to another's words.
  private func isAdded(_ units: Range<Int>) -> Bool {
    guard let last = lastWord(of: units), last > units.lowerBound,
      Self.opposing.contains(bytes.span, parsed.units[units.lowerBound].span)
    else { return false }
    return AddingVerb.begins(bytes.span, parsed.units[last].span)
  }

  private static let opposing = WordSet(["반면", "반면에", "한편", "한편으로는", "이에 반해"])

  private static let later = WordSet(["이후", "이후에"])

  /// The unit of the last word of a sentence.
  func lastWord(of units: Range<Int>) -> Int? { units.last { parsed.units[$0].kind == .word } }

  /// What a word does to the speaker, if it is a connective.
  func effect(of unit: Unit) -> ConnectiveEffect? {
    guard unit.kind == .word else { return nil }
    for part in tagged.words[Int(unit.index)].parts {
      let view = tagged.parts[Int(part)]
      for offset in 0..<Int(view.senseCount) {
        let sense = lexicon.senses[Int(view.firstSense) + offset]
        if sense.wordClass == .connective { return lexicon.connectiveEffect(sense.row) }
      }
    }
    return nil
  }
}
