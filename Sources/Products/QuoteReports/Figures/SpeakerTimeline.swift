import AnalysisRecords

/// How many statements fall on what, in order of time: one column a document, or, where there are many, one a day, a
/// month or a year.
struct SpeakerTimeline {
  /// One column.
  struct Column {
    /// The day, month or year; `nil` for documents without a day.
    var label: String?
    /// The document, where a column is one.
    var document: Int?
    /// Number of statements.
    var count: Int
  }

  /// The columns in order of time; what has no day comes last.
  let columns: [Column]
  /// The most statements of a column.
  var highest: Int { columns.lazy.map(\.count).max() ?? 0 }

  /// Most documents that have a column each.
  private static let mostDocuments = 48

  /// Counts the statements of a speaker, which stand in order of their documents; O(statements × log documents).
  init(_ statements: [ReportedStatement], in report: QuoteReport) {
    let documents = statements.byDocument.map { (index: $0.document, count: $0.statements.count) }
    let dated = documents.map { (day: report.documents[$0.index].day, index: $0.index, count: $0.count) }.sorted {
      ($0.day?.number ?? Int.max, $0.index) < ($1.day?.number ?? Int.max, $1.index)
    }
    if dated.count <= Self.mostDocuments {
      columns = dated.map { Column(label: $0.day?.text, document: $0.index, count: $0.count) }
      return
    }
    let days = dated.compactMap(\.day)
    let length = Self.labelLength(from: days.first, to: days.last)
    columns = dated.reduce(into: []) { columns, each in
      let label = each.day.map { String($0.text.prefix(length)) }
      Self.fill(&columns, upTo: label)
      if let last = columns.indices.last, columns[last].label == label {
        columns[last].count += each.count
      } else {
        columns.append(Column(label: label, document: nil, count: each.count))
      }
    }
  }

  /// Adds the months or years without statements that lie between the last column and a label.
  private static func fill(_ columns: inout [Column], upTo label: String?) {
    guard let label, label.utf8.count < 10 else { return }
    while let last = columns.last?.label, last < label, let next = next(last), next < label {
      columns.append(Column(label: next, document: nil, count: 0))
    }
  }

  /// The year after `2026`, the month after `2026-02`.
  private static func next(_ label: String) -> String? {
    let parts = label.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, year < 9999 else { return nil }
    guard parts.count > 1 else { return CalendarDay.padded(year + 1, 4) }
    return parts[1] < 12
      ? "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(parts[1] + 1, 2))"
      : "\(CalendarDay.padded(year + 1, 4))-01"
  }

  /// How much of `2026-02-03` tells columns apart: at most some fifty of them.
  private static func labelLength(from first: CalendarDay?, to last: CalendarDay?) -> Int {
    guard let first, let last else { return 10 }
    switch last.roughCount - first.roughCount {
    case ...62: return 10
    case ...(60 * 31): return 7
    default: return 4
    }
  }
}
