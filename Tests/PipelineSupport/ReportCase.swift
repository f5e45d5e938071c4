import ArticleText
import QuotationParsing
public import TestSupport

/// A sentence whose reports are marked: `⟦complement|words⟧` for the content by its construction, `⟦cue|…⟧` for its cue.
///
/// With a number behind it (`complement1`, `cue1`) a content belongs to the cue of that number. Only the end of a clause
/// counts, for where it begins is left to the attribution; a quote counts with both ends.
public struct ReportCase: MarkedCase {
  /// What the row shows.
  public let name: String
  /// The sentence in marker notation.
  public let text: String
  /// Why the answer is right.
  public let why: String
  /// Why the parser does not give it yet; `nil` where it does.
  public let known: String?

  /// Makes a row.
  public init(_ name: String, _ text: String, why: String, known: String? = nil) {
    self.name = name
    self.text = text
    self.why = why
    self.known = known
  }

  /// What differs from the marks; empty if nothing does.
  public func differences() throws(MarkerError) -> [String] {
    let marked = try MarkedText("소식\n" + text)
    let stages = Stages(marked.text)
    var left = stages.parsed.reports
    var faults: [String] = []
    for span in marked.spans where !span.label.hasPrefix("cue") {
      guard
        let index = left.firstIndex(where: { Self.ends($0, stages) == span.bytes.end && Self.fits($0, span, stages) })
      else {
        faults.append("not found: \(span.label) \(span.text)")
        continue
      }
      let report = left.remove(at: index)
      let number = span.label.filter(\.isNumber)
      if "\(report.construction)\(number)" != span.label {
        faults.append("\(span.text): want \(span.label), got \(report.construction)")
      }
      let cue = marked["cue\(number)"]?.text ?? ""
      if stages.words(report.cue) != cue {
        faults.append("\(span.text): want cue \(cue), got \(stages.words(report.cue))")
      }
    }
    return faults + left.map { "not marked: \($0.construction) \(Self.words($0, stages))" }
  }

  private static func ends(_ report: Report, _ stages: Stages) -> Int32 {
    switch report.content {
    case .quote(let quote): stages.parsed.quotes[Int(quote)].content.end
    case .clause(_, let end): end
    }
  }

  private static func fits(_ report: Report, _ span: MarkedSpan, _ stages: Stages) -> Bool {
    guard case .quote(let quote) = report.content else { return true }
    return stages.parsed.quotes[Int(quote)].content == span.bytes
  }

  private static func words(_ report: Report, _ stages: Stages) -> String {
    switch report.content {
    case .quote(let quote): stages.words(stages.parsed.quotes[Int(quote)].content)
    case .clause(let first, let end): stages.words(TextSpan(stages.parsed.units[Int(first)].span.lower, Int(end)))
    }
  }
}
