import ArticleText
import LexiconTables

/// Decides which mentions of an article refer to the same someone.
///
/// Full and veiled names first, so that a headline's short form finds those of the body; then the rest in the order
/// of the text. A short form joins the one it fits; where several fit or none does, it stays apart.
struct EntityResolver {
  let lexicon: Lexicon
  private var register: EntityRegister
  private var bytes: [UInt8] = []
  private var namesakes: Namesakes

  /// The entities of the article that was last resolved, in the order in which they were made.
  var entities: [Entity] { register.entities }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    register = EntityRegister(lexicon: lexicon)
    namesakes = Namesakes(lexicon: lexicon)
  }

  /// Gives every mention its entity; O(mentions).
  mutating func run(_ bytes: [UInt8], _ mentions: inout [Mention]) {
    self.bytes = bytes
    register.removeAll()
    for index in mentions.indices where mentions[index].kind == .fullName && !mentions[index].isOpen {
      join(&mentions[index], fullName(mentions[index]))
    }
    for index in mentions.indices where mentions[index].kind == .letter || isTitledShort(mentions[index]) {
      resolve(index, &mentions)
    }
    for index in mentions.indices where mentions[index].entity < 0 {
      resolve(index, &mentions)
    }
    mentions.removeAll { $0.entity < 0 && $0.kind != .pronoun && !$0.isOpen }
  }

  /// `룸그렌 장관`: the title tells who bears the foreign surname, so that it tells of the bare surname before it too.
  private func isTitledShort(_ mention: Mention) -> Bool {
    mention.kind == .shortName && mention.row >= 0 && !mention.title.isEmpty
  }

  // MARK: Names

  /// The entity of a full name, made if it is new.
  private mutating func fullName(_ mention: Mention) -> Int {
    let letters = bytes
    let row = namesakes.row(of: mention, letters.span)
    if row >= 0, let known = register.known(.persons, row) { return known }
    if let same = named(.person, mention.name) { return same }
    guard row >= 0 else {
      let owner = mention.tail.isHonorific || mention.title.isEmpty ? called(mention.name) : nil
      return owner ?? add(.person, text(mention.name), -1, .none, mention)
    }
    let name = lexicon.person(row).name
    return register.named(.person, name) ?? add(.person, name, row, .persons, mention)
  }

  private mutating func resolve(_ index: Int, _ mentions: inout [Mention]) {
    let mention = mentions[index]
    if mention.isOpen, mention.kind != .fullName {
      join(&mentions[index], existing(mention))
      return
    }
    switch mention.kind {
    case .fullName: join(&mentions[index], bareName(mention))
    case .shortName: join(&mentions[index], shortName(mention))
    case .surnameTitle: join(&mentions[index], surnameTitle(mention, index, mentions))
    case .titleAlone: join(&mentions[index], titleAlone(mention, index, mentions))
    case .letter: join(&mentions[index], named(.anonymous, veiledName(mention), mention))
    case .organization: join(&mentions[index], organization(mention))
    case .country: join(&mentions[index], country(mention))
    case .group: join(&mentions[index], body(calledBy: mention.span) ?? named(.group, mention.span, mention))
    case .anonymous: join(&mentions[index], named(.anonymous, mention.span, mention))
    case .document: join(&mentions[index], named(.document, mention.span, mention))
    case .pronoun: break
    }
  }

  /// The entity that an ambiguous mention has in the article already.
  private mutating func existing(_ mention: Mention) -> Int? {
    switch mention.kind {
    case .organization:
      if let body = body(calledBy: mention.name) { return body }
      if mention.row >= 0 { return register.known(.organizations, mention.row) }
      return register.named(bytes.span.extracting(mention.name.lower..<mention.name.upper))
    case .shortName: return bearing(mention.name).first
    case .country: return register.known(.countries, mention.row)
    default: return nil
    }
  }

  /// A bare name by form only: it counts where the article names the same person with a title somewhere.
  private func bareName(_ mention: Mention) -> Int? {
    named(.person, mention.name)
  }

  /// A foreign surname: the person of the article whose name ends with it, else the one of the lexicon.
  private mutating func shortName(_ mention: Mention) -> Int? {
    let bearers = bearing(mention.name)
    if let best = best(bearers, mention) { return best }
    if mention.row >= 0 {
      if let known = register.known(.persons, mention.row) { return known }
      let text = bytes
      if mention.isStrong || !mention.title.isEmpty && namesakes.fits(mention.row, mention, text.span) {
        return add(.person, lexicon.person(mention.row).name, mention.row, .persons, mention)
      }
      return mention.title.isEmpty ? bodyOfSameName(mention) : named(.person, mention.name, mention)
    }
    return called(mention.name) ?? named(.person, mention.name, mention)
  }

  /// `서윤 씨`: the only person of the article whose given name it is.
  private mutating func called(_ given: TextSpan) -> Int? {
    let text = bytes
    let found = given.count == 6 ? register.called(text.span.extracting(given.lower..<given.upper)) : []
    return found.count == 1 ? found[0] : nil
  }

  /// `김 장관`: the person of that surname whose title fits, else the only one of that surname.
  private mutating func surnameTitle(_ mention: Mention, _ index: Int, _ mentions: [Mention]) -> Int? {
    let surname = mention.row >= 0 ? lexicon.surname(mention.row) : text(mention.name)
    let isReporter = ReporterTitle.ends(bytes.span, mention.title)
    var same = register.surnamed(surname.utf8.span).filter { isReporter || !writes($0) }
    if same.isEmpty, !mention.title.isEmpty, mention.row < 0 {
      // `황 CEO` of 젠슨 황: a Korean surname behind a foreign given name.
      if let best = best(bearing(mention.name).filter { fits($0, mention.title) }, mention) { return best }
    }
    if mention.title.isEmpty, mention.row < 0, let veiled = veiled(surname) {
      return latest(same.filter { register.entities[$0].titles.isEmpty } + [veiled], before: index, mentions)
    }
    same = mention.title.isEmpty ? addressed(same) : ofStanding(same)
    let fitting = same.filter { fits($0, mention.title) }
    if let best = latest(fitting, before: index, mentions) { return best }
    if fitting.isEmpty, isFormer(surname, mention.title) || isOneOf(surname, mention.title) {
      return unnamed(surname, mention.title) ?? named(.anonymous, mention.span, mention)
    }
    if fitting.isEmpty, mention.title.isEmpty || same.count == 1, let only = latest(same, before: index, mentions) {
      return only
    }
    if mention.row >= 0, !same.isEmpty { return same.first }
    if same.isEmpty, isDeterminer(surname, mention.title) { return named(.anonymous, mention.span, mention) }
    return mention.row >= 0 && mention.title.isEmpty ? nil : named(.person, mention.span, mention)
  }

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

  /// `장 씨`: those whose full name stands with `씨` somewhere, if any does; who bears an office is called by it.
  private func addressed(_ same: [Int]) -> [Int] {
    let called = same.filter { register.entities[$0].isAddressed }
    return called.isEmpty ? same : called
  }

  /// Whether the person is known as a reporter only.
  private func writes(_ number: Int) -> Bool {
    let titles = register.entities[number].titles
    return !titles.isEmpty && titles.allSatisfy { ReporterTitle.ends(bytes.span, $0) }
  }

  /// `장 씨` behind `장모 씨`, `장아무개씨`: the one whose given name is hidden.
  private func veiled(_ surname: String) -> Int? {
    for veil in ["모씨", "아무개씨"] {
      if let number = register.named(.anonymous, surname + veil) { return number }
    }
    return nil
  }

  /// Whether one of the person's titles ends like `title`, or the other way round: `국방부 장관` and `장관`.
  private func fits(_ number: Int, _ title: TextSpan) -> Bool {
    guard !title.isEmpty else { return false }
    return register.entities[number].titles.contains { TitleLikeness.same(bytes.span, $0, title) }
  }

  /// How many mentions back the bearer of a title or a surname is looked for: more than one article has.
  private static let reach = 2_000

  /// The one who was mentioned last; but if that was passages ago, the one of the headline.
  private func latest(_ all: [Int], before index: Int, _ mentions: [Mention]) -> Int? {
    guard all.count > 1 else { return all.first }
    let candidates = ofNarrative(all, index, mentions)
    guard candidates.count > 1 else { return candidates.first }
    var at = index - 1
    while at >= max(0, index - Self.reach) {
      if let found = candidates.first(where: { Int32($0) == mentions[at].entity }) {
        let isNear = mentions[index].span.lower - mentions[at].span.upper < Self.passage
        return isNear ? found : ofHeadline(candidates, mentions) ?? found
      }
      at -= 1
    }
    return candidates.first
  }

  /// Those whom the text names outside marks, if it does so of any: a short form outside marks is no namesake of whom
  /// somebody only speaks.
  private func ofNarrative(_ candidates: [Int], _ index: Int, _ mentions: [Mention]) -> [Int] {
    guard !Enclosure.holds(bytes.span, mentions[index].span) else { return candidates }
    let named = candidates.filter { candidate in
      mentions.contains {
        Int($0.entity) == candidate && ($0.kind == .fullName || $0.kind == .letter)
          && !Enclosure.holds(bytes.span, $0.span)
      }
    }
    return named.isEmpty ? candidates : named
  }

  /// Bytes within which a short form goes back to the name before it: some three sentences.
  private static let passage = 600

  /// The only one of them whom the first line names.
  private func ofHeadline(_ candidates: [Int], _ mentions: [Mention]) -> Int? {
    let end = bytes.firstIndex(of: 0x0A) ?? 0
    let named = Set(mentions.lazy.prefix { $0.span.lower < end }.map { Int($0.entity) })
    let found = candidates.filter(named.contains)
    return found.count == 1 ? found[0] : nil
  }

  private func best(_ candidates: [Int], _ mention: Mention) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    return candidates.first { fits($0, mention.title) } ?? candidates.first
  }

  /// `대변인`: the last person before it who bears that title, unless an organization says it is another.
  private mutating func titleAlone(_ mention: Mention, _ index: Int, _ mentions: [Mention]) -> Int? {
    if let several = several(mention) { return named(.group, several, mention) }
    if mention.affiliation.isEmpty {
      var at = index - 1
      while at >= max(0, index - Self.reach) {
        let number = Int(mentions[at].entity)
        if number >= 0, register.entities[number].kind == .person, fits(number, mention.title) { return number }
        at -= 1
      }
    }
    return named(.person, mention.span, mention)
  }

  /// `세 차장검사`: so many who bear the title, with their number, which may belong to the mention.
  private func several(_ mention: Mention) -> TextSpan? {
    let own = mention.span.lower
    if bytes[own + 3] == 0x20, isNumber(at: own) { return mention.span }
    guard own >= 5, bytes[own - 1] == 0x20, bytes[own - 5] <= 0x20, isNumber(at: own - 4) else { return nil }
    return TextSpan(own - 4, mention.span.upper)
  }

  private func isNumber(at start: Int) -> Bool {
    Hangul.syllable(in: bytes.span, at: start).map(Self.numbers.contains) == true
  }

  private static let numbers = SyllableSet("두세네")

  // MARK: Bodies

  private mutating func organization(_ mention: Mention) -> Int? {
    if Bench.matches(bytes.span, mention.name), let bench = lastBench() { return bench }
    if mention.row >= 0 {
      guard let known = register.known(.organizations, mention.row) else {
        return add(.organization, bodyName(mention), mention.row, .organizations, mention)
      }
      return isElsewhere(mention.name, register.entities[known].name) ? named(.organization, mention.name, mention) : known
    }
    return named(.organization, mention.name, mention)
  }

  /// `캐나다 법원` behind `미국 법원`: bodies of one kind in two countries.
  private func isElsewhere(_ name: TextSpan, _ known: String) -> Bool {
    let first = country(openingOf: bytes.span, name.lower, name.upper)
    guard first >= 0 else { return false }
    let other = Array(known.utf8)
    let second = country(openingOf: other.span, 0, other.count)
    return second >= 0 && first != second
  }

  /// Row of the country that is the first of several words; -1 if none is.
  private func country(openingOf text: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    var matches: [WordMatch] = []
    lexicon.matches(in: text, at: start, into: &matches)
    for match in matches where Int(match.end) < end && text[Int(match.end)] == 0x20 {
      for index in match.senseRange where lexicon.senses[index].wordClass == .country { return lexicon.senses[index].row }
    }
    return -1
  }

  /// `재판부`: the bench that was named last.
  private func lastBench() -> Int? {
    register.entities.lastIndex { $0.kind == .organization && $0.name.hasSuffix("재판부") }
  }

  /// `블룸버그`: where the article names no person so, the body that has the same name.
  private mutating func bodyOfSameName(_ mention: Mention) -> Int? {
    guard let row = organizationRow(mention.name) else { return nil }
    return register.known(.organizations, row)
      ?? add(.organization, lexicon.organization(row).name, row, .organizations, mention)
  }

  /// Row of the organization whose name is all the span holds and nothing else.
  private func organizationRow(_ span: TextSpan) -> Int32? {
    var matches: [WordMatch] = []
    lexicon.matches(in: bytes.span, at: span.lower, into: &matches)
    for match in matches where Int(match.end) == span.upper {
      for index in match.senseRange {
        let sense = lexicon.senses[index]
        if sense.wordClass == .organization, !sense.isWeak { return sense.row }
      }
    }
    return nil
  }

  /// The last body that the noun in the span can stand for.
  private mutating func body(calledBy span: TextSpan) -> Int? {
    let text = bytes
    return register.body(calledBy: text.span.extracting(span.lower..<span.upper))
  }

  /// The name as the article gives it; the table's, where a headline writes Chinese characters or a bracket is inside.
  private func bodyName(_ mention: Mention) -> String {
    let isPlain = (mention.name.lower..<mention.name.upper).allSatisfy { at in
      bytes[at] != 0x28 && !(bytes[at] >= 0xE4 && bytes[at] <= 0xE9)
    }
    return isPlain ? text(mention.name) : lexicon.organization(mention.row).name
  }

  private mutating func country(_ mention: Mention) -> Int? {
    guard mention.row >= 0 else { return nil }
    if let known = register.known(.countries, mention.row) { return known }
    return add(.organization, lexicon.country(mention.row).name, mention.row, .countries, mention)
  }

  /// `A씨`, `김모씨`: the veiled name with its form of address, a bracket between them left out.
  private func veiledName(_ mention: Mention) -> String {
    var at = mention.name.upper
    while at < mention.span.upper, Hangul.syllable(in: bytes.span, at: at).map(Self.isAddress) != true {
      at += UTF8Scalar.length(bytes[at])
    }
    return text(mention.name) + (at < mention.span.upper ? text(TextSpan(at, at + 3)) : "")
  }

  private static func isAddress(_ syllable: Int) -> Bool {
    "씨군양님".unicodeScalars.contains { Hangul.index($0) == syllable }
  }

  /// The entity of this kind and name, made if it is new.
  private mutating func named(_ kind: Entity.Kind, _ name: String, _ mention: Mention) -> Int {
    register.named(kind, name) ?? add(kind, name, -1, .none, mention)
  }

  /// The entity of this kind and of the name that the span holds, made if it is new.
  private mutating func named(_ kind: Entity.Kind, _ span: TextSpan, _ mention: Mention) -> Int {
    named(kind, span) ?? add(kind, text(span), -1, .none, mention)
  }

  private func named(_ kind: Entity.Kind, _ span: TextSpan) -> Int? {
    register.named(kind, bytes.span.extracting(span.lower..<span.upper))
  }

  private mutating func bearing(_ span: TextSpan) -> [Int] {
    let text = bytes
    return register.bearing(text.span.extracting(span.lower..<span.upper))
  }

  private mutating func add(
    _ kind: Entity.Kind, _ name: String, _ row: Int32, _ table: Entity.Table, _ mention: Mention
  ) -> Int {
    register.add(Entity(kind, named: name, at: mention.span.start, table, row))
  }

  private mutating func join(_ mention: inout Mention, _ entity: Int?) {
    guard let entity else { return }
    mention.entity = Int32(entity)
    if mention.tail.particle.isSubjectLike { register.acted(entity) }
    let text = bytes
    Self.note(mention, in: &register.entities[entity], text)
    if mention.kind == .document, register.entities[entity].issuer < 0, !mention.affiliation.isEmpty {
      let issuer = named(.organization, mention.affiliation)
      register.entities[entity].issuer = Int32(issuer ?? -1)
    }
  }

  /// Takes over what the mention says of the entity.
  private static func note(_ mention: Mention, in entity: inout Entity, _ text: [UInt8]) {
    entity.firstMention = min(entity.firstMention, mention.span.start)
    if !mention.title.isEmpty, !entity.titles.contains(where: { TitleLikeness.equal(text.span, $0, mention.title) }) {
      entity.titles.append(mention.title)
    }
    if entity.affiliation.isEmpty { entity.affiliation = mention.affiliation }
    if mention.kind == .fullName, AddressForm.follows(text.span, mention.name) { entity.isAddressed = true }
  }

  private func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.lower..<span.upper], as: UTF8.self)
  }
}

