import LexiconTables

/// Who speaks while the text names nobody: a small state with its reasons.
struct SpeakerContinuity {
  /// Speaker of the last report that stands in a main clause; -1 if none.
  private(set) var speaker: Int32 = -1
  /// Who spoke before the speaker, if the speaker only joined him; -1 if not.
  private(set) var company: Int32 = -1
  /// Sentences since then.
  private(set) var distance = 0
  /// Whether a sentence of the text has reported somebody.
  private(set) var hasBegun = false
  /// The only speaker of the headline right before the sentence at hand; -1 if there is none.
  private var headlineSpeaker: Int32 = -1
  /// Person who was the subject of a sentence without speech since then; -1 if none.
  private(set) var actor: Int32 = -1
  /// Whether what it did was before the last words.
  private var actorIsBackground = false
  /// Sentences since that person acted.
  private var actorDistance = 0
  /// Source of the sentence before, if that told what a frame such as `에 따르면` names; -1 if not.
  private(set) var informant: Int32 = -1
  /// Last person, unnamed source and group that spoke or acted: what pronouns point to.
  var lastPerson: Int32 = -1
  var lastAnonymous: Int32 = -1
  var lastGroup: Int32 = -1
  /// Group that was the first subject of the sentence before, whether it spoke or not; -1 if none was.
  private(set) var actingGroup: Int32 = -1
  private var groupAge = 0

  /// How many sentences without speech a speaker survives.
  static let patience = 3

  /// A main clause named its speaker; `asWell`: he joins who spoke before.
  mutating func spoke(_ entity: Int32, asWell: Bool = false) {
    company = asWell && speaker != entity ? speaker : -1
    speaker = entity
    informant = -1
    distance = 0
    actor = -1
  }

  /// A headline named its speaker, who may go on in the sentence behind it.
  mutating func spokeInHeadline(_ entity: Int32) { headlineSpeaker = entity }

  /// A group was the first subject of the sentence at hand.
  mutating func acted(group: Int32) { (actingGroup, groupAge) = (group, 0) }

  /// A sentence ends: what acted in the one before it is no more what `이들` points to, and its headline is past.
  mutating func aged(hasReports: Bool) {
    hasBegun = hasBegun || hasReports
    headlineSpeaker = -1
    groupAge += 1
    if groupAge > 1 { actingGroup = -1 }
  }

  /// A sentence told what `entity` says, by a frame.
  mutating func informed(by entity: Int32) { informant = entity }

  /// A sentence without speech went by; `subject` acted in it, -1 if nobody did.
  ///
  /// `isBackground`: it told what was before the last words, to which a connective goes back.
  mutating func passed(subject: Int32, isBackground: Bool = false) {
    distance += 1
    informant = -1
    actorDistance += 1
    if subject >= 0 { (actor, actorDistance, actorIsBackground) = (subject, 0, isBackground) }
  }

  /// A sentence told what stands in a text: only a connective goes on behind it.
  mutating func interrupted() {
    distance += 2
    actorDistance += 2
    informant = -1
  }

  /// A sentence whose speaker is unknown went by, or a section ended.
  mutating func broken() {
    speaker = -1
    company = -1
    headlineSpeaker = -1
    informant = -1
    actor = -1
    distance = 0
  }

  /// Whom a sentence without a subject of its own continues; `nil` where that is not safe.
  ///
  /// `isQuote`: the words stand in double marks, so that somebody said them; a clause may be the reporter's own.
  func continued(_ effect: ConnectiveEffect?, isQuote: Bool) -> Int32? {
    switch effect {
    case .break, .check: return nil
    case .keep:
      guard speaker >= 0, distance <= Self.patience else { return actorOrNil }
      return actor >= 0 && !(actorIsBackground && isQuote) ? actor : speaker
    case .back, nil:
      if headlineSpeaker >= 0, isQuote { return headlineSpeaker }
      if actor >= 0, isQuote ? actorDistance == 0 : distance <= 1 { return actor }
      return speaker >= 0 && distance <= 1 ? speaker : nil
    }
  }

  private var actorOrNil: Int32? { actor >= 0 ? actor : nil }
}
