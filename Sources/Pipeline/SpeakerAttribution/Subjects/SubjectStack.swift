import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Subjects of a sentence that still wait for their predicate.
///
/// Korean is head-final: a noun with `은/는/이/가` waits until its predicate comes. An adnominal, conditional or
/// embedded predicate takes the nearest `이/가`; the topic waits for the outermost predicate and serves every
/// coordinated one.
struct SubjectStack {
  /// A noun phrase that can be a subject.
  struct Subject {
    /// Unit of its last word.
    var unit: Int
    /// Its mention; -1 where it is nobody that speaks.
    var mention: Int32
    /// Topic, subject or also; none for a heading, place for a document.
    var particle: Particle
    /// Whether the mention is ambiguous and counts only where nobody else can be the speaker.
    var isOpen = false
    /// Whether a predicate of the same sentence has been its own already (`A는 떠났고`).
    var hasPredicate = false
    /// Whether it speaks from a place: `일각에서는`.
    var isPlace = false
    /// Whether only its place before a quote makes it a speaker.
    var isByPlace = false
  }

  private(set) var waiting: [Subject] = []

  /// The first of the sentence, whether it still waits or not.
  private(set) var first: Subject?

  /// The last that a relative clause behind a topic has taken: `A는 B가 한 (연설에서)`.
  private(set) var released: Subject?

  mutating func reset() {
    waiting.removeAll(keepingCapacity: true)
    first = nil
    released = nil
  }

  mutating func push(_ subject: Subject) {
    waiting.append(subject)
    if first == nil { first = subject }
  }

  /// A predicate that is no reporting verb takes what is its own.
  ///
  /// `closesClause`: a bound noun such as `것`, `데`, `경우` follows, so that the clause before it is complete.
  mutating func pass(_ ending: VerbEnding, closesClause: Bool, isPast: Bool) {
    switch ending {
    case .final: waiting.removeAll(keepingCapacity: true)
    case .adnominal where closesClause: takeNearestSubject()
    case .adnominal: takeForRelative()
    case .and, .but, .because: takeOrServe(ending, isPast: isPast)
    case .while where isPast: takeOrServe(.and, isPast: false)
    case .nominal, .quotativeAdnominal, .condition, .when: takeNearestSubject()
    default: break
    }
  }

  /// A relative clause takes the nearest `이/가` where another waits, or where that is nobody that speaks.
  private mutating func takeForRelative() {
    guard let last = waiting.last, waiting.count > 1 || last.mention < 0 else { return }
    if last.particle == .subject { released = last }
    takeNearestSubject()
  }

  /// A clause that another follows: its subject is the nearest `이/가`, else the topic, which goes on.
  ///
  /// `isPast`: what has happened is told of the topic, though a relative clause stands before it.
  private mutating func takeOrServe(_ ending: VerbEnding, isPast: Bool) {
    guard let last = waiting.last else { return }
    if last.particle == .subject, waiting.count > 1, ending != .and {
      waiting.removeLast()
    } else if last.particle == .subject ? waiting.count == 1 : isPast || !isOfReleased(last) {
      waiting[waiting.count - 1].hasPredicate = true
    }
  }

  /// `A는 B가 (반성하는) 태도를 보이고 있고 (C는 아프다고 했다)`: the relative clause has taken B, whose predicate comes only now.
  private func isOfReleased(_ topic: Subject) -> Bool { released.map { $0.unit > topic.unit } ?? false }

  /// `보고서에는 (요청이) 적혀 있었는데`: where something stands written has had its predicate.
  mutating func takePlaces() { waiting.removeAll { $0.isPlace && $0.particle == .place } }

  /// Removes the nearest `이/가`, if no topic stands nearer.
  mutating func takeNearestSubject() {
    if let last = waiting.last, last.particle == .subject { waiting.removeLast() }
  }

  /// Removes the nearest `이/가` where somebody else waits, too.
  mutating func takeInnerSubject() {
    if waiting.count > 1 { takeNearestSubject() }
  }

  /// `(정부가 나섰다는 비판이) 나오자`: every `이/가` before words that nobody is the subject of is theirs.
  mutating func takeSubjects() { waiting.removeAll { $0.particle == .subject } }

  /// `(고비는 언제)냐는 (질문에)`: the topic right before its predicate, if it is nobody that speaks.
  mutating func takeUnknownTopic(at unit: Int) {
    if let last = waiting.last, last.mention < 0, last.unit >= unit - 1 { waiting.removeLast() }
  }

  /// `A는 배우로, (B는)`: what stands for a predicate.
  mutating func serve() { takeOrServe(.and, isPast: true) }

  /// `태진은 “…”고 말문을 열더니 (“…”고 털어놨다)`: who waits was found to be somebody by his place before words.
  mutating func identify(_ subject: Subject) {
    for at in waiting.indices where waiting[at].unit == subject.unit && waiting[at].mention < 0 {
      waiting[at].mention = subject.mention
      waiting[at].isByPlace = true
    }
  }

