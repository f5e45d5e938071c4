import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// From the words of a source to the entity they name.
extension Attributor {
  /// Writes source, speaker and resolution of a choice into an item.
  mutating func name(_ item: inout SpeechItem, _ choice: SourceChoice) {
    guard let subject = choice.subject, subject.mention >= 0 else {
      item.speaker = choice.entity
      item.resolution = choice.entity >= 0 ? .dropped : .none
      return
    }
    let mention = tagged.mentions[Int(subject.mention)]
    item.source = mention.span
    if mention.isOpen, mention.entity < 0 {
      let name = mention.name.isEmpty ? mention.span : mention.name
      item.speaker = tagged.adopt(Int(subject.mention), named: text(name))
      item.resolution = .explicit
      join(&item, subject, mention)
      return
    }
    let isOuter = subject.particle != .subject || item.quote >= 0
    guard let found = resolve(mention) ?? (isOuter ? pair(mention) : nil) else {
      item.resolution = .none
      return
    }
    item.speaker = found.entity
    item.resolution = found.resolution
    if found.resolution == .pronoun, isNamedByOthers(found.entity, in: Int(item.quote)) {
      item.speaker = otherSpeaker(than: found.entity, item)
      if item.speaker < 0 { item.resolution = .none }
      return
    }
    join(&item, subject, mention)
    if mention.entity < 0 { tagged.mentions[Int(subject.mention)].entity = found.entity }
  }

  /// Makes the speaker a group with those to whom the subject is joined.
  private mutating func join(_ item: inout SpeechItem, _ subject: SubjectStack.Subject, _ mention: Mention) {
    guard let joint = jointSpeaker(subject, mention, item.speaker) else { return }
    item.speaker = joint.entity
    item.source = joint.source
  }

  /// The person who spoke last, if he is another; -1 if not.
  private func otherSpeaker(than entity: Int32, _ item: SpeechItem) -> Int32 {
    guard state.speaker >= 0, state.speaker != entity, tagged.entities[Int(state.speaker)].kind == .person,
      !isNamedByOthers(state.speaker, in: Int(item.quote))
    else { return -1 }
    return state.speaker
  }

  /// The entity of a mention; pronouns by what was said before.
  func resolve(_ mention: Mention) -> (entity: Int32, resolution: SpeakerResolution)? {
    if mention.kind == .pronoun { return pronoun(mention) }
    guard mention.entity >= 0 else { return nil }
    if let body = bodyCalledByNoun(mention) ?? outletOfReport(mention) { return (body, .pronoun) }
    switch mention.kind {
    case .fullName, .organization, .country, .group, .anonymous, .document, .letter: return (mention.entity, .explicit)
    case .shortName, .surnameTitle: return (mention.entity, .alias)
    case .titleAlone: return (mention.entity, .title)
    case .pronoun: return nil
    }
  }

  /// The organization named last before a mention such as `이 신문`; an outlet, where the word asks for one.
  private func bodyBefore(_ mention: Mention) -> Int32 {
    let wantsOutlet = OutletWord.ends(bytes.span, mention.span)
    if wantsOutlet, isUnknownBody(state.speaker), state.distance <= 1, isOutlet(state.speaker, ofSortIn: mention) {
      return state.speaker
    }
    let wantsUnion = UnionWord.ends(bytes.span, mention.span)
    let body = tagged.mentions.last {
      $0.entity >= 0 && tagged.entities[Int($0.entity)].kind == .organization && $0.kind != .country
        && $0.span.start < mention.span.start && isOutlet($0.entity) == wantsOutlet
        && !(wantsUnion && isOfState($0.entity)) && !isQuoted($0.span)
        && (!wantsOutlet || isOutlet($0.entity, ofSortIn: mention))
    }
    return body?.entity ?? -1
  }

  /// `(시민단체 한빛나눔은 …고 했다.) 단체는`: the body that has just spoken, by the bare noun for what it is.
  private func bodyCalledByNoun(_ mention: Mention) -> Int32? {
    guard mention.kind == .group, BodyNoun.matches(bytes.span, mention.span), mention.tail.particle == .topic,
      state.speaker >= 0, state.distance <= 1, !isModified(mention),
      tagged.entities[Int(state.speaker)].kind == .organization, !isOfState(state.speaker)
    else { return nil }
    return state.speaker
  }

  /// `(나루통신은 …고 보도했다.) 보도는`: the outlet that has just reported, by what it has published.
  private func outletOfReport(_ mention: Mention) -> Int32? {
    guard mention.kind == .document, mention.tail.particle == .topic, state.speaker >= 0, state.distance == 0,
      PublishedNoun.matches(bytes.span, mention.span), isOutlet(state.speaker), !isModified(mention)
    else { return nil }
    return state.speaker
  }