/// Compares titles as the press shortens them.
enum TitleLikeness {
  /// Whether the two titles are the same words.
  static func equal(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Bool {
    a.count == b.count && commonEnd(text, a, b) == a.count
  }

  /// Whether one title ends with the other's last syllables: two at least, or the whole of the shorter.
  static func same(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Bool {
    let common = commonEnd(text, a, b)
    guard common >= 6 || common == min(a.count, b.count) else { return false }
    return isDeputy(text, a, common) == isDeputy(text, b, common)
  }

  /// `부위원장` is not `위원장`: whether `부` stands right before the part in common, and is not the ministry of `외교부장관`.
  private static func isDeputy(_ text: Span<UInt8>, _ title: TextSpan, _ common: Int) -> Bool {
    let part = TextSpan(title.upper - common, title.upper)
    guard title.count > common, Hangul.syllable(in: text, before: part.lower) == Hangul.index("부") else { return false }
    if title.count == common + 3 || text[part.lower - 4] == 0x20 { return true }
    let before = Hangul.syllable(in: text, before: part.lower - 3)
    return withDeputies.begin(text, part) && before.map(bodies.contains) != true
  }

  /// Offices of which no ministry has one: `행정1부지사`, `경제부총리`, `수석부대표`.
  private static let withDeputies = WordOpenings([
    "지사", "총리", "시장", "대표", "위원", "회장", "총장", "의장", "사장", "원장", "행장", "총재", "이사",
  ])

  /// `지부회장`, `정부대표`, `사업부대표`: the head of a `부`.
  private static let bodies = SyllableSet("지정본업")

  private static func commonEnd(_ text: Span<UInt8>, _ a: TextSpan, _ b: TextSpan) -> Int {
    var count = 0
    while count < a.count, count < b.count, text[a.upper - 1 - count] == text[b.upper - 1 - count] { count += 1 }
    return count / 3 * 3
  }
}
