import ArticleText
import LexiconTables

/// From a surname with a title, `김 장관`, to the person of the article who bears it.
extension EntityResolver {
  /// `김 장관`: the person of that surname whose title fits, else the only one of that surname.
  mutating func surnameTitle(_ mention: Mention, _ index: Int, _ mentions: [Mention]) -> Int? {
    let surname = mention.row >= 0 ? lexicon.surname(mention.row) : text(mention.name)
    let isReporter = ReporterTitle.ends(bytes.span, mention.title)
    var same = register.surnamed(surname.utf8.span).filter { isReporter || !writes($0) }
    if same.isEmpty, !mention.title.isEmpty, mention.row < 0 {
      // `황 CEO` of 젠슨 황: a Korean surname behind a foreign given name.
      if let best = best(bearing(mention.name).filter { fits($0, mention.title) }, mention) { return best }
    }
    if mention.title.isEmpty, mention.row < 0, let veiled = veiled(surname) {
      let called = same.filter { register.entities[$0].titles.isEmpty && register.entities[$0].isAddressed }
      return latest(called + [veiled], before: index, mentions)
    }
    same = mention.title.isEmpty ? addressed(same, mention) : ofStanding(same)
    if NewTitle.begins(bytes.span, mention.title) { same = same.filter { !hasLeft($0, mention.title) } }
    let fitting = stillInOffice(ofTime(same.filter { fits($0, mention.title) }, index, mentions), mention)
    if let best = latest(fitting, before: index, mentions) { return best }
    if fitting.isEmpty, isFormer(surname, mention.title) || isOneOf(surname, mention.title) {
      return unnamed(surname, mention.title) ?? named(.anonymous, mention.span, mention)
    }
    if fitting.isEmpty, mention.title.isEmpty || same.count == 1, let only = latest(same, before: index, mentions),
      mention.title.isEmpty
        || !isOnlyOfGovernment(only, mention, before: index, mentions) && !isOnlyAddressed(only, mention)
          && !isNamedLater(only, mention)
    {
      return only
    }
    if mention.row >= 0, !same.isEmpty { return same.first }
    if same.isEmpty, ChineseSurname.matches(bytes.span, mention.name) {
      return opener(surname, mention.title) ?? named(.anonymous, mention.span, mention)
    }
    if same.isEmpty, isDeterminer(surname, mention.title) { return named(.anonymous, mention.span, mention) }
    return mention.row >= 0 && mention.title.isEmpty ? nil : named(.person, mention.span, mention)
  }

  /// `자오 대변인` of 자오리젠: the only one whose title fits and whose name begins so, a Chinese surname of two syllables.
  mutating func bearer(of mention: Mention) -> Int? {
    guard mention.name.count == 6 else { return nil }
    let letters = bytes
    let found = register.surnamed(letters.span.extracting(mention.name.lower..<mention.name.upper))
      .filter { fits($0, mention.title) }
    return found.count == 1 ? found[0] : nil
  }

