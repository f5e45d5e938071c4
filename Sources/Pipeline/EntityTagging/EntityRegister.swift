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
  private var byForm: [String: [Int]] = [:]
  private var bySurname: [String: [Int]] = [:]
  /// The last body for each of the nouns that can stand for its name; -1 if none.
  private var bodies = [Int](repeating: -1, count: BodyHead.count)
  /// How many entities are in `bodies`.
  private var entered: (names: Int, bodies: Int) = (0, 0)

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  mutating func removeAll() {
    entities.removeAll(keepingCapacity: true)
    rows.removeAll()
    names.removeAll()
    if entered.bodies > 0 { for head in bodies.indices { bodies[head] = -1 } }
    if entered.names > 0 {
      byForm.removeAll(keepingCapacity: true)
      bySurname.removeAll(keepingCapacity: true)
    }
    entered = (0, 0)
  }

  /// Enters an entity; its number.
  mutating func add(_ entity: Entity) -> Int {
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
      entities[number].kind == kind && Self.same(entities[number].name.utf8.span, name)
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

  private static func same(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for at in a.indices where a[at] != b[at] { return false }
    return true
  }

  /// The entity of a row of the lexicon.
  func known(_ table: Entity.Table, _ row: Int32) -> Int? {
    rows.first(rows.hash(table.rawValue, row)) { entities[$0].table == table && entities[$0].row == row }
  }

  /// The last body whose name ends with `noun`, if that noun can stand for it: `그룹`.
  mutating func body(calledBy noun: Span<UInt8>) -> Int? {
    guard let head = BodyHead.index(of: noun) else { return nil }
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
  mutating func bearing(_ form: String) -> [Int] {
    enterAll()
    return byForm[form] ?? []
  }

  /// The persons with this Korean surname and a given name of one syllable or two; ascending.
  mutating func surnamed(_ surname: String) -> [Int] {
    enterAll()
    return bySurname[surname] ?? []
  }

  private mutating func enterAll() {
    while entered.names < entities.count {
      if entities[entered.names].kind == .person { enterForms(of: entities[entered.names], entered.names) }
      entered.names += 1
    }
  }

  private mutating func enterForms(of entity: Entity, _ number: Int) {
    let scalars = entity.name.unicodeScalars
    var forms: Set<String> = [entity.name]
    for space in scalars.indices where scalars[space] == " " {
      forms.insert(String(scalars[..<space]))
      forms.insert(String(scalars[scalars.index(after: space)...]))
    }
    if entity.table == .persons { forms.formUnion(lexicon.person(entity.row).shortForms) }
    for form in forms { byForm[form, default: []].append(number) }
    guard !scalars.contains(" ") else { return }
    for given in 1...2 where scalars.count > given {
      bySurname[String(scalars.dropLast(given)), default: []].append(number)
    }
  }
}
