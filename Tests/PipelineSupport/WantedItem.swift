import AnalysisRecords
import TestSupport

/// An item that a marked text says the record must hold.
struct WantedItem {
  var type: AttributionType
  var content: [Range<Int>]
  var quotes: [Range<Int>]
  var words: String
  var item: Annotation.Item

  /// The items of an annotation in order of their content; fragments inside a clause of the same speaker are no items.
  static func items(of annotation: Annotation) -> [WantedItem] {
    let clauses = annotation.clauses.map { clause in
      let inner = annotation.quotes.filter { clause.covers($0) }.map { $0.content[0].scalars }
      return WantedItem(
        type: inner.isEmpty ? .indirect : .mixed, content: clause.content.map(\.scalars), quotes: inner, clause)
    }
    let quotes = annotation.quotes.filter { quote in
      !annotation.clauses.contains { $0.covers(quote) && $0.speaker == quote.speaker }
    }.map { WantedItem(type: .direct, content: [$0.content[0].scalars], quotes: [$0.content[0].scalars], $0) }
    return (clauses + quotes).sorted {
      let (a, b) = ($0.content[0], $1.content[0])
      return a.lowerBound != b.lowerBound ? a.lowerBound < b.lowerBound : a.upperBound > b.upperBound
    }
  }

  private init(type: AttributionType, content: [Range<Int>], quotes: [Range<Int>], _ item: Annotation.Item) {
    self.type = type
    self.content = content
    self.quotes = quotes
    self.item = item
    words = item.content.map(\.text).joined(separator: " / ")
  }

  /// What is to be said of the item, in the words of ``RecordComparison``.
  var facts: [String] {
    [
      "type \(type.rawValue)", "speaker \(Self.name(item.speaker))", "source \(item.source?.text ?? "-")",
      "cue \(item.cue?.text ?? "-")", "via \(item.via.map { Self.name($0) })", "quotes \(quotes)",
    ]
  }

  private static func name(_ id: String?) -> String {
    id.map { String($0.map { $0 == "_" ? " " : $0 }) } ?? "-"
  }
}

extension Annotation.Item {
  /// Whether `quote` lies inside one piece of this clause.
  fileprivate func covers(_ quote: Annotation.Item) -> Bool {
    content.contains { piece in
      piece.scalars.lowerBound <= quote.content[0].scalars.lowerBound
        && quote.content[0].scalars.upperBound <= piece.scalars.upperBound
    }
  }
}
