import AnalysisRecords

/// The configuration of a folder of brat: `annotation.conf`.
public enum BratConfiguration {
  /// Name of the file.
  public static let fileName = "annotation.conf"

  /// The types of spans, links and attributes that brat is to offer.
  public static let text: String = {
    let content = SpanGraph.Label.allCases.filter { $0.layer != nil }.map(\.rawValue).joined(separator: "|")
    let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: "|")
    return """
      [entities]
      \((SpanGraph.Label.allCases.map(\.rawValue) + [BratNames.document]).joined(separator: "\n"))

      [relations]
      source\tArg1:\(content), Arg2:Source
      cue\tArg1:\(content), Arg2:Cue
      speaker\tArg1:\(content), Arg2:Speaker
      via\tArg1:\(content), Arg2:Speaker
      part\tArg1:Clause, Arg2:Clause
      <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

      [events]

      [attributes]
      \(BratNames.optional)\tArg:\(content)
      \(BratNames.rejected)\tArg:\(content)
      \(BratNames.kind)\tArg:Speaker, Value:\(kinds)

      """
  }()
}

/// Words of brat's files that no other tool uses.
enum BratNames {
  /// The span that carries what is said of the document as a whole.
  static let document = "Document"
  static let optional = "Optional"
  static let rejected = "Rejected"
  static let kind = "Kind"
  /// Brat's type of the note that an annotator may write on a span.
  static let note = "AnnotatorNotes"
  /// Key of a note: the parts of a clause, where the fragments do not tell them.
  static let parts = "parts"
  /// Key of a document's note: where the text has carriage returns.
  static let carriageReturns = "carriage_returns"
}
