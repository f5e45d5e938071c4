/// A speaker that was taken out of a record, because too little speaks for it.
public struct WithheldSpeaker: Sendable, Equatable {
  /// Id of the item.
  public var item: String
  /// Name of the speaker.
  public var name: String
  /// Confidence of the item with the speaker.
  public var confidence: Double
}

extension AnalysisRecord {
  /// Leaves open every speaker whose item has a confidence below `floor`, and says which.
  ///
  /// The item keeps its words, its source and its rule; its resolution becomes `none`, and its confidence
  /// `confidenceOfNobody`, that of the text naming nobody. Items without a confidence stay as they are. O(items).
  public mutating func withholdSpeakers(below floor: Double, confidenceOfNobody: Double?) -> [WithheldSpeaker] {
    var withheld: [WithheldSpeaker] = []
    for index in attributions.indices {
      let item = attributions[index]
      guard let speaker = item.speaker, let confidence = item.confidence, confidence < floor else { continue }
      attributions[index].speaker = nil
      attributions[index].resolution = .none
      attributions[index].confidence = confidenceOfNobody
      withheld.append(WithheldSpeaker(item: item.id, name: speaker.name, confidence: confidence))
    }
    return withheld
  }
}