  /// `롤콜`: a body that no table knows, which may be an outlet.
  private func isUnknownBody(_ entity: Int32) -> Bool {
    guard entity >= 0 else { return false }
    let body = tagged.entities[Int(entity)]
    return body.kind == .organization && body.table == .none
  }

  /// Whether the words stand inside double marks.
  private func isQuoted(_ span: TextSpan) -> Bool {
    parsed.quotes.contains { $0.marks == .doubleMark && $0.content.contains(span) }
  }

  /// Whether the body is one of the state, which nobody calls `단체`.
  private func isOfState(_ entity: Int32) -> Bool {
    let body = tagged.entities[Int(entity)]
    guard body.table == .organizations else { return false }
    switch lexicon.organization(body.row).kind {
    case .government, .presidency, .ministry, .agency, .legislature, .court, .prosecution, .police, .military, .local:
      return true
    default: return false
    }
  }

  /// `이 소식통`: the unnamed source named last by the same noun, else the last that spoke, if the noun can mean any.
  private func sourceBefore(_ mention: Mention) -> Int32 {
    let noun = noun(of: mention)
    if let same = mentionBefore(mention, endingIn: noun, where: { isUnnamed($0.entity) }) { return same.entity }
    return SourceNoun.begins(bytes.span, noun) ? state.lastAnonymous : -1
  }

  /// `이 보고서`: the document named last by the same noun; -1 if none is.
  private func documentBefore(_ mention: Mention) -> Int32 {
    mentionBefore(mention, endingIn: noun(of: mention)) { $0.kind == .document }?.entity ?? -1
  }

  /// The last word of a mention.
  private func noun(of mention: Mention) -> TextSpan {
    var start = mention.span.upper
    while start > mention.span.lower, bytes[start - 1] != 0x20 { start -= 1 }
    return TextSpan(start, mention.span.upper)
  }

  /// The last mention of the kind before another that ends in the noun.
  private func mentionBefore(
    _ mention: Mention, endingIn noun: TextSpan, where isFit: (Mention) -> Bool
  ) -> Mention? {
    tagged.mentions.last {
      $0.entity >= 0 && isFit($0) && $0.span.end <= mention.span.start && $0.span.count >= noun.count
        && bytes[($0.span.upper - noun.count)..<$0.span.upper] == bytes[noun.lower..<noun.upper]
    }
  }

  /// Whether the entity is a source without a name, or a group.
  private func isUnnamed(_ entity: Int32) -> Bool {
    let kind = tagged.entities[Int(entity)].kind
    return kind == .anonymous || kind == .group
  }

  /// Whether the body is one of people who join it: a party, an association, a union.
  func isUnion(_ body: Entity) -> Bool {
    guard body.kind == .organization else { return false }
    if body.table == .organizations {
      switch lexicon.organization(body.row).kind {
      case .party, .association, .union: return true
      default: return false
      }
    }
    return Self.unions.contains { body.name.hasSuffix($0) }
  }

  private static let unions = ["연대", "협회", "노조", "모임", "단체", "본부", "대책위", "대책위원회"]

  /// Whom `이들` means: the group that acted in the sentence before, the one that spoke last, else the body of many that just spoke.
  private var several: Int32 {
    if state.actingGroup >= 0 { return state.actingGroup }
    if state.lastGroup >= 0 { return state.lastGroup }
    guard state.speaker >= 0, state.company < 0, state.distance <= 1 else { return -1 }
    return isUnion(tagged.entities[Int(state.speaker)]) ? state.speaker : -1
  }

  /// `(낙태를 반대하는) 이들`, `다른 이들`: an adnominal says who they are, so that they are nobody named before.
  private func isModified(_ mention: Mention) -> Bool {
    let word = Int(mention.words.lowerBound) - 1
    guard word >= 0 else { return false }
    let before = tagged.words[word]
    if Self.others.contains(bytes.span, before.span) { return true }
    if before.verbForm >= 0 { return lexicon.verbForm(before.verbForm).ending == .adnominal }
    return before.ending == .adnominal
  }

  private static let others = WordSet(["다른"])

  /// `매체`, `신문`: a noun that points to what was named before without `이`, `해당`; `(목사가 운영하는) 매체` does not.
  private func isBareNoun(_ mention: Mention) -> Bool {
    lexicon.pronoun(mention.row).refers == .organization
      && Hangul.syllable(in: bytes.span, at: mention.span.lower).map(Self.demonstratives.contains) == false
  }

  /// `(이어) 신문이 비싸졌다고 (주장했다)`: with `이/가` the bare noun is the thing, unless its verb of speech stands right behind it
  /// (`…고 신문이 3일 전했다`).
  func isPlainNoun(_ mention: Mention) -> Bool {
    guard mention.kind == .pronoun, mention.tail.particle == .subject, mention.row >= 0, isBareNoun(mention),
      OutletWord.ends(bytes.span, mention.span)
    else { return false }
    let behind = Int(mention.words.upperBound)
    let words = tagged.words[behind..<min(tagged.words.count, behind + 3)].prefix { $0.clauseLink == nil }
    return !words.contains {
      let form = $0.verbForm
      return form >= 0 && lexicon.verbForm(form).verb >= 0 && verbs.isSpeech(lexicon.verbForm(form).verb)
    }
  }

