public import JSONText
import Outputs

extension Variant {
  /// Writes the pair's object, schema `hwaja-variant/1`; O(size).
  public func write(to json: inout JSONWriter, utterance: Int) {
    json.openObject()
    json.member("schema", "hwaja-variant/1")
    json.member("utterance", utterance)
    json.member("verdict", comparison.verdict.rawValue)
    json.key("alterations")
    json.openArray()
    for alteration in comparison.alterations { json.string(alteration.rawValue) }
    json.closeArray()
    json.key("another_speaker")
    json.boolean(isGivenToAnother)
    json.member("difference", comparison.marked)
    json.key("fuller")
    fuller.write(to: &json)
    json.key("other")
    other.write(to: &json)
    json.closeObject()
  }
}
