import AnalysisRecords
import JSONText

/// Writes the agreement of two annotators as JSON, schema `hwaja-agreement/1`.
public enum JSONAgreement {
  /// The agreement as UTF-8, indented; O(documents + disagreements).
  public static func bytes(_ agreement: AnnotatorAgreement) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.openObject()
    json.member("schema", "hwaja-agreement/1")
    json.member("documents", agreement.documents.count)
    for (name, layer) in [("quotes", agreement.quotes), ("indirect", agreement.clauses)] {
      json.key(JSONName(name))
      json.object { json in
        for (side, counts) in [("first_as_gold", layer.forward), ("second_as_gold", layer.backward)] {
          json.key(JSONName(side))
          json.object { write(counts, to: &$0) }
        }
      }
    }
    json.key("speakers")
    json.object { json in
      json.member("matched", agreement.matched)
      json.member("agreed", agreement.agreed)
      json.number("kappa", agreement.matched == 0 ? nil : agreement.kappa)
    }
    json.key("disagreements")
    json.array(agreement.errors) { error, json in write(error.error, agreement.documents[error.document], to: &json) }
    json.closeObject()
    json.endLine()
    return json.takeBytes()
  }

  private static func write(_ counts: LayerFigures, to json: inout JSONWriter) {
    json.member("gold", counts.gold)
    json.member("other", counts.items)
    json.number("span_precision", counts.spanPrecision)
    json.number("span_recall", counts.spanRecall)
    json.number("span_f1", counts.spanF1)
    json.number("f1", counts.f1)
  }

  private static func write(_ error: ItemError, _ document: AuditedDocument, to json: inout JSONWriter) {
    let excerpt = ErrorExcerpt(error, in: document)
    json.member("document", document.gold.id)
    json.member("layer", error.comparison.layer.rawValue)
    json.member("start", error.comparison.span.lowerBound)
    json.member("end", error.comparison.span.upperBound)
    json.member("cause", error.cause.rawValue)
    json.member("first_speaker", excerpt.gold?.speaker)
    json.member("second_speaker", excerpt.system?.speaker)
  }
}
