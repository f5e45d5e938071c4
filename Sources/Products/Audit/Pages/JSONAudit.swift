import AnalysisRecords
import JSONText

/// Writes an audit as JSON, schema `hwaja-audit/1`: every figure, and every scored item.
public enum JSONAudit {
  /// The audit as UTF-8, indented; O(size of the audit).
  public static func bytes(_ report: AuditReport, changes: AuditChanges? = nil) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("schema", AuditReader.schema)
    json.member("documents", report.documents.count)
    write(figures: report, to: &json)
    write(outlets: report, to: &json)
    json.key("causes")
    json.array(ErrorCause.allCases) { cause, json in
      json.member("cause", cause.rawValue)
      json.member("quotes", report.count(cause, .quotes))
      json.member("indirect", report.count(cause, .indirect))
    }
    write(slices: report, to: &json)
    write(confidence: report, to: &json)
    if let changes { write(changes, to: &json) }
    json.key("items")
    json.array(report.documents.flatMap(\.items)) { $0.write(to: &$1) }
    json.closeObject()
    json.endLine()
    return json.takeBytes()
  }

  private static func write(figures report: AuditReport, to json: inout JSONWriter) {
    json.member("seed", Int(clamping: report.intervals.seed))
    json.member("draws", BootstrapIntervals.draws)
    json.key("figures")
    json.array(AuditFigure.all) { figure, json in
      json.member("name", figure.id)
      json.number("value", figure.value(report.figures))
      json.member("cases", figure.cases(report.figures))
      let interval = report.intervals.intervals[figure.id]
      json.number("lower", interval?.lower)
      json.number("upper", interval?.upper)
      let mean = report.outlets.mean(figure)
      json.number("mean_of_outlets", mean.outlets == 0 ? nil : mean.value)
    }
  }

  private static func write(outlets report: AuditReport, to json: inout JSONWriter) {
    json.key("outlets")
    json.array(report.outlets.outlets) { outlet, json in
      json.member("outlet", outlet.name)
      json.member("documents", outlet.figures.documents)
      json.key("figures")
      json.array(AuditFigure.all.filter { $0.cases(outlet.figures) > 0 }) { figure, json in
        json.member("name", figure.id)
        json.number("value", figure.value(outlet.figures))
        json.member("cases", figure.cases(outlet.figures))
      }
    }
  }

  private static func write(slices report: AuditReport, to json: inout JSONWriter) {
    for slice in AuditSlice.allCases {
      json.key(JSONName("by_\(slice.rawValue)"))
      json.array(slice.tallies(report.documents)) { tally, json in
        json.member("name", tally.name)
        json.member("scored", tally.fired)
        json.member("right", tally.right)
        json.member("wrong", tally.wrong)
        json.number("precision", tally.right + tally.wrong == 0 ? nil : tally.precision)
        json.number("lower", tally.interval.lower)
        json.number("upper", tally.interval.upper)
      }
    }
    json.key("by_gold_kind")
    json.array(AuditSlice.goldKinds(report.documents)) { tally, json in
      json.member("name", tally.name)
      json.member("gold", tally.gold)
      json.member("found", tally.found)
      json.member("right", tally.right)
      json.number("recall", tally.recall)
      json.number("lower", tally.interval.lower)
      json.number("upper", tally.interval.upper)
    }
  }

  private static func write(confidence report: AuditReport, to json: inout JSONWriter) {
    let (calibration, curve) = (report.calibration, report.riskCoverage)
    json.key("calibration")
    json.object { json in
      json.member("items", calibration.count)
      json.number("expected_error", calibration.count == 0 ? nil : calibration.expectedError)
      json.number("brier_score", calibration.count == 0 ? nil : calibration.brierScore)
      json.key("bins")
      json.array(calibration.bins.filter { $0.count > 0 }) { bin, json in
        json.member("items", bin.count)
        json.member("right", bin.right)
        json.number("stated", bin.stated)
        json.number("observed", bin.observed)
      }
    }
    json.key("risk_coverage")
    json.object { json in
      json.member("answers", curve.count)
      json.number("area", curve.count == 0 ? nil : curve.area)
      json.number("constant_area", curve.count == 0 ? nil : curve.constantArea)
      json.key("points")
      json.array(curve.points) { point, json in
        json.number("confidence", point.confidence)
        json.member("answers", point.answers)
        json.member("right", point.right)
      }
    }
  }

  private static func write(_ changes: AuditChanges, to json: inout JSONWriter) {
    json.key("comparison")
    json.object { json in
      json.member("items_of_both", changes.common)
      json.member("items_of_one", changes.unmatched)
      json.member("gold_items_better", changes.test.better)
      json.member("gold_items_worse", changes.test.worse)
      json.number("mcnemar_p", changes.test.probability)
      for (name, list) in [("better", changes.better), ("worse", changes.worse), ("otherwise", changes.otherwise)] {
        json.key(JSONName(name))
        json.array(list) { change, json in
          for (name, item) in [("old", change.old), ("new", change.new)] {
            json.key(JSONName(name))
            if let item { json.object { item.write(to: &$0) } } else { json.null() }
          }
        }
      }
    }
  }
}

extension AuditedItem {
  /// Writes the members of the item.
  fileprivate func write(to json: inout JSONWriter) {
    json.member("document", key.document)
    json.member("layer", key.layer.rawValue)
    json.member("start", key.start)
    json.member("end", key.end)
    json.key("in_gold")
    json.boolean(key.isInGold)
    json.key("right")
    json.boolean(isRight)
    json.member("cause", cause?.rawValue)
    json.member("text", text)
    json.member("gold_speaker", goldSpeaker)
    json.member("speaker", speaker)
    json.member("rule", rule)
    json.number("confidence", confidence)
  }
}
