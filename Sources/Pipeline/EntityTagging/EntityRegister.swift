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
  private struct Name: Hashable {
    let kind: Entity.Kind
    let text: String
  }

  private struct Row: Hashable {
    let table: Entity.Table
    let row: Int32
  }

  let lexicon: Lexicon
  /// The entities, in the order in which they were made.
  var entities: [Entity] = []
  private var byRow: [Row: Int] = [:]
  private var byName: [Name: Int] = [:]
  private var byForm: [String: [Int]] = [:]
  private var bySurname: [String: [Int]] = [:]
  /// The last body for each of the nouns that can stand for its name; -1 if none.
  private var byHead = [Int](repeating: -1, count: BodyHead.count)

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  mutating func removeAll() {
    entities.removeAll(keepingCapacity: true)
    byRow.removeAll(keepingCapacity: true)
    byName.removeAll(keepingCapacity: true)
    byForm.removeAll(keepingCapacity: true)
    bySurname.removeAll(keepingCapacity: true)
    for head in byHead.indices { byHead[head] = -1 }
  }

  /// Enters an entity; its number.
  mutating func add(_ entity: Entity) -> Int {
    let number = entities.count
    entities.append(entity)
    let name = Name(kind: entity.kind, text: entity.name)
    if byName[name] == nil { byName[name] = number }
    let row = Row(table: entity.table, row: entity.row)
    if entity.row >= 0, byRow[row] == nil { byRow[row] = number }
    if entity.kind == .person { enterForms(of: entity, number) }
    if entity.kind == .organization || entity.kind == .group, let head = BodyHead.index(atEndOf: entity.name) {
      byHead[head] = number
    }
    return number
  }

  /// The first entity of this kind and name.
  func named(_ kind: Entity.Kind, _ name: String) -> Int? { byName[Name(kind: kind, text: name)] }

  /// The first entity of this name, whatever it is.
  func named(_ name: String) -> Int? { Entity.Kind.allCases.compactMap { named($0, name) }.min() }

  /// The entity of a row of the lexicon.
  func known(_ table: Entity.Table, _ row: Int32) -> Int? { byRow[Row(table: table, row: row)] }

  /// The last body whose name ends with `noun`, if that noun can stand for it: `그룹`.
  func body(calledBy noun: String) -> Int? {
    BodyHead.index(of: noun).flatMap { byHead[$0] >= 0 ? byHead[$0] : nil }
  }

  /// The persons whose name is `form`, starts or ends with its words, or has it for a short form; ascending.
  func bearing(_ form: String) -> [Int] { byForm[form] ?? [] }

  /// The persons with this Korean surname and a given name of one syllable or two; ascending.
  func surnamed(_ surname: String) -> [Int] { bySurname[surname] ?? [] }

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
