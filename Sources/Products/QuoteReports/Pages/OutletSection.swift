import Outputs

/// Draws one outlet: how openly it tells its sources, and what it quoted.
struct OutletSection {
  let contents: PageContents

  /// Writes the outlet with an index, and of its statements those in `range`, all of them if there is none.
  ///
  /// Where the outlet is a page of its own, it has filters, which stay in view when nothing else does.
  func write(
    _ index: Int, _ outlet: (name: String?, documents: [Int]), statements range: Range<Int>?,
    filters: FilterForm.Choices? = nil, to html: inout HTMLWriter
  ) {
    let numbers = Self.numbers(outlet, contents)
    var attributes: [HTMLAttribute] = [.classes("outlet"), .id("o\(index + 1)")]
    if filters == nil { attributes.append(HTMLAttribute("data-group", "o")) }
    html.element("section", attributes) { html in
      html.element(filters == nil ? "h3" : "h1") { $0.element("bdi", text: outlet.name ?? contents.words.noOutlet) }
      if (range?.lowerBound ?? 0) == 0 {
        let shares = SourceShares(numbers.lazy.map { contents.statement($0).sourceClass })
        let rows = SourceClass.allCases.map { (contents.words.sourceClass($0), shares[$0]) }
        let caption = contents.pick(
          "\(outlet.documents.count) articles, \(shares.total) statements",
          "기사 \(outlet.documents.count)건, 발언 \(shares.total)개")
        ShareTable(caption: caption, name: contents.pick("Source", "취재원"), words: contents.words)
          .write(rows, of: shares.total, to: &html)
      }
      if let filters { FilterForm(contents: contents).write(filters, to: &html) }
      StatementCard(contents: contents, around: .outlet).write(numbers[range ?? numbers.indices], to: &html)
    }
    html.markup("\n")
  }

  /// The numbers of an outlet's statements.
  static func numbers(_ outlet: (name: String?, documents: [Int]), _ contents: PageContents) -> [Int] {
    outlet.documents.compactMap { contents.numbers.ofDocument[$0] }.flatMap(Array.init)
  }
}
