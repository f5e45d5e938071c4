import JSONText

/// Writes an estimate as JSON, schema `hwaja-estimate/1`.
public enum EstimateJSON {
  /// The estimate as UTF-8, indented; O(strata).
  public static func bytes(_ estimate: PrecisionEstimate, of sample: ReviewSample) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("schema", "hwaja-estimate/1")
    json.member("sample", sample.digest)
    json.member("seed", sample.design.seed)
    json.member("documents", sample.design.documents)
    json.member("statements", sample.design.statements)
    json.member("drawn", sample.statements.count)
    write(estimate.all, "all", to: &json)
    write(estimate.named, "named", to: &json)
    write(estimate.unnamed, "unnamed", to: &json)
    json.key("verdicts")
    write(Dictionary(uniqueKeysWithValues: ReviewVerdict.allCases.map { ($0, estimate.count(of: $0)) }), to: &json)
    json.member("not_judged", estimate.open)
    json.key("strata")
    json.openArray()
    for stratum in estimate.strata { write(stratum, to: &json) }
    json.closeArray()
    json.closeObject()
    json.endLine()
    return json.takeBytes()
  }

  private static func write(_ whole: PrecisionEstimate.Whole, _ key: JSONName, to json: inout JSONWriter) {
    json.key(key)
    json.openObject()
    json.member("statements", whole.statements)
    json.key("covered")
    json.number(whole.covered)
    write(whole.precision, whole.interval, to: &json)
    json.closeObject()
  }

  private static func write(_ stratum: PrecisionEstimate.Stratum, to json: inout JSONWriter) {
    json.openObject()
    stratum.drawn.writeMembers(to: &json)
    json.member("judged", stratum.judged)
    json.member("right", stratum.right)
    write(stratum.precision, stratum.interval, to: &json)
    json.key("verdicts")
    write(stratum.verdicts, to: &json)
    json.closeObject()
  }

  private static func write(_ precision: Double?, _ interval: ProportionInterval, to json: inout JSONWriter) {
    json.key("precision")
    if let precision { json.number(precision) } else { json.null() }
    json.key("interval")
    json.openArray()
    json.number(interval.lower)
    json.number(interval.upper)
    json.closeArray()
  }

  private static func write(_ verdicts: [ReviewVerdict: Int], to json: inout JSONWriter) {
    json.openObject()
    for verdict in ReviewVerdict.allCases { json.member(JSONName(verdict.rawValue), verdicts[verdict] ?? 0) }
    json.closeObject()
  }
}
