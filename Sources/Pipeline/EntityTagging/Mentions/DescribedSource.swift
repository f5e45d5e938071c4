import ArticleText
import LexiconTables

/// Sources without a name, with what describes them: `한 대형 로펌 변호사`, `나루시에 사는 주민`, `이도현 씨의 부인`.
extension NounPhrase {
  /// A title that is another word, too; `이도현 씨의 부인은` is somebody of a family, who speaks as a topic only where
  /// others speak as well (`…의 딸이 떠났다고`).
  func weakTitle(_ head: Int) -> Found {
    guard views[head].titleKind == .kin, owner(before: head) != nil else {
      return make(head, head, .anonymous, name: empty, title: empty, row: -1, open: true)
    }
    var found = described(head, .anonymous)
    found.mention.isOpen = words[Int(views[head].word)].tail.particle == .subject
    return found
  }

  /// `일부 (위원)`, `여러 (의원)`: some of those who bear the title.
  func isSome(_ view: PartView) -> Bool { Self.some.contains(bytes.span, view.span) }

  private static let some = WordSet(["일부", "여러", "다른", "몇몇", "모든", "일부의"])

  /// `8명의 (재판관)`: so many of them.
  func isCounted(before first: Int) -> Bool {
    guard first == 0, let word = views.first?.word, word > 0, words[Int(word) - 1].tail.particle == .genitive else {
      return false
    }
    let counter = words[Int(word) - 1].stem
    return adjoins(Int(word) - 1) && isTime(counter)
      && Hangul.syllable(in: bytes.span, before: counter.upper) == Hangul.index("명")
  }

  /// `중국 시장`, `외환 시장`: before a mayor stands nothing, a town or a word such as `전`.
  func isMarket(_ head: Int) -> Bool {
    guard head > 0, Market.matches(bytes.span, views[head].span) else { return false }
    if ActNoun.matches(bytes.span, views[head].span, behind: views[head - 1].span) { return true }
    let before = views[head - 1].classes
    return before.overlaps(.country)
      || !before.overlaps([.place, .modifier, .organization, .pronoun, .connective, .frameAdverb])
  }

  /// The head with every noun that describes it: `한 대형 로펌 변호사`.
  func described(_ head: Int, _ kind: MentionKind) -> Found {
    var first = head
    while first > 0, head - first < 6 {
      let view = views[first - 1]
      let isOwner = view.classes.overlaps(.person) && OfficeNoun.isOffice(bytes.span, views[first].span)
      if view.classes.overlaps(.outsideDescription), !view.classes.overlaps(.modifier), !isOwner { break }
      if first == 1, isAmid(view.span) { break }
      if tellsTime(view.span) || isThing(view.span) || isAlso(view.span) || isRest(view.span) { break }
      if kind == .group, isResult(view.span) { break }
      if views[first].classes.overlaps(.affiliation), ConflictNoun.ends(bytes.span, view.span) { break }
      first -= 1
    }
    first = firstOfSide(from: first, to: head)
    var found = make(first, head, kind, name: empty, title: empty, affiliation: affiliation(first, head), row: -1)
    if kind != .document, let genitive = owner(before: first) ?? complement(before: first) {
      found.mention.span.start = genitive.start
    }
    if kind == .document, first == 0, LawNoun.ends(bytes.span, views[head].span), let matter = matter() {
      found.mention.span.start = matter.start
    }
    return found
  }

  /// `다리의 관리에 관한 (법률)`, `주택 공급에 관한 (특례법)`: what a law is about, which is its name.
  private func matter() -> TextSpan? {
    let word = Int(views[0].word)
    let found = [word, word - 1].first { $0 > 0 && Relation.matches(bytes.span, words[$0].span) }
    guard let relation = found, words[relation - 1].tail.particle == .place,
      words[relation - 1...relation + 1].adjoin
    else { return nil }
    var start = relation - 1
    while start > 0, relation - start < 6, words[start - 1...start].adjoin, adjoins(start - 1),
      words[start - 1].tail.particle == .genitive || words[start - 1].isBare && words[start - 1].tokens.count == 1
        || words[start - 1].tail.particle == .with,
      !Self.openers.contains(bytes.span, words[start - 1].span), !tellsTime(words[start - 1].span)
    { start -= 1 }
    // `다리 설치·(관리에 관한)`: the name begins before a mark.
    let first = words[start].span.lower
    return first == 0 || bytes[first - 1] <= 0x20 ? TextSpan(first, words[relation].span.upper) : nil
  }

  /// `(조사하던) 중 (한 직원)`: behind a verb, which opens no run of nouns, it tells when.
  private func isAmid(_ span: TextSpan) -> Bool { Self.amid.contains(bytes.span, span) }

