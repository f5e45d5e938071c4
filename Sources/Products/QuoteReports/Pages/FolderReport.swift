import AnalysisRecords
public import Outputs

/// Writes a report as a folder: an index, a page for every speaker and every article, and lists that lead to them.
///
/// The pages share one style and one program, and work from the disk as well as from a server. Only one page is in
/// memory at a time.
public struct FolderReport {
  private let top: PageContents
  private let below: PageContents
  private let texts: SpoolFile?

  /// Most rows of a list on one page.
  private static let rowsOfPage = 4000

  /// Takes a report, and where the texts of its documents were stored; O(statements).
  public init(_ report: QuoteReport, by grouping: ReportGrouping, language: Language, texts: SpoolFile?) {
    top = PageContents(
      report: report, numbers: StatementNumbers(report), figures: ReportFigures(report),
      words: ReportWords(language: language), grouping: grouping, links: .beside)
    below = top.linking(.below)
    self.texts = texts
  }

  /// Whether a file of an earlier report may have this name.
  public static func isPage(_ path: PathName) -> Bool {
    path.hasSuffix(".html") || [PageAssets.styleName, PageAssets.scriptName].contains(path.lastPart.text)
  }

  /// Writes all pages, and tells between them how many of all speakers and articles are done; O(size of the pages).
  public func write(
    to folder: FolderOutput, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(FolderOutput.Fault) {
    let assets = PageAssets.beside(folder: "", styles: ReportShell.styles, scripts: ReportShell.scripts)
    try folder.write(assets.style, to: PageAssets.styleName)
    try folder.write(assets.script, to: PageAssets.scriptName)
    try writeIndex(to: folder)
    try writeLists(to: folder)
    let (speakers, documents) = (top.report.speakers.count, top.report.documents.count)
    for index in 0..<speakers {
      try writeSpeaker(index, to: folder)
      progress(index + 1, speakers + documents)
    }
    for index in 0..<documents {
      try writeArticle(index, to: folder)
      progress(speakers + index + 1, speakers + documents)
    }
    try writeOutlets(to: folder)
  }

  private func shell(_ contents: PageContents) -> ReportShell {
    let folder = contents.links == .below ? "../" : ""
    return ReportShell(
      contents: contents,
      assets: .beside(folder: folder, styles: ReportShell.styles, scripts: ReportShell.scripts))
  }

  private func noData(_ contents: PageContents) -> [UInt8] {
    var data = PageData(contents: contents)
    return data.bytes(statements: [], speakers: [], documents: [])
  }

  // MARK: Index and lists

  private func writeIndex(to folder: FolderOutput) throws(FolderOutput.Fault) {
    let tables = IndexTables(contents: top)
    let page = shell(top).page(
      top.words.heading, kind: "report", data: noData(top), filters: nil, heading: top.words.heading
    ) { html in
      SummarySection(contents: top).write(to: &html)
      if top.grouping == .outlet { writeOutletTable(tables, to: &html) }
      if top.grouping == .document { writeFirstArticles(tables, to: &html) }
      let most = min(100, top.report.speakers.count)
      writeSection(top.pick("Speakers with most statements", "발언이 많은 화자"), to: &html) { html in
        tables.writeSpeakers(0..<most, to: &html)
        writeMore(to: top.links.list("speakers"), top.report.speakers.count, to: &html)
      }
      if !top.report.documents.allSatisfy(\.headlines.isEmpty) {
        writeSection(top.pick("Headline check", "제목 점검"), to: &html) { html in
          HeadlineSection(contents: top).writeCounts(to: &html)
          writeMore(to: top.links.list("headlines"), top.figures.headlineCount, to: &html)
        }
      }
      if top.grouping == .speaker { writeOutletTable(tables, to: &html) }
    }
    try folder.write(page, to: "index.html")
  }

  private func writeOutletTable(_ tables: IndexTables, to html: inout HTMLWriter) {
    writeSection(top.pick("Outlets", "매체"), to: &html) { html in
      let outlets = top.report.outlets()
      tables.writeOutlets(Array(outlets.prefix(30)), hasPages: true, to: &html)
      writeMore(to: top.links.list("outlets"), outlets.count, to: &html)
    }
  }

  private func writeFirstArticles(_ tables: IndexTables, to html: inout HTMLWriter) {
    writeSection(top.pick("Articles", "기사"), to: &html) { html in
      tables.writeDocuments(top.report.documents.indices.prefix(100), to: &html)
      writeMore(to: top.links.list("articles"), top.report.documents.count, to: &html)
    }
  }

  private func writeMore(to link: String, _ count: Int, to html: inout HTMLWriter) {
    html.element("p") { html in
      html.element(
        "a", .to(link), text: top.pick("all \(top.words.grouped(count))", "모두 보기 (\(top.words.grouped(count)))"))
    }
  }

  private func writeSection(_ title: String, to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    html.element("section") { html in
      html.element("h2", text: title)
      content(&html)
    }
  }

  private func writeLists(to folder: FolderOutput) throws(FolderOutput.Fault) {
    let (report, tables) = (top.report, IndexTables(contents: top))
    let days = FilterForm.Choices(hasStatements: false, outlets: report.outlets().compactMap(\.name), hasDays: true)
    let kinds = FilterForm.Choices(hasStatements: false, kinds: EntityKind.allCases)
    try writeList("speakers", top.pick("Speakers", "화자"), report.speakers.count, kinds, to: folder) {
      tables.writeSpeakers($0, withNobody: $0.lowerBound == 0, to: &$1)
    }
    try writeList("articles", top.pick("Articles", "기사"), report.documents.count, days, to: folder) {
      tables.writeDocuments($0, to: &$1)
    }
    let outlets = report.outlets()
    try writeList("outlets", top.pick("Outlets", "매체"), outlets.count, nil, to: folder) {
      tables.writeOutlets(Array(outlets[$0]), hasPages: true, from: $0.lowerBound, to: &$1)
    }
    let headlines = HeadlineSection.rows(report)
    try writeList("headlines", top.pick("Headline check", "제목 점검"), headlines.count, nil, to: folder) { range, html in
      if range.lowerBound == 0 { HeadlineSection(contents: top).writeCounts(to: &html) }
      HeadlineSection(contents: top).write(headlines[range], to: &html)
    }
    let chains = ChainSection.numbers(top)
    try writeList("chains", top.pick("Chains", "전언 사슬"), chains.count, nil, to: folder) {
      ChainSection(contents: top).write(chains[$0], to: &$1)
    }
    let open = top.numbers.ofNobody.map(Int.init)
    try writeStatements("unattributed", top.words.unattributed, open, top, to: folder) {
      range, filters, html in
      html.element("h1", text: top.words.unattributed)
      FilterForm(contents: top).write(filters, to: &html)
      StatementCard(contents: top, around: .outlet).write(open[range], to: &html)
    }
  }

  /// Writes a list over as many pages as it needs, at least one.
  private func writeList(
    _ name: String, _ title: String, _ count: Int, _ filters: FilterForm.Choices?, to folder: FolderOutput,
    rows: (Range<Int>, inout HTMLWriter) -> Void
  ) throws(FolderOutput.Fault) {
    for (page, range) in PageRanges.ranges(count, by: Self.rowsOfPage).enumerated() {
      var data = PageData(contents: top)
      let json = data.bytes(
        statements: [], speakers: name == "speakers" ? range : 0..<0, documents: name == "articles" ? range : 0..<0)
      let bytes = shell(top).page(
        title, kind: "list", data: json, filters: filters.map { $0.ofPage(ofMany: range.count < count) },
        lead: { $0.element("h1", text: title) },
        content: { html in
          if count == 0 { html.element("p", text: top.words.nothing) }
          rows(range, &html)
          PageRanges.writeLinks(name, page, count, by: Self.rowsOfPage, top.words, to: &html)
        })
      try folder.write(bytes, to: PageLinks.paged(name, page))
    }
  }

  // MARK: Pages of statements

  private func writeSpeaker(_ index: Int, to folder: FolderOutput) throws(FolderOutput.Fault) {
    let section = SpeakerSection(contents: below, hasCards: true)
    let numbers = top.numbers.ofSpeaker[index].map(Int.init)
    try writeStatements("speakers/\(index + 1)", top.report.speakers[index].name, numbers, below, to: folder) {
      section.write(index, statements: $0, filters: $1, to: &$2)
    }
  }

  private func writeOutlets(to folder: FolderOutput) throws(FolderOutput.Fault) {
    let section = OutletSection(contents: below)
    for (index, outlet) in top.report.outlets().enumerated() {
      let numbers = OutletSection.numbers(outlet, below)
      try writeStatements("outlets/\(index + 1)", outlet.name ?? top.words.noOutlet, numbers, below, to: folder) {
        section.write(index, outlet, statements: $0, filters: $1, to: &$2)
      }
    }
  }

  /// Writes statements over as many pages as they need; `content` puts the filters where they belong.
  private func writeStatements(
    _ name: String, _ title: String, _ numbers: [Int], _ contents: PageContents, to folder: FolderOutput,
    content: (Range<Int>, FilterForm.Choices, inout HTMLWriter) -> Void
  ) throws(FolderOutput.Fault) {
    let size = PageLinks.statementsOfPage
    let plain = name.split(separator: "/").last.map(String.init) ?? name
    for (page, range) in PageRanges.ranges(numbers.count, by: size).enumerated() {
      let part = numbers[range]
      let filters = PageChoices.choices(part, contents).ofPage(ofMany: range.count < numbers.count)
      let bytes = shell(contents).page(title, kind: "list", data: PageRanges.data(part, contents), filters: nil) {
        html in
        content(range, filters, &html)
        PageRanges.writeLinks(plain, page, numbers.count, by: size, contents.words, to: &html)
      }
      try folder.write(bytes, to: PageLinks.paged(name, page))
    }
  }

  private func writeArticle(_ index: Int, to folder: FolderOutput) throws(FolderOutput.Fault) {
    let document = top.report.documents[index]
    let text = try text(of: document)
    let numbers = top.numbers.ofDocument[index].map(Array.init) ?? []
    let shell = shell(below)
    let bytes = shell.page(
      document.shownTitle, kind: "article", data: PageRanges.data(numbers[...], below), filters: nil
    ) { html in
      shell.writeLegend(to: &html)
      ArticleSection(contents: below, hasCards: true, isPage: true).write(index, text: text, to: &html)
    }
    try folder.write(bytes, to: PageLinks.documentFile(index))
  }

  private func text(of document: ReportedDocument) throws(FolderOutput.Fault) -> String? {
    do throws(OutputFault) { return try texts?.text(document.text) } catch { throw .output(error) }
  }
}
