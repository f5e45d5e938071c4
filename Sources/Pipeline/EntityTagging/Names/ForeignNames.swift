import ArticleText

/// Names of foreigners of whom a part is known, or that read like nothing else.
extension NounPhrase {
  /// An unknown given name before a known foreign surname: `마크 쇼트`.
  func fullForeignName(_ head: Int) -> Found? {
    guard head > 0, isGiven(views[head - 1]), !isStrong(head) || isGivenName(views[head - 1]) else { return nil }
    let name = TextSpan(views[head - 1].span.lower, views[head].span.upper)
    return make(leftOfName(head - 1), head, .fullName, name: name, title: empty, row: -1)
  }

  /// Whether the part is a short form that is trusted alone: what stands before or behind it is seldom a name too.
  private func isStrong(_ index: Int) -> Bool {
    views[index].classes.overlaps(.personShort) && views[index].classes.overlaps(.strong)
  }

  /// Whether the part can be the given name before a known foreign surname.
  private func isGiven(_ view: PartView) -> Bool {
    guard view.isLastOfWord, view.span.count >= 6 else { return isShortGivenName(view) || isGivenSurname(view) }
    if view.classes.overlaps(.personShort) { return true }
    return view.isUnknown && view.foreignness > (isGivenName(view) ? -60 : 20)
  }

  /// Whether a foreign word behind a title is a name rather than another noun: three syllables at least, as persons stand.
  func isSurelyForeign(_ view: PartView) -> Bool {
    view.span.count >= 9 && view.foreignness >= 40 && standsAsPerson(view)
  }

  /// Whether it is a name that foreigners bear before another.
  func isGivenName(_ view: PartView) -> Bool {
    view.classes.overlaps(.personShort) || names.isGivenName(bytes.span, view.span)
  }

  /// First of the unknown words before `last`, itself included, that read as a foreign name.
  func foreignRun(endingAt last: Int) -> Int? {
    guard views[last].isUnknown, views[last].span.count >= 6, views[last].foreignness > -60
    else { return nil }
    var first = last
    var sum = views[last].foreignness
    while first > 0, last - first < 3 {
      let view = views[first - 1]
      guard view.isUnknown || view.classes.overlaps(.personShort), view.word != views[first].word,
        view.span.count >= 6, !isStrong(first - 1) || views[first].foreignness >= 60
      else { break }
      let score = view.foreignness
      guard score > -60 else { break }
      sum += score
      first -= 1
    }
    guard sum / (last - first + 1) >= 35 else { return nil }
    return first > 0 && isShortGivenName(views[first - 1]) ? first - 1 : first
  }

  /// `위샤빈`: a surname that Koreans bear too, before two syllables of foreign names.
  func isChineseName(_ view: PartView) -> Bool {
    guard view.isUnknown, view.span.count == 9, view.koreanFit == 0, opensWithSurname(view) else { return false }
    return names.foreignness(bytes.span, TextSpan(view.span.lower + 3, view.span.upper)) >= 60
  }

  /// `셀레스트 사울로`, `조너선 폴락`: two unknown words, of which one may not read as a foreign name.
  func isForeignPair(_ first: Int) -> Bool {
    let (given, family) = (views[first], views[first + 1])
    return given.isUnknown && family.isUnknown && given.isLastOfWord && family.isLastOfWord
      && given.span.count >= 6 && family.span.count >= 6 && given.foreignness + family.foreignness >= 40
  }

  /// `조`, `장`: a foreign given name of one syllable that is a Korean surname too, right before a foreign surname that is known.
  func isGivenSurname(_ view: PartView) -> Bool { isBareSyllable(view, of: Self.givenSurnames) }

  private static let givenSurnames = SyllableSet("조장진리레마")

  /// `토르 로이`: a word that names begin with, and one that may be of a foreign name.
  func isNamePair(_ first: Int) -> Bool {
    let (given, family) = (views[first], views[first + 1])
    return given.isLastOfWord && family.isLastOfWord && family.isUnknown && given.span.count >= 6
      && (6...12).contains(family.span.count) && family.foreignness >= 10
      && given.foreignness + family.foreignness >= 40
      && !given.classes.overlaps([.strong, .organization, .country, .place, .title])
      && names.isGivenName(bytes.span, given.span)
  }

  /// `톰`, `잭`: a foreign given name of one syllable, which no model can tell from a noun.
  func isShortGivenName(_ view: PartView) -> Bool { isBareSyllable(view, of: Self.shortGivenNames) }

  private static let shortGivenNames = SyllableSet("존팀톰짐잭댄릭밥샘벤폴켄닉딕척젠맷롭숀셉칼쳇션팻펄닐")

  /// `얀 밴 (휠런)`: the given name that stands before a particle of nobility, the surname being at `family`.
  func givenBeforeParticle(_ family: Int) -> Int? {
    guard family > 1, isBareSyllable(views[family - 1], of: Self.nobility) else { return nil }
    let given = views[family - 2]
    guard given.isLastOfWord, given.isUnknown || given.classes.overlaps(.personShort) else { return nil }
    return given.span.count == 3 || given.foreignness > -60 || isGivenName(given) ? family - 2 : nil
  }

  private static let nobility = SyllableSet("밴반폰")

  /// A word that is one syllable of the set, without a particle.
  private func isBareSyllable(_ view: PartView, of syllables: SyllableSet) -> Bool {
    guard view.span.count == 3, view.isLastOfWord, words[Int(view.word)].isBare,
      let syllable = Hangul.syllable(in: bytes.span, at: view.span.lower)
    else { return false }
    return syllables.contains(syllable)
  }
}
