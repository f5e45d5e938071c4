import AnalysisRecords

/// What makes entities of several documents one speaker: the lexicon's row, else name and kind.
///
/// Keys are bytes: names are outside data, and hashing a String normalizes it.
struct SpeakerKey: Hashable {
  private var bytes: [UInt8]

  init(_ entity: RecordEntity) {
    if let id = entity.lexicon {
      bytes = Array("lexicon:\(id)".utf8)
      return
    }
    let name = entity.name.utf8.filter { $0 != 0x20 }
    bytes = Array("\(entity.kind.rawValue):".utf8) + name
    // Unnamed sources of different organizations are never one.
    if entity.kind == .anonymous, let affiliation = entity.affiliation { bytes += [0] + Array(affiliation.utf8) }
  }

  /// Why entities with this key count as one.
  static func merging(_ entity: RecordEntity) -> ReportedSpeaker.Merging {
    if entity.lexicon != nil { return .lexicon }
    switch entity.kind {
    case .person, .organization, .place: return .name
    case .group, .anonymous, .document: return .label
    }
  }
}

/// A speaker while documents are still being taken in.
struct SpeakerTally: Sendable {
  private var kind: EntityKind
  private var lexicon: String?
  private var merging: ReportedSpeaker.Merging
  private var names = TextTally()
  private var forms = TextTally()
  private var roles = TextTally()
  private var affiliations = TextTally()
  private var statements: [ReportedStatement] = []

  init(_ entity: RecordEntity) {
    kind = entity.kind
    lexicon = entity.lexicon
    merging = SpeakerKey.merging(entity)
  }

  mutating func add(_ statement: ReportedStatement, of entity: RecordEntity) {
    statements.append(statement)
    names.add(entity.name, document: statement.document)
    for role in entity.roles { roles.add(role, document: statement.document) }
    if let affiliation = entity.affiliation { affiliations.add(affiliation, document: statement.document) }
    for mention in entity.mentions {
      if let form = mention.bareName { forms.add(form, document: statement.document) }
    }
  }

  func speaker() -> ReportedSpeaker {
    let names = names.texts()
    let most = names.first?.count ?? 0
    let name = names.filter { $0.count == most }.max { $0.text.utf8.count < $1.text.utf8.count }?.text ?? ""
    return ReportedSpeaker(
      name: name, kind: kind, lexicon: lexicon, forms: forms.texts().map(\.text), roles: roles.texts(),
      affiliations: affiliations.texts(), merging: merging, statements: statements)
  }
}

extension RecordMention {
  /// The bare name inside the mention.
  fileprivate var bareName: String? {
    guard let name, name.lowerBound >= span.start, name.upperBound <= span.end else { return nil }
    let scalars = span.text.unicodeScalars
    return String(scalars.dropFirst(name.lowerBound - span.start).prefix(name.count))
  }
}

/// Texts and in how many documents each was met.
struct TextTally: Sendable {
  private var entries: [(text: String, count: Int, last: Int)] = []
  private var indexes: [[UInt8]: Int] = [:]

  /// Counts a text, once for a document.
  mutating func add(_ text: String, document: Int) {
    let key = Array(text.utf8)
    guard let index = indexes[key] else {
      indexes[key] = entries.count
      entries.append((text, 1, document))
      return
    }
    if entries[index].last != document {
      entries[index].count += 1
      entries[index].last = document
    }
  }

  /// The texts, the most frequent first, even ones in the order in which they were met.
  func texts() -> [CountedText] {
    entries.sorted { $0.count > $1.count }.map { CountedText(text: $0.text, count: $0.count) }
  }
}
