import Outputs

/// Long lists over several pages.
enum PageRanges {
  /// The ranges of the pages, one that is empty if there is nothing.
  static func ranges(_ count: Int, by size: Int) -> [Range<Int>] {
    count == 0 ? [0..<0] : stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// Writes the ways to the pages before and after one, where there are several.
  static func writeLinks(
    _ name: String, _ page: Int, _ count: Int, by size: Int, _ words: ReportWords, to html: inout HTMLWriter
  ) {
    let last = ranges(count, by: size).count - 1
    guard last > 0 else { return }
    html.element("nav", .classes("pages"), HTMLAttribute("aria-label", words.pick("Pages", "쪽"))) { html in
      if page > 0 { html.element("a", .to(PageLinks.paged(name, page - 1)), text: words.pick("← previous", "← 이전")) }
      html.element("span", text: "\(page + 1) / \(last + 1)")
      if page < last { html.element("a", .to(PageLinks.paged(name, page + 1)), text: words.pick("next →", "다음 →")) }
    }
  }

  /// The data of some statements with their speakers and articles; O(statements × log statements).
  static func data(_ numbers: ArraySlice<Int>, _ contents: PageContents) -> [UInt8] {
    var data = PageData(contents: contents)
    let speakers = Set(numbers.compactMap { contents.speakerIndex($0) }).sorted()
    let documents = Set(numbers.map { contents.statement($0).document }).sorted()
    return data.bytes(statements: numbers, speakers: speakers, documents: documents)
  }
}