  /// `쑹 회장` of 쑹타이란: the only one of a longer name that begins so and whose title fits.
  private func opener(_ surname: String, _ title: TextSpan) -> Int? {
    let found = register.entities.indices.prefix(Self.openers).filter {
      register.entities[$0].kind == .person && register.entities[$0].name.hasPrefix(surname) && fits($0, title)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// How many entities are looked at: more than one article names.
  private static let openers = 200

  /// `전 대표`: who has held an office, where nobody of that surname bears the title.
  private func isFormer(_ surname: String, _ title: TextSpan) -> Bool { !title.isEmpty && surname == "전" }

  /// Whether the surname before the title is rather `한 의원`, `이 변호사`: one of them, this one.
  ///
  /// Before an office `이` is a surname: `이 대통령`.
  private func isDeterminer(_ surname: String, _ title: TextSpan) -> Bool {
    if title.isEmpty { return false }
    if surname == "이", title.count == 6, Self.things.begin(bytes.span, title) { return true }
    return surname == "한" || surname == "이" && !isOffice(title)
  }

  /// `이 변호사`, `한 기자`: this one or one of them, where nobody of that surname bears the trade.
  private func isOneOf(_ surname: String, _ title: TextSpan) -> Bool {
    !title.isEmpty && isDeterminer(surname, title) && isTitle(title, .occupation)
  }

  /// `이 승객`: the only one without a name of that trade, `한 승객` or `승객 A씨`.
  private func unnamed(_ surname: String, _ title: TextSpan) -> Int? {
    guard surname == "이" else { return nil }
    let noun = text(title)
    let found = register.entities.indices.filter {
      register.entities[$0].kind == .anonymous && (fits($0, title) || register.entities[$0].name.hasSuffix(noun))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Offices whose names are things as well: `이 공사로 지하수가 줄었다`.
  private static let things = WordOpenings(["공사", "대사", "감사", "이사", "간사"])

  /// Whether the title is that of an office.
  private func isOffice(_ title: TextSpan) -> Bool { isTitle(title, .position) }

  /// Whether the title, or its end, is one of a kind by the table.
  private func isTitle(_ title: TextSpan, _ kind: TitleKind) -> Bool {
    var matches: [WordMatch] = []
    lexicon.endings(in: bytes.span, low: title.lower, end: title.upper, into: &matches)
    return matches.contains { match in
      lexicon.senses[match.senseRange].contains { $0.wordClass == .title && lexicon.titleKind($0.row) == kind }
    }
  }

  /// Those who bear a title somewhere or whom the lexicon knows, if any does: a title is theirs rather than others'.
  private func ofStanding(_ same: [Int]) -> [Int] {
    let known = same.filter { !register.entities[$0].titles.isEmpty || register.entities[$0].row >= 0 }
    return known.isEmpty ? same : known
  }

  /// `조 회장` beside `조서윤 전 회장`: those who bear the title now, or once, as the short form has it, if any
  /// named before does.
  private func ofTime(_ fitting: [Int], _ index: Int, _ mentions: [Mention]) -> [Int] {
    let title = mentions[index].title
    guard fitting.count > 1, !title.isEmpty else { return fitting }
    let isFormer = FormerTitle.begins(bytes.span, title)
    let same = fitting.filter { number in
      register.entities[number].titles.contains {
        TitleLikeness.same(bytes.span, $0, title) && FormerTitle.begins(bytes.span, $0) == isFormer
      } && register.entities[number].firstMention < mentions[index].span.start
    }
    return same.isEmpty ? fitting : same
  }

  /// `조 신임 회장` beside `조서윤 전 회장`: whether the text gives the person such a title, and only as a former one.
  private func hasLeft(_ number: Int, _ title: TextSpan) -> Bool {
    let own = register.entities[number].titles.filter {
      TitleLikeness.same(bytes.span, $0, title) && !NewTitle.begins(bytes.span, $0)
    }
    return !own.isEmpty && own.allSatisfy { FormerTitle.begins(bytes.span, $0) }
  }

  /// `김 위원장` beside his father, a chairman too: those who hold the office by the lexicon, where others of them have left it.
  private mutating func stillInOffice(_ fitting: [Int], _ mention: Mention) -> [Int] {
    guard fitting.count > 1 else { return fitting }
    let letters = bytes
    let tenures = fitting.map { number in
      let entity = register.entities[number]
      return entity.row >= 0 ? namesakes.tenure(entity.row, mention.title, letters.span) : .unknown
    }
    guard tenures.contains(.lasting), tenures.contains(.over), !FormerTitle.begins(bytes.span, mention.title) else {
      return fitting
    }
    return zip(fitting, tenures).filter { $0.1 != .over }.map(\.0)
  }

  /// `한서윤 정부 때`: whether the text names the person only for his government, and he has not held the office at hand.
  private mutating func isOnlyOfGovernment(
    _ number: Int, _ mention: Mention, before index: Int, _ mentions: [Mention]
  ) -> Bool {
    let own = mentions[max(0, index - Self.reach)..<index].filter { Int($0.entity) == number }
    guard !own.isEmpty, own.allSatisfy({ GovernmentNoun.follows(bytes.span, $0.span) }) else { return false }
    let row = register.entities[number].row
    let letters = bytes
    return row < 0 || !namesakes.fits(row, mention, letters.span)
  }

  /// `박 청장은 박서윤 의원이 …`: somebody with another title whom the text names only later is not the one of whom it has begun to
  /// tell; a headline names whom the text names in full.
  private func isNamedLater(_ number: Int, _ mention: Mention) -> Bool {
    let entity = register.entities[number]
    return entity.firstMention > mention.span.start && !entity.titles.isEmpty
      && (mention.span.lower >= Self.longestHeadline || bytes[..<mention.span.lower].contains(0x0A))
  }

  /// More bytes than a headline has.
  private static let longestHeadline = 400

  /// `조 장관` behind `조씨`: somebody of whom nothing but a surname is known is not called by an office of state.
  private func isOnlyAddressed(_ number: Int, _ mention: Mention) -> Bool {
    let entity = register.entities[number]
    return entity.titles.isEmpty && entity.row < 0 && entity.name.hasSuffix("씨")
      && (StateOffice.ends(bytes.span, mention.title) || Candidacy.ends(bytes.span, mention.title))
  }

  /// `장 씨`: those whose full name stands with `씨` somewhere, if any does; never one who holds an office of state, by
  /// which he is called (`장 의원`).
  private func addressed(_ same: [Int], _ mention: Mention) -> [Int] {
    let called = same.filter { register.entities[$0].isAddressed }
    guard called.isEmpty, mention.row < 0 else { return called.isEmpty ? same : called }
    return same.filter { number in
      !register.entities[number].titles.contains { StateOffice.ends(bytes.span, $0) }
    }
  }

  /// Whether the person is known as a reporter only.
  func writes(_ number: Int) -> Bool {
    let titles = register.entities[number].titles
    return !titles.isEmpty && titles.allSatisfy { ReporterTitle.ends(bytes.span, $0) }
  }

  /// `장 씨` behind `장모 씨`, `장아무개씨`: the one whose given name is hidden, before all whom nobody calls `씨`.
  func veiled(_ surname: String) -> Int? {
    for veil in ["모씨", "아무개씨"] {
      if let number = register.named(.anonymous, surname + veil) { return number }
    }
    return nil
  }
}

/// `후보자`, `당선인`: who is about to hold an office.
private enum Candidacy {
  private static let titles = WordEndings(["후보", "후보자", "당선인", "당선자"])

  /// Whether the title ends in one.
  static func ends(_ text: Span<UInt8>, _ title: TextSpan) -> Bool { titles.end(text, title) }
}
