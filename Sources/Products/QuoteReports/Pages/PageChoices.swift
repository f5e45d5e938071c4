import AnalysisRecords

/// What the statements of a page can be told apart by.
enum PageChoices {
  /// The choices among some statements; O(statements).
  static func choices(_ numbers: some Sequence<Int>, _ contents: PageContents) -> FilterForm.Choices {
    var choices = FilterForm.Choices(hasStatements: true)
    var (outlets, stances): (Set<String>, Set<String>) = ([], [])
    var speakers: Set<Int> = []
    for number in numbers {
      let statement = contents.statement(number)
      let document = contents.report.documents[statement.document]
      if let outlet = document.outlet { outlets.insert(outlet) }
      if let stance = statement.item.cue?.stance { stances.insert(stance) }
      choices.hasDays = choices.hasDays || document.day != nil
      guard let kind = contents.speaker(number)?.kind else {
        choices.hasNobody = true
        continue
      }
      if let speaker = contents.speakerIndex(number) { speakers.insert(speaker) }
      if !choices.kinds.contains(kind) { choices.kinds.append(kind) }
    }
    choices.hasSpeakers = speakers.count > 1
    choices.outlets = outlets.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    choices.stances = stances.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    choices.kinds = EntityKind.allCases.filter(choices.kinds.contains)
    return choices
  }
}