  /// `“…”고 반문한 (통신은)`: who has said the words before it.
  private func followsSpeech(_ mention: Mention) -> Bool {
    guard mention.words.lowerBound > 0 else { return false }
    let form = tagged.words[Int(mention.words.lowerBound) - 1].verbForm
    guard form >= 0, lexicon.verbForm(form).verb >= 0 else { return false }
    return verbs.role(lexicon.verbForm(form).verb) != .other
  }

  private static let demonstratives = SyllableSet("이그저동본해같양")

  /// `두 정상`, `양국`, `여야`: so many together, a group of their own where the text has not joined them before.
  private mutating func pair(_ mention: Mention) -> (entity: Int32, resolution: SpeakerResolution)? {
    if let both = both(mention) { return (both, .pronoun) }
    guard isPair(mention) else { return nil }
    return (tagged.adopt(mention.span, named: text(mention.span), kind: .group), .pronoun)
  }

  /// `(민주노총은 …고 했다. 한국노총도 …고 했다.) 이들은`: two bodies of which the second joined the first.
  private mutating func both(_ mention: Mention) -> Int32? {
    guard mention.kind == .pronoun, mention.row >= 0, state.company >= 0, state.speaker >= 0, state.distance <= 1,
      lexicon.pronoun(mention.row).number == .many, lexicon.pronoun(mention.row).refers == .person,
      !isModified(mention)
    else { return nil }
    let members = [state.company, state.speaker]
    guard members.allSatisfy({ isUnion(tagged.entities[Int($0)]) }) else { return nil }
    let name = members.map { tagged.entities[Int($0)].name }.joined(separator: "·")
    let group = tagged.adopt(mention.span, named: name, kind: .group)
    tagged.entities[Int(group)].members = members
    return group
  }

  /// Whether the pronoun counts those it means, or names both: not `이들`.
  func isPair(_ mention: Mention) -> Bool {
    guard mention.kind == .pronoun, mention.row >= 0 else { return false }
    let entry = lexicon.pronoun(mention.row)
    guard entry.number == .many, entry.refers == .person || entry.refers == .organization else { return false }
    return Hangul.syllable(in: bytes.span, at: mention.span.lower).map(Self.pointers.contains) == false
  }

  private static let pointers = SyllableSet("이그저")

  /// The group of exactly as many as a pair has, named last.
  private var lastPair: Int32 {
    state.lastGroup >= 0 && tagged.entities[Int(state.lastGroup)].members.count == 2 ? state.lastGroup : -1
  }

  private func pronoun(_ mention: Mention) -> (entity: Int32, resolution: SpeakerResolution)? {
    guard mention.row >= 0 else { return nil }
    let entry = lexicon.pronoun(mention.row)
    if let owner = emphasized(mention) { return (owner, .alias) }
    if isPlainNoun(mention) { return nil }
    if entry.number == .many || isBareNoun(mention) && !followsSpeech(mention), isModified(mention) { return nil }
    if isPair(mention) { return lastPair >= 0 ? (lastPair, .pronoun) : nil }
    let entity: Int32
    switch entry.refers {
    case .person: entity = entry.number == .one ? state.lastPerson : several
    case .source: entity = sourceBefore(mention)
    case .organization: entity = entry.number == .one ? bodyBefore(mention) : state.lastGroup
    case .group: entity = state.lastGroup
    case .document: entity = documentBefore(mention)
    }
    return entity >= 0 && isNamed(entity, before: mention) ? (entity, .pronoun) : nil
  }

  /// `한서윤 대표 본인은`: the person right before a reflexive noun is himself.
  private func emphasized(_ mention: Mention) -> Int32? {
    guard Reflexive.begins(bytes.span, mention.span), mention.words.lowerBound > 0 else { return nil }
    let before = Int(mention.words.lowerBound) - 1
    guard tagged.words[before].tail.particle == .none, tagged.mentionOfWord[before] >= 0 else { return nil }
    let named = tagged.mentions[Int(tagged.mentionOfWord[before])]
    guard named.words.upperBound == mention.words.lowerBound, named.entity >= 0,
      tagged.entities[Int(named.entity)].kind == .person
    else { return nil }
    return named.entity
  }

  /// Whether the text names somebody before it points back to him; words inside quotes are read last.
  private func isNamed(_ entity: Int32, before mention: Mention) -> Bool {
    tagged.mentions.contains { $0.entity == entity && $0.span.start < mention.span.start }
  }
}
