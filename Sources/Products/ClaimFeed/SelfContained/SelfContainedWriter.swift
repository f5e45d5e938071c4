import AnalysisRecords

/// Writes the self-contained form of one statement.
struct SelfContainedWriter {
  let text: StatementText
  let item: Attribution
  let speaker: RecordEntity?
  let document: ClaimDocument
  /// Mentions within the words, in order.
  let mentions: [ArticleMentions.Mention]
  let entities: [String: RecordEntity]

  /// The form; O(length + mentions).
  func form() -> SelfContainedForm {
    let (day, anchor) = anchorDay
    var notes = day.map { DayWords.notes(in: text, from: $0, isCertain: anchor == .said) } ?? []
    notes += nameNotes + selfNotes
    notes.sort { ($0.place, $0.text) < ($1.place, $1.text) }
    var pieces = [SelfContainedForm.Piece(text: heading(day, anchor), isOurs: true)]
    var done = 0
    for note in notes where note.place >= done {
      if note.place > done { pieces.append(.init(text: text.words(done..<note.place), isOurs: false)) }
      // Of two notes at one place the first stands.
      if pieces.last?.isOurs == false { pieces.append(.init(text: note.text, isOurs: true)) }
      done = note.place
    }
    if done < text.scalars.count { pieces.append(.init(text: text.words(done..<text.scalars.count), isOurs: false)) }
    return SelfContainedForm(pieces: pieces, anchor: anchor)
  }

  /// The day that the words count from.
  private var anchorDay: (CalendarDay?, SelfContainedForm.Anchor?) {
    if let day = item.said?.date.flatMap(CalendarDay.init(startOf:)) { return (day, .said) }
    if let day = document.published.flatMap(CalendarDay.init(startOf:)) { return (day, .published) }
    return (nil, nil)
  }

  /// Who speaks, and when.
  private func heading(_ day: CalendarDay?, _ anchor: SelfContainedForm.Anchor?) -> String {
    var who = "화자 미상"
    if let speaker {
      let role = RecordLabels.role(speaker.roles.first, of: speaker.affiliation)
      who = role.map { $0 == speaker.name ? speaker.name : "\(speaker.name) \($0)" } ?? speaker.name
    }
    let when = day.map { "\($0.text)\(anchor == .said ? "" : " 보도")" } ?? "날짜 미상"
    return "\(who), \(when)"
  }

  /// Whom pronouns, titles and short names mean, behind each.
  private var nameNotes: [DayWords.Note] {
    guard !mentions.isEmpty else { return [] }
    let places = Dictionary(zip(text.offsets, text.offsets.indices)) { first, _ in first }
    return mentions.compactMap { mention in
      guard let entity = entities[mention.entity], needsName(mention, entity), !mention.text.contains(entity.name),
        let end = places[mention.end - 1]
      else { return nil }
      return DayWords.Note(place: end + 1, text: entity.name)
    }
  }

  /// Whether a mention is too short to say who is meant, and the entity's name does: a person's mention without the
  /// full name, a body's without any name (`이 회사`, `시`).
  private func needsName(_ mention: ArticleMentions.Mention, _ entity: RecordEntity) -> Bool {
    guard entity.mentions.contains(where: { $0.name != nil }) else { return false }
    switch entity.kind {
    case .person: return true
    case .organization: return !mention.isNamed && mention.text.unicodeScalars.count <= 4
    case .group, .anonymous, .document, .place: return false
    }
  }

  /// Who `저` and `나` are, in words that are quoted as they were said.
  private var selfNotes: [DayWords.Note] {
    guard item.type == .direct, let speaker, speaker.kind == .person else { return [] }
    return text.scalars.indices.compactMap { index in
      guard text.isWordStart(index),
        let word = Self.selves.first(where: { text.scalars[index...].starts(with: $0.unicodeScalars) }),
        text.isWordEnd(index + word.unicodeScalars.count)
      else { return nil }
      return DayWords.Note(place: index + word.unicodeScalars.count, text: speaker.name)
    }
  }

  private static let selves = ["저는", "제가", "저도", "나는", "내가", "나도", "저를", "나를", "저의", "나의"]
}
