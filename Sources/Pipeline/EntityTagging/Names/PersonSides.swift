import ArticleText

/// Those who stand with somebody who is named: his side, his family.
extension NounPhrase {
  /// `정 교수 쪽`, as some papers write for `측`; elsewhere a direction (`이쪽`, `하는 쪽`).
  func isOtherSide(_ span: TextSpan) -> Bool {
    span.count == 3 && Hangul.syllable(in: bytes.span, at: span.lower) == Hangul.index("쪽")
  }

  /// `측` as a word of its own.
  func isSide(_ span: TextSpan) -> Bool {
    span.count == 3 && Hangul.syllable(in: bytes.span, at: span.lower) == Hangul.index("측")
  }

  /// `한서윤 시장 측 (변호인)`; `미국 측 (차석대표)` is the side of a country, for which its own people speak.
  func isSideOfPerson(_ head: Int) -> Bool {
    head > 0 && isSide(views[head].span) && !views[head - 1].classes.overlaps([.organization, .country, .group])
  }

  /// First part of whoever's side stands among the parts from `first` to `head`: `(승리) 측 변호인`.
  func firstOfSide(from first: Int, to head: Int) -> Int {
    guard let side = (first..<head).first(where: isSideOfPerson) else { return first }
    return min(first, mention(endingAt: side - 1)?.first ?? side - 1)
  }

  /// `윤 후보자 측`: not the person, but those who speak for him; a body's side is the body.
  func side(of found: Found, _ head: Int) -> Found {
    var mention = found.mention
    let last = words[Int(views[head].word)]
    mention.words = mention.words.lowerBound..<views[head].word + 1
    mention.tail = last.tail
    mention.span.end = max(mention.span.end, views[head].span.end)
    mention.isOpen = false
    switch mention.kind {
    case .fullName, .shortName, .surnameTitle, .letter, .titleAlone, .anonymous:
      mention.kind = .group
      mention.name = empty
      mention.title = empty
      mention.row = -1
      return Found(mention: mention, first: head)
    default: return Found(mention: mention, first: found.first)
    }
  }

  /// `김영락(73)씨 부부`, `이 전 이사장 모녀`: a group with somebody in it, who is a mention too.
  func family(_ head: Int) -> Found? {
    guard views[head - 1].classes.overlaps([.title, .person]) || words[Int(views[head - 1].word)].tail.isHonorific,
      let person = mention(endingAt: head - 1), !person.mention.name.isEmpty
    else { return nil }
    var found = make(person.first, head, .group, name: empty, title: empty, row: -1)
    found.mention.span.start = person.mention.span.start
    found.first = head
    return found
  }

  /// Whether somebody speaks for the one who is mentioned: a person with a title, a body; of a group (`유족 쪽은`) or a word that
  /// is a body's name as well (`현대 쪽은`) only where the side acts.
  func mayHaveSide(_ found: Found, _ side: Int) -> Bool {
    switch found.mention.kind {
    case .fullName, .surnameTitle, .letter: !found.mention.isOpen
    case .organization: !found.mention.isOpen || acts(side)
    case .group: acts(side)
    default: false
    }
  }

  /// `병원 쪽은`, `회사 쪽이`: the side of a body without a name, which acts.
  func isSideOfBody(_ side: Int) -> Bool {
    side > 0 && acts(side) && views[side - 1].classes.overlaps([.organization, .group])
  }

  /// Whether the side is the topic or the subject, rather than a direction (`회사 쪽으로`).
  private func acts(_ side: Int) -> Bool {
    guard views[side].isLastOfWord else { return false }
    switch words[Int(views[side].word)].tail.particle {
    case .topic, .subject, .also: return true
    default: return false
    }
  }
}