  /// The topic at unit `unit` has had a predicate of its own: `A는 …다고 반박했고 (B는)`.
  mutating func serve(_ unit: Int) {
    for at in waiting.indices where waiting[at].unit == unit && waiting[at].particle != .subject {
      waiting[at].hasPredicate = true
    }
  }

  /// The clause before a complementizer takes its own subject: the nearest, where another is left for the cue.
  ///
  /// Where the cue is itself reported, the topic is left for the outer cue and one more subject for this one.
  ///
  /// `isBehindThings`: what waits before the nearest topic has had its predicates and can say nothing.
  mutating func takeClauseSubject(isEmbedded: Bool, isBehindThings: Bool) {
    guard let last = waiting.last else { return }
    if isBehindThings {
      // `회담은 무산될 위기지만, B는 …고 말했다`.
      waiting.removeAll { $0.unit < last.unit }
      return
    }
    if last.particle == .topic, last.mention >= 0, !isEmbedded, waiting.dropLast().contains(where: \.hasPredicate) {
      // `A는 끝냈고, B는 …고 밝혔다`: the topic before has had its predicate.
      waiting.removeAll { $0.hasPredicate && $0.unit < last.unit }
    } else if last.particle == .topic, last.mention >= 0, !last.isOpen, !isEmbedded, waiting.count > 1,
      waiting.dropLast().allSatisfy({ $0.mention < 0 && $0.particle == .subject })
    {
      // `비가 오자 B는 …고 밝혔다`: a thing with `이/가` before the topic belongs to what stands before it.
      waiting.removeAll { $0.unit < last.unit }
    } else if waiting.count > (isEmbedded ? 2 : 1) || last.mention < 0 {
      waiting.removeLast()
    }
    while let next = waiting.last, next.mention < 0 { waiting.removeLast() }
  }

  /// `이는 한서윤 시장이 …하겠다고 밝힌 (것과 같다)`: only somebody with `이/가` waits behind a topic that says nothing.
  var isOfUnknownTopic: Bool {
    guard waiting.count == 2 else { return false }
    return waiting[0].mention < 0 && waiting[0].particle == .topic && waiting[1].mention >= 0
      && waiting[1].particle == .subject
  }

  /// `(시는 …했으며,) 방문객은 버스를 이용해 (달라고)`: the nearest topic belongs to the clause.
  mutating func takeTopic() {
    if let last = waiting.last, last.particle == .topic { waiting.removeLast() }
  }

  /// Removes what stands at or behind unit `unit`.
  mutating func remove(from unit: Int) { waiting.removeAll { $0.unit >= unit } }

  /// The topic that can speak and stands nearest; the topic waits for the outermost predicate.
  func topicSpeaker(before unit: Int) -> Subject? {
    waiting.last { $0.mention >= 0 && !$0.isOpen && $0.unit < unit && $0.particle != .subject }
  }

  /// The topic of a reported clause's sentence: the first that has no predicate yet, else the nearest.
  func outerTopic(before unit: Int) -> Subject? {
    waiting.first { $0.mention >= 0 && !$0.isOpen && $0.unit < unit && $0.particle != .subject && !$0.hasPredicate }
      ?? topicSpeaker(before: unit)
  }

  /// The only subject of the sentence so far, if it is ambiguous.
  func onlyOpen() -> Subject? {
    guard waiting.count == 1, let only = waiting.first, only.isOpen else { return nil }
    return only
  }

  /// Whether the nearest subject is a noun that no table knows as a speaker.
  ///
  /// Beside a quote a topic counts, or an ambiguous name; inside a clause only an ambiguous name, other nouns are the clause's own.
  func endsInUnknown(inQuote content: Report.Content) -> Bool {
    guard let last = waiting.last else { return false }
    if case .quote = content { return last.isOpen || hasUnknownTopic }
    return last.isOpen
  }

  /// Whether the nearest subject is an `이/가` that no table knows as a speaker.
  var endsInUnknownSubject: Bool { waiting.last.map { $0.mention < 0 && $0.particle == .subject } ?? false }

  /// Whether the nearest subject is a topic that no table knows as a speaker.
  var hasUnknownTopic: Bool { waiting.last.map { $0.mention < 0 && $0.particle != .subject } ?? false }

  /// The nearest that can speak.
  func nearestSpeaker(before unit: Int = .max, countsOpen: Bool = false) -> Subject? {
    waiting.last { $0.mention >= 0 && (countsOpen || !$0.isOpen) && $0.unit < unit }
  }

  /// The nearest, if it is an ambiguous mention.
  func openSpeaker() -> Subject? { waiting.last.flatMap { $0.isOpen ? $0 : nil } }
}
