import ArticleText
import LexiconTables

/// Decides which mentions of an article refer to the same someone.
///
/// Full and veiled names first, so that a headline's short form finds those of the body; then the rest in the order
/// of the text. A short form joins the one it fits; where several fit or none does, it stays apart.
struct EntityResolver {
  let lexicon: Lexicon
  var register: EntityRegister
  var bytes: [UInt8] = []
  var namesakes: Namesakes
  /// The ages that the text gives to those whose names it veils, by number of entity.
  private var ages: [Int: Int] = [:]

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
    ages.removeAll()
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
    if let given = AddressedName.given(mention), let owner = named(.person, given) ?? called(given) { return owner }
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
    case .letter: join(&mentions[index], veiled(mention))
    case .organization: join(&mentions[index], clippedBody(mention, mentions) ?? organization(mention))
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
      return mention.title.isEmpty
        ? bodyOfSameName(mention) : bearer(of: mention) ?? named(.person, mention.name, mention)
    }
    return called(mention.name) ?? bearer(of: mention) ?? named(.person, mention.name, mention)
  }

  /// `서윤 씨`: the only person of the article whose given name it is.
  mutating func called(_ given: TextSpan) -> Int? {
    let text = bytes
    let found = given.count == 6 ? register.called(text.span.extracting(given.lower..<given.upper)) : []
    return found.count == 1 ? found[0] : nil
  }

  /// Whether one of the person's titles ends like `title`, or the other way round: `국방부 장관` and `장관`.
  func fits(_ number: Int, _ title: TextSpan) -> Bool {
    guard !title.isEmpty else { return false }
    return register.entities[number].titles.contains { TitleLikeness.same(bytes.span, $0, title) }
  }

  /// How many mentions back the bearer of a title or a surname is looked for: more than one article has.
  static let reach = 2_000

  /// The one who was mentioned last; but if that was passages ago, the one of the headline.
  func latest(_ all: [Int], before index: Int, _ mentions: [Mention]) -> Int? {
    guard all.count > 1 else { return all.first }
    let candidates = ofNarrative(all, index, mentions)
    guard candidates.count > 1 else { return candidates.first }
    let told = last(candidates, before: index, mentions) { !isPassing($0) }
    guard let found = told ?? last(candidates, before: index, mentions) else { return candidates.first }
    let isNear = mentions[index].span.lower - mentions[found].span.upper < Self.passage
    return isNear ? Int(mentions[found].entity) : ofHeadline(candidates, mentions) ?? Int(mentions[found].entity)
  }

  /// The last mention of any of them that is of the kind.
  private func last(
    _ candidates: [Int], before index: Int, _ mentions: [Mention], where isFit: (Mention) -> Bool = { _ in true }
  ) -> Int? {
    (max(0, index - Self.reach)..<index).last { candidates.contains(Int(mentions[$0].entity)) && isFit(mentions[$0]) }
  }

  /// `조한결 회장의 별장`, `조한결 회장 이후`, `조한결 회장 등 (셋이)`: a full name that only tells what or when something else is, or
  /// gives an example.
  private func isPassing(_ mention: Mention) -> Bool {
    mention.kind == .fullName
      && (mention.tail.particle == .genitive || TimeOfHolder.follows(bytes.span, mention.span)
        || ListEnding.follows(bytes.span, mention.span))
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

  func best(_ candidates: [Int], _ mention: Mention) -> Int? {
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
  func several(_ mention: Mention) -> TextSpan? {
    let own = mention.span.lower
    if own + 3 < bytes.count, bytes[own + 3] == 0x20, isNumber(at: own) { return mention.span }
    guard own >= 5, bytes[own - 1] == 0x20, bytes[own - 5] <= 0x20, isNumber(at: own - 4) else { return nil }
    return TextSpan(own - 4, mention.span.upper)
  }

  private func isNumber(at start: Int) -> Bool {
    Self.numbers.stands(in: bytes.span, at: start)
  }

  private static let numbers = SyllableSet("두세네")

  // MARK: Bodies

  /// The last body that the noun in the span can stand for.
  mutating func body(calledBy span: TextSpan) -> Int? {
    let text = bytes
    return register.body(calledBy: text.span.extracting(span.lower..<span.upper))
  }

  mutating func country(_ mention: Mention) -> Int? {
    guard mention.row >= 0 else { return nil }
    if let known = register.known(.countries, mention.row) { return known }
    return add(.organization, lexicon.country(mention.row).name, mention.row, .countries, mention)
  }

  /// `A씨`, `김모씨`, `김 모 씨`, `A교수`: the veiled name with its form of address, or with the title that is part of it, a
  /// bracket and spaces left out; spaces stay where the title has one itself (`A 전 교수`).
  private func veiledName(_ mention: Mention) -> String {
    if !mention.title.isEmpty, text(mention.title).contains(" ") { return text(mention.name) }
    var at = mention.name.upper
    while at < mention.span.upper, Hangul.syllable(in: bytes.span, at: at).map(Self.isAddress) != true {
      at += UTF8Scalar.length(bytes[at])
    }
    return text(mention.name).replacing(" ", with: "") + (at < mention.span.upper ? text(TextSpan(at, at + 3)) : "")
  }

  private static func isAddress(_ syllable: Int) -> Bool {
    "씨군양님".unicodeScalars.contains { Hangul.index($0) == syllable }
  }

  /// `최모(52)씨`, `최모(51)씨`: who is veiled by a letter or a surname; of another age he is another.
  private mutating func veiled(_ mention: Mention) -> Int {
    let name = veiledName(mention)
    guard let age = VeiledAge.age(bytes.span, mention.span), let known = register.named(.anonymous, name),
      let other = ages[known], other != age
    else {
      let number = named(.anonymous, name, mention)
      if ages[number] == nil { ages[number] = VeiledAge.age(bytes.span, mention.span) }
      return number
    }
    return named(.anonymous, VeiledAge.name(name, age), mention)
  }

  /// The entity of this kind and name, made if it is new.
  mutating func named(_ kind: Entity.Kind, _ name: String, _ mention: Mention) -> Int {
    register.named(kind, name) ?? add(kind, name, -1, .none, mention)
  }

  /// The entity of this kind and of the name that the span holds, made if it is new.
  mutating func named(_ kind: Entity.Kind, _ span: TextSpan, _ mention: Mention) -> Int {
    named(kind, span) ?? add(kind, text(span), -1, .none, mention)
  }

  func named(_ kind: Entity.Kind, _ span: TextSpan) -> Int? {
    register.named(kind, bytes.span.extracting(span.lower..<span.upper))
  }

  mutating func bearing(_ span: TextSpan) -> [Int] {
    let text = bytes
    return register.bearing(text.span.extracting(span.lower..<span.upper))
  }

  mutating func add(
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

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.lower..<span.upper], as: UTF8.self)
  }
}

/// `조한결 회장 등`: the word that ends a list of some of them.
private enum ListEnding {
  private static let particles = SyllableSet("이은과도을의")

  /// Whether it stands behind the name, a space between.
  static func follows(_ text: Span<UInt8>, _ name: TextSpan) -> Bool {
    guard Hangul.syllable(in: text, at: name.upper + 1) == Hangul.index("등") else { return false }
    return Hangul.syllable(in: text, at: name.upper + 4).map(particles.contains) ?? true
  }
}
