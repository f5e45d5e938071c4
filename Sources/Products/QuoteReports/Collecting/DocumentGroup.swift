import AnalysisRecords

/// Documents put together, each with its statements in the order of the text.
struct DocumentGroup {
  /// A statement with its speaker.
  struct Said {
    /// Name of the speaker; `nil` for nobody.
    var speaker: String?
    var kind: EntityKind?
    var statement: ReportedStatement
  }

  /// The outlet as given; `nil` for documents without one, or where documents are not put together by outlet.
  var name: String?
  /// What stands above the group; `nil` where it is all documents.
  var title: String?
  var documents: [(document: Int, statements: [Said])]
}

extension QuoteReport {
  /// The documents by outlet, else in one group; O(statements × log statements of a document).
  func documentGroups(by grouping: ReportGrouping, _ words: ReportWords) -> [DocumentGroup] {
    let numbers = StatementNumbers(self)
    let said = { (number: Int) in
      let place = numbers[number]
      let speaker = place.speaker < 0 ? nil : speakers[Int(place.speaker)]
      return DocumentGroup.Said(speaker: speaker?.name, kind: speaker?.kind, statement: statement(at: place))
    }
    let statements = { (document: Int) in (document, (numbers.ofDocument[document].map(Array.init) ?? []).map(said)) }
    guard grouping == .outlet else { return [DocumentGroup(documents: documents.indices.map(statements))] }
    return outlets().map { outlet in
      DocumentGroup(
        name: outlet.name, title: outlet.name ?? words.noOutlet, documents: outlet.documents.map(statements))
    }
  }
}
