import ArticleText
import LexiconTables

/// The entities of an article, found by row, by name, by a part of the name, and by surname.
///
/// Every search is one look into a table, so that an article of any length takes time in proportion to its mentions.
///
/// ```swift
/// var register = EntityRegister(lexicon: lexicon)
/// let number = register.add(entity)
/// register.named(.person, "한서윤")      // number
/// register.bearing("서윤")               // [], for a Korean given name alone names nobody
/// ```
struct EntityRegister {
  let lexicon: Lexicon
  /// The entities, in the order in which they were made.
  var entities: [Entity] = []
  private var rows = NameIndex()
  private var names = NameIndex()
  private var forms = NameIndex()
  private var surnames = NameIndex()
  /// The last body for each of the nouns that can stand for its name; -1 if none.
  private var bodies = [Int](repeating: -1, count: BodyHead.count)
  /// The last of them that has been a topic or a subject; -1 if none.
  private var actingBodies = [Int](repeating: -1, count: BodyHead.count)
  /// How many entities are in `forms` and `surnames`, which few articles need, and in `bodies`.
  private var entered: (names: Int, bodies: Int) = (0, 0)

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  mutating func removeAll() {
    entities.removeAll(keepingCapacity: true)
    rows.removeAll()
    names.removeAll()
    forms.removeAll()
    surnames.removeAll()
    if entered.bodies > 0 { for head in bodies.indices { bodies[head] = -1 } }
    for head in actingBodies.indices { actingBodies[head] = -1 }
    entered = (0, 0)
  }

  /// Enters an entity; its number.
  mutating func add(_ entity: consuming Entity) -> Int {
    let number = entities.count
    if named(entity.kind, entity.name) == nil {
      names.insert(names.hash(entity.kind.rawValue, entity.name.utf8.span), number)
    }
    if entity.row >= 0, known(entity.table, entity.row) == nil {
      rows.insert(rows.hash(entity.table.rawValue, entity.row), number)
    }
    entities.append(entity)
    return number
  }

  /// The first entity of this kind and name.
  func named(_ kind: Entity.Kind, _ name: Span<UInt8>) -> Int? {
    names.first(names.hash(kind.rawValue, name)) { number in
      entities[number].kind == kind && NameForms.same(entities[number].name.utf8.span, name)
    }
  }

  /// The first entity of this kind and name.
  func named(_ kind: Entity.Kind, _ name: String) -> Int? { named(kind, name.utf8.span) }

  /// The first entity of this name, whatever it is.
  func named(_ name: Span<UInt8>) -> Int? {
    var first: Int?
    for kind in Entity.Kind.allCases {
      if let number = named(kind, name) { first = min(first ?? number, number) }
    }
    return first
  }

  /// The entity of a row of the lexicon.
  func known(_ table: Entity.Table, _ row: Int32) -> Int? {
    rows.first(rows.hash(table.rawValue, row)) { entities[$0].table == table && entities[$0].row == row }
  }

  /// An entity is the topic or the subject of a clause.
  mutating func acted(_ number: Int) {
    let entity = entities[number]
    guard entity.kind == .organization || entity.kind == .group,
      let head = BodyHead.index(atEndOf: entity.name.utf8.span)
    else { return }
    actingBodies[head] = number
  }

  /// The last body whose name ends with `noun`, if that noun can stand for it: `그룹`; one that has acted, if any has.
  mutating func body(calledBy noun: Span<UInt8>) -> Int? {
    guard let head = BodyHead.index(of: noun) else { return nil }
    if actingBodies[head] >= 0 { return actingBodies[head] }
    while entered.bodies < entities.count {
      let entity = entities[entered.bodies]
      if entity.kind == .organization || entity.kind == .group,
        let head = BodyHead.index(atEndOf: entity.name.utf8.span)
      {
        bodies[head] = entered.bodies
      }
      entered.bodies += 1
    }
    return bodies[head] >= 0 ? bodies[head] : nil
  }

  /// The persons whose name is `form`, starts or ends with its words, or has it for a short form; ascending.
  mutating func bearing(_ form: Span<UInt8>) -> [Int] {
    enterAll()
    return forms.all(forms.hash(0, form)) { number in
      NameForms.isPart(form, of: entities[number].name.utf8.span)
        || shortForms(of: number).contains { NameForms.same($0.utf8.span, form) }
    }
  }

  /// The persons of three syllables whose given name it is, without the surname; ascending.
  mutating func called(_ given: Span<UInt8>) -> [Int] {
    enterAll()
    return forms.all(forms.hash(1, given)) { NameForms.isGivenName(given, of: entities[$0].name.utf8.span) }
  }

  /// The persons with this Korean surname and a given name of one syllable or two; ascending.
  mutating func surnamed(_ surname: Span<UInt8>) -> [Int] {
    enterAll()
    return surnames.all(surnames.hash(0, surname)) { number in
      NameForms.isSurname(surname, of: entities[number].name.utf8.span)
    }
  }

  private func shortForms(of number: Int) -> [String] {
    entities[number].table == .persons ? lexicon.person(entities[number].row).shortForms : []
  }

  private mutating func enterAll() {
    while entered.names < entities.count {
      if entities[entered.names].kind == .person { enterForms(of: entered.names) }
      entered.names += 1
    }
  }

  private mutating func enterForms(of number: Int) {
    let name = entities[number].name
    let letters = name.utf8.span
    forms.insert(forms.hash(0, letters), number)
    for space in letters.indices where NameForms.parts(letters[space]) {
      forms.insert(forms.hash(0, letters.extracting(0..<space)), number)
      forms.insert(forms.hash(0, letters.extracting(space + 1..<letters.count)), number)
    }
    if letters.count == 9 { forms.insert(forms.hash(1, letters.extracting(3..<9)), number) }
    for form in shortForms(of: number) { forms.insert(forms.hash(0, form.utf8.span), number) }
    for given in 1...2 {
      let end = NameForms.end(of: letters, without: given)
      if end > 0 { surnames.insert(surnames.hash(0, letters.extracting(0..<end)), number) }
    }
  }
}