  private static let amid = WordSet(["중"])

  /// `(조사) 결과 (시민 10명 중 7명은)`: what has been found, and no part of whom it tells of.
  private func isResult(_ span: TextSpan) -> Bool { Self.results.contains(bytes.span, span) }

  private static let results = WordSet(["결과"])

  /// `나루시에 (사는 한 주민)`, `협상 내용을 (잘 아는 소식통)`, `경험이 (많은 한 변호사)`: what the adnominal that opens the description governs.
  private func complement(before first: Int) -> TextSpan? {
    guard first == 0, let view = views.first, view.classes.overlaps(.modifier), view.word > 0 else { return nil }
    let isPlentiful = Governing.isPlentiful(bytes.span, view.span)
    guard isPlentiful || Governing.ends(bytes.span, view.span) else { return nil }
    var start = Int(view.word) - 1
    let governed = words[start]
    switch governed.tail.particle {
    case .object, .place, .source: if isPlentiful { return nil }
    case .subject: if !isPlentiful { return nil }
    default: return nil
    }
    guard adjoins(start) else { return nil }
    while start > 0, Int(view.word) - start < 3, words[start - 1].isBare, words[start - 1].tokens.count == 1,
      adjoins(start - 1), !Self.openers.contains(bytes.span, words[start - 1].span), !isBefore(start - 1),
      !tellsTime(words[start - 1].span)
    { start -= 1 }
    return TextSpan(words[start].span.lower, governed.span.upper)
  }

  /// `대형 로펌의` before `변호사`: the noun in the genitive right before the first part.
  private func owner(before first: Int) -> TextSpan? {
    guard first == 0, let word = views.first?.word, word > 0 else { return nil }
    var start = Int(word) - 1
    guard words[start].tail.particle == .genitive, adjoins(start), !isListWord(start) else { return nil }
    let end = words[start].span
    // `그의 비서`: nothing stands before a pronoun.
    if isPronoun(words[start]) { return words[start].span }
    // A key of several words is a connective as often as a noun (`논란이 일자`).
    while start > 0, Int(word) - start < 4, words[start - 1].isBare, words[start - 1].tokens.count == 1,
      adjoins(start - 1), !Self.openers.contains(bytes.span, words[start - 1].span), !isBefore(start - 1)
    { start -= 1 }
    if start > 0, isCount(words[start - 1].span, of: words[start].span) { start -= 1 }
    return TextSpan(words[start].span.lower, end.upper)
  }

  private static let gists = WordSet(["취지", "내용", "의미", "요지"])

  /// `(“…”는) 등의 (주민들)`, `(“…”는) 취지의 (주민)`: behind a clause or a mark it ends what has been said.
  private func isListWord(_ word: Int) -> Bool {
    if Self.gists.contains(bytes.span, words[word].stem) { return true }
    return isRest(words[word].stem) && !(word > 0 && words[word - 1].isBare && adjoins(word - 1))
  }

  /// `10여 (명의 시민들)`, `수백여`: a number, which ends like a verb, right before the counter of persons.
  private func isCount(_ span: TextSpan, of counter: TextSpan) -> Bool {
    counter.count == 6 && Hangul.syllable(in: bytes.span, at: counter.lower) == Hangul.index("명")
      && span.upper + 1 == counter.lower && (isTime(span) || Self.roundNumbers.begin(bytes.span, span))
  }

  /// `발견되기 전 (정 의원의 부인은)`: the time before something, no former title.
  private func isBefore(_ word: Int) -> Bool {
    word > 0 && words[word].span.count == 3 && adjoins(word - 1)
      && Hangul.syllable(in: bytes.span, at: words[word].span.lower) == Hangul.index("전")
      && Hangul.syllable(in: bytes.span, before: words[word - 1].span.upper) == Hangul.index("기")
  }

  /// Words that open a sentence and belong to no source: `앞서 (윤씨의 변호인)`.
  private static let openers = WordSet([
    "앞서", "그러나", "반면", "이날", "관련해", "한편", "이어", "또", "다만", "특히", "하지만", "당시", "이후", "된",
  ])

  /// `그의`.
  private func isPronoun(_ word: Word) -> Bool {
    word.stem.count == 3 && Hangul.syllable(in: bytes.span, at: word.span.lower) == Hangul.index("그")
  }

  /// Whether nothing stands between a word and the next one.
  private func adjoins(_ word: Int) -> Bool {
    words[word].tokens.upperBound == words[word + 1].tokens.lowerBound && !words[word].followsMark
      && !words[word + 1].startsLine && !isTime(words[word].span)
  }
}
