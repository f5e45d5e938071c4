import AnalysisRecords

/// Leaves speakers open that too little speaks for.
struct ConfidenceFloor: Sendable {
  /// Least confidence that a speaker needs.
  var least: Double
  /// Confidence of an item whose speaker is left open.
  var confidenceOfNobody: Double?

  /// Applies the floor to a record; the speakers that go are kept in the explanations as candidates.
  ///
  /// O(items).
  func apply(to record: inout AnalysisRecord, _ explanations: inout [ItemExplanation]) {
    guard least > 0 else { return }
    let withheld = record.withholdSpeakers(below: least, confidenceOfNobody: confidenceOfNobody)
    guard !explanations.isEmpty else { return }
    let candidates = Dictionary(uniqueKeysWithValues: withheld.map { ($0.item, candidate($0)) })
    for index in explanations.indices {
      if let candidate = candidates[explanations[index].item] {
        explanations[index].candidates.insert(candidate, at: 0)
      }
    }
  }

  /// A record that nobody explains, with the speakers that the floor leaves.
  func applied(to record: AnalysisRecord) -> AnalysisRecord {
    var (record, explanations) = (record, [ItemExplanation]())
    apply(to: &record, &explanations)
    return record
  }

  private func candidate(_ speaker: WithheldSpeaker) -> LosingCandidate {
    LosingCandidate(name: speaker.name, reason: "confidence \(speaker.confidence) is below \(least)")
  }
}
