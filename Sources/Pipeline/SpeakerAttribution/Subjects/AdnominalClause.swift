import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Clauses before a bound noun: they take the subject before them, whatever the tables make of their verb.
extension Attributor {
  /// `(박 대표가 무죄를 선고받은) 데 대해`, `(공을) 찬 (것과 관련해)`, `(떠난 남편이 말한)데 대해`: a word that must be an adnominal.
  func isAdnominalByPlace(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    let isActOnThing = at > units.lowerBound && parsed.units[at - 1].particle == .object
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .word, unit.mention < 0,
      unit.span.count >= 6 || isActOnThing
    else { return false }
    if TopicFrame.follows(bytes.span, parsed.units[at + 1].span) { return endsInGluedNoun(unit.span) }
    if isQuality(at) { return true }
    guard unit.ending == nil, at + 2 < units.upperBound, parsed.units[at + 2].kind == .word,
      BoundNoun.isSingle(bytes.span, parsed.units[at + 1].span),
      TopicFrame.follows(bytes.span, parsed.units[at + 2].span)
    else { return false }
    return endsLikeAdnominal(unit)
  }

  /// `선고받은`, `오를`: a last syllable that closes with ㄴ or ㄹ.
  func endsLikeAdnominal(_ unit: Unit) -> Bool {
    let last = Hangul.syllable(in: bytes.span, before: unit.span.upper).map(Hangul.final)
    return last == 4 || last == 8
  }

  /// `(의혹이) 짙은 (사건)`, `(값이) 비싼 (집)`: right behind a thing with `이/가` a word that no table knows and that ends as
  /// adjectives do before their noun.
  private func isQuality(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    guard stack.endsInUnknownSubject, stack.waiting.last?.unit == at - 1, unit.ending == nil, unit.link == nil,
      parsed.units[at + 1].ending == nil, tagged.words[Int(unit.index)].isUnknown(in: tagged.parts),
      let last = Hangul.syllable(in: bytes.span, before: unit.span.upper), Hangul.final(of: last) == 4
    else { return false }
    return unit.particle == .none || unit.particle == .topic && tagged.words[Int(unit.index)].stem.count == 3
  }

  /// `가로챈 (A씨를)`, `이끄는 (연대는)`: an adnominal, or a word that no table knows and that ends like one.
  func readsAsAdnominal(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.link == nil, unit.mention < 0, !isNumber(unit) else { return false }
    if let ending = unit.ending { return ending == .adnominal && !isPostposition(at) }
    guard unit.span.count >= 6, tagged.words[Int(unit.index)].isUnknown(in: tagged.parts),
      let last = Hangul.syllable(in: bytes.span, before: unit.span.upper)
    else { return false }
    return last == Hangul.index("는") || Hangul.final(of: last) == 4 && unit.particle != .topic
  }

  /// `경찰이 부산에서 수사한 (사건은)`: the `이/가` is the subject of the clause that modifies the topic, where nothing but
  /// adverbials stands between it and a verb whose object the topic is.
  func hasOwnRelative(_ topic: Int, _ units: Range<Int>) -> Bool {
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0,
      let verb = modifier(of: topic, units), verb > last.unit, readsAsAdnominal(verb),
      !DateWord.pointsOn(bytes.span, parsed.units[verb].span),
      !parsed.units[verb].isPassive || Gathering.matches(bytes.span, parsed.units[verb].span),
      !Happening.matches(bytes.span, parsed.units[verb].span)
    else { return false }
    return (last.unit + 1..<verb).allSatisfy { at in
      let unit = parsed.units[at]
      return unit.kind == .word && unit.particle != .object && unit.ending == nil && unit.link == nil && !unit.isSubject
    }
  }

  /// The word before the nouns that end at unit `last`.
  private func modifier(of last: Int, _ units: Range<Int>) -> Int? {
    var at = last - 1
    while at >= units.lowerBound, last - at < 6, parsed.units[at].kind == .word, parsed.units[at].ending == nil,
      parsed.units[at].particle == .none || parsed.units[at].particle == .genitive
    { at -= 1 }
    return at >= units.lowerBound && parsed.units[at].kind == .word ? at : nil
  }

  /// `말한데`, `없는데`: `데` glued to the adnominal before it.
  private func endsInGluedNoun(_ span: TextSpan) -> Bool {
    guard span.count >= 9, Hangul.syllable(in: bytes.span, before: span.upper) == Hangul.index("데"),
      let stem = Hangul.syllable(in: bytes.span, before: span.upper - 3)
    else { return false }
    return Hangul.final(of: stem) == 4
  }

  /// `(그가 회의를 마친) 뒤 “…”고 말했다`, `(그가 서명하기) 전 “…”고`: a person who opens the sentence as its only subject goes
  /// on behind what he did, or before it.
  func goesOnBehind(_ at: Int, _ units: Range<Int>) -> Bool {
    guard let only = stack.waiting.first, stack.waiting.count == 1, only.particle == .subject, only.mention >= 0,
      isPerson(only.mention) || tagged.mentions[Int(only.mention)].kind == .titleAlone, !parsed.units[at].isPassive,
      at + 1 < units.upperBound, goesOnBy(parsed.units[at], parsed.units[at + 1].span),
      opensBehindFrames(only, units)
    else { return false }
    let next = parsed.units[at + 2..<max(units.upperBound, at + 2)].first {
      $0.kind == .quote || $0.isSubject && ($0.mention >= 0 || $0.particle == .topic)
    }
    return next == nil || next?.kind == .quote
  }

  /// `한 장관이`, `이날 한 장관이`: whether nothing but a time or a frame stands before the subject.
  private func opensBehindFrames(_ subject: SubjectStack.Subject, _ units: Range<Int>) -> Bool {
    let start = tagged.mentions[Int(subject.mention)].span.start
    return parsed.units[units.lowerBound..<subject.unit].allSatisfy {
      $0.span.start >= start || $0.isFrame || $0.kind == .word && DateWord.isDate(bytes.span, $0.span)
    }
  }

  /// `(마친) 뒤`, `(서명하기) 전`, `(떠나기에) 앞서`, `(알리기) 위해`.
  private func goesOnBy(_ verb: Unit, _ noun: TextSpan) -> Bool {
    verb.ending == .nominal ? BehindNominal.matches(bytes.span, noun) : AfterNoun.goesOn(bytes.span, noun)
  }
}
