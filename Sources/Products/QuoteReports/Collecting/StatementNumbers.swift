import AnalysisRecords

/// Numbers for all statements of a report, from 1, in the order of the documents and of the text in each; pages and
/// tables name statements by them.
struct StatementNumbers {
  /// Where a statement stands in the report.
  struct Place {
    /// Index of the speaker; −1 for nobody.
    var speaker: Int32
    /// Index among the speaker's statements.
    var index: Int32
  }

  private var places: [Place] = []
  /// The numbers of each document's statements.
  private(set) var ofDocument: [ClosedRange<Int>?] = []
  /// The numbers of each speaker's statements.
  private(set) var ofSpeaker: [[Int32]]
  /// The numbers of the statements without a speaker.
  private(set) var ofNobody: [Int32]

  /// Numbers the statements; O(statements × log statements of a document).
  init(_ report: QuoteReport) {
    ofSpeaker = report.speakers.map { [Int32](repeating: 0, count: $0.statements.count) }
    ofNobody = [Int32](repeating: 0, count: report.unattributed.count)
    var byDocument = [[Place]](repeating: [], count: report.documents.count)
    for (speaker, each) in report.speakers.enumerated() {
      for (index, statement) in each.statements.enumerated() {
        byDocument[statement.document].append(Place(speaker: Int32(speaker), index: Int32(index)))
      }
    }
    for (index, statement) in report.unattributed.enumerated() {
      byDocument[statement.document].append(Place(speaker: -1, index: Int32(index)))
    }
    for places in byDocument {
      let sorted = places.map { ($0, TextOrder(report.statement(at: $0).item)) }.sorted { $0.1 < $1.1 }
      for (place, _) in sorted { add(place) }
      ofDocument.append(places.isEmpty ? nil : self.places.count - places.count + 1...self.places.count)
    }
  }

  /// Number of statements.
  var count: Int { places.count }

  /// The place of the statement with a number.
  subscript(number: Int) -> Place { places[number - 1] }

  private mutating func add(_ place: Place) {
    places.append(place)
    if place.speaker < 0 {
      ofNobody[Int(place.index)] = Int32(places.count)
    } else {
      ofSpeaker[Int(place.speaker)][Int(place.index)] = Int32(places.count)
    }
  }
}

extension QuoteReport {
  /// The statement at a place.
  func statement(at place: StatementNumbers.Place) -> ReportedStatement {
    place.speaker < 0 ? unattributed[Int(place.index)] : speakers[Int(place.speaker)].statements[Int(place.index)]
  }
}

/// The order of items in an article: title first, the wider before the narrower.
private struct TextOrder: Comparable {
  private let key: (Int, Int, Int)

  init(_ item: Attribution) {
    let first = item.content.first
    key = (first?.inTitle == true ? 0 : 1, first?.start ?? 0, -(item.content.last?.end ?? 0))
  }

  static func == (a: TextOrder, b: TextOrder) -> Bool { a.key == b.key }
  static func < (a: TextOrder, b: TextOrder) -> Bool { a.key < b.key }
}
