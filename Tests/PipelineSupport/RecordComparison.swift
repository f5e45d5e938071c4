import AnalysisRecords
import TestSupport

/// Compares a record with the items it must hold, and says what differs.
struct RecordComparison {
  private(set) var faults: [String] = []
  private var left: [Attribution]
  private var found: [Attribution?] = []

  init(_ record: AnalysisRecord) {
    left = record.attributions.filter { !$0.content.contains(where: \.inTitle) }
  }

  /// Looks for one item at its span and compares what is said of it.
  mutating func take(_ wanted: WantedItem) {
    guard let index = left.firstIndex(where: { Self.isAt($0, wanted) }) else {
      found.append(nil)
      if !wanted.item.isOptional { faults.append("not found: \(wanted.type.rawValue) «\(wanted.words)»") }
      return
    }
    let item = left.remove(at: index)
    found.append(item)
    let got = Self.facts(item)
    for (want, got) in zip(wanted.facts, got) where want != got {
      faults.append("«\(wanted.words)»: want \(want), got \(got) [\(item.pattern), \(item.resolution.rawValue)]")
    }
  }

  /// Names the items that are marked nowhere.
  mutating func finish() {
    for item in left {
      let words = item.content.map(\.text).joined(separator: " / ")
      faults.append("not marked: \(item.type.rawValue) «\(words)» \(Self.facts(item).dropFirst())")
    }
  }

  /// Compares a key of the found items with the values wanted, in order or of the last alone.
  mutating func compare(_ key: KeyPath<Attribution, String>, _ name: String, with wanted: [String]) {
    guard !wanted.isEmpty else { return }
    let values = found.map { $0?[keyPath: key] ?? "nothing" }
    let got = wanted.count == 1 ? values.suffix(1) : values[...]
    if Array(got) != wanted { faults.append("want \(name) \(wanted), got \(Array(got))") }
  }

  private static func isAt(_ item: Attribution, _ wanted: WantedItem) -> Bool {
    guard (item.type == .direct) == (wanted.type == .direct) else { return false }
    return item.content.map { $0.start..<$0.end } == wanted.content
  }

  private static func facts(_ item: Attribution) -> [String] {
    [
      "type \(item.type.rawValue)", "speaker \(item.speaker?.name ?? "-")", "source \(item.source?.text ?? "-")",
      "cue \(item.cue?.span.text ?? "-")", "via \(item.via.map(\.name))",
      "quotes \(item.quotes.map { $0.start..<$0.end })",
    ]
  }
}
