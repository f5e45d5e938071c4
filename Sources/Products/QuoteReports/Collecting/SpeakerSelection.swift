extension QuoteReport {
  /// The report with only the speakers that the queries mean, and the queries that mean nobody.
  ///
  /// A query means the speakers one of whose names (or lexicon id) it equals, spaces and capitals aside; if there is
  /// none, those whose name contains it. The unattributed statements stay. O(queries × names).
  public func selecting(_ queries: [String]) -> (report: QuoteReport, unmatched: [String]) {
    let folded = speakers.map { speaker in
      ([speaker.name] + speaker.forms + (speaker.lexicon.map { [$0] } ?? [])).map(Self.folded)
    }
    var chosen: Set<Int> = []
    var unmatched: [String] = []
    for query in queries {
      let query = (text: query, folded: Self.folded(query))
      let equal = folded.indices.filter { folded[$0].contains(query.folded) }
      let found = equal.isEmpty ? folded.indices.filter { folded[$0].contains { $0.contains(query.folded) } } : equal
      if found.isEmpty || query.folded.isEmpty { unmatched.append(query.text) } else { chosen.formUnion(found) }
    }
    var report = self
    report.speakers = speakers.indices.filter(chosen.contains).map { speakers[$0] }
    return (report, unmatched)
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.filter { $0 != 0x20 }.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }
}
