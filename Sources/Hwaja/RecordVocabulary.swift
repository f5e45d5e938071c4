import EntityTagging
import LexiconTables
import SpeakerAttribution

/// Words that many records hold, made once for all of them: ids, and what the lexicon says of its rows.
///
/// Not to be shared among threads.
final class RecordVocabulary {
  private let lexicon: Lexicon
  private var entities: [String] = []
  private var items: [String] = []
  private var persons: [String?]
  private var organizations: [String?]
  private var countries: [String?]
  private var cues: [(lemma: String, stance: String)?]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    persons = Array(repeating: nil, count: lexicon.count(of: .persons))
    organizations = Array(repeating: nil, count: lexicon.count(of: .organizations))
    countries = Array(repeating: nil, count: lexicon.count(of: .countries))
    cues = Array(repeating: nil, count: lexicon.count(of: .verbs))
  }

  /// Id of entity `index` of a record: `E1` for 0.
  func entity(_ index: Int) -> String {
    while entities.count <= index { entities.append("E\(entities.count + 1)") }
    return entities[index]
  }

  /// Id of item `index` of a record: `A1` for 0.
  func item(_ index: Int) -> String {
    while items.count <= index { items.append("A\(items.count + 1)") }
    return items[index]
  }

  /// Id of the lexicon row of an entity; `nil` where the lexicon does not know it.
  func lexiconID(_ entity: Entity) -> String? {
    let row = Int(entity.row)
    switch entity.table {
    case .none, .foreignNames: return nil
    case .persons: return persons[row] ?? Self.keep(lexicon.person(entity.row).id, in: &persons[row])
    case .organizations:
      return organizations[row] ?? Self.keep(lexicon.organization(entity.row).id, in: &organizations[row])
    case .countries: return countries[row] ?? Self.keep(lexicon.country(entity.row).id, in: &countries[row])
    }
  }

  /// Dictionary form and stance of the verb in row `row`.
  func cue(_ row: Int32) -> (lemma: String, stance: String) {
    if let cue = cues[Int(row)] { return cue }
    let entry = lexicon.verb(row)
    return Self.keep((entry.lemma, entry.stance.rawValue), in: &cues[Int(row)])
  }

  private static func keep<Word>(_ word: Word, in place: inout Word?) -> Word {
    place = word
    return word
  }
}
