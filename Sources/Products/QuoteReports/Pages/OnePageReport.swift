import AnalysisRecords
public import Outputs

/// Writes a report as one file of HTML that needs nothing else: no network, no other file.
public struct OnePageReport {
  private let contents: PageContents
  private let shell: ReportShell
  private let texts: SpoolFile?

  /// Most statements of one page; more of them belong into a folder (``FolderReport``).
  public static let mostStatements = 5000

  /// Takes a report, and where the texts of its documents were stored; O(statements).
  public init(_ report: QuoteReport, by grouping: ReportGrouping, language: Language, texts: SpoolFile?) {
    contents = PageContents(
      report: report, numbers: StatementNumbers(report), figures: ReportFigures(report),
      words: ReportWords(language: language), grouping: grouping, links: .onePage)
    shell = ReportShell(
      contents: contents, assets: .within(styles: ReportShell.styles, scripts: ReportShell.scripts))
    self.texts = texts
  }

  /// The page as UTF-8; O(size of the page).
  ///
  /// - Throws: a fault if a stored text cannot be read.
  public func bytes() throws(OutputFault) -> [UInt8] {
    let report = contents.report
    let articles = try articles()
    var data = PageData(contents: contents)
    let numbers = Array(0..<contents.numbers.count).map { $0 + 1 }
    let json = data.bytes(
      statements: numbers, speakers: report.speakers.indices, documents: report.documents.indices)
    return shell.page(
      contents.words.heading, kind: "report", data: json,
      filters: PageChoices.choices(numbers, contents), heading: contents.words.heading,
      lead: SummarySection(contents: contents).write
    ) { html in
      writeTables(to: &html)
      writeFindings(to: &html)
      writeUnattributed(to: &html)
      writeGroups(articles, to: &html)
    }
  }

  private func writeTables(to html: inout HTMLWriter) {
    let (report, tables) = (contents.report, IndexTables(contents: contents))
    section("speakers", contents.pick("Speakers", "화자"), to: &html) {
      tables.writeSpeakers(report.speakers.indices, to: &$0)
    }
    section("articles", contents.pick("Articles", "기사"), to: &html) {
      tables.writeDocuments(report.documents.indices, to: &$0)
    }
    section("outlets", contents.pick("Outlets", "매체"), to: &html) {
      tables.writeOutlets(report.outlets(), hasPages: contents.grouping == .outlet, to: &$0)
    }
  }

  private func writeFindings(to html: inout HTMLWriter) {
    let headlines = HeadlineSection.rows(contents.report)
    section("headlines", contents.pick("Headline check", "제목 점검"), to: &html) { html in
      guard !headlines.isEmpty else { return html.element("p", text: contents.words.nothing) }
      HeadlineSection(contents: contents).writeCounts(to: &html)
      HeadlineSection(contents: contents).write(headlines, to: &html)
    }
    let chains = ChainSection.numbers(contents)
    section("chains", contents.pick("Chains: A said that B said", "전언 사슬: 누구를 거쳐 온 말인가"), to: &html) { html in
      guard !chains.isEmpty else { return html.element("p", text: contents.words.nothing) }
      ChainSection(contents: contents).write(chains, to: &html)
    }
  }

  private func writeUnattributed(to html: inout HTMLWriter) {
    let numbers = contents.numbers.ofNobody.map(Int.init)
    section("unattributed", contents.words.unattributed, to: &html) { html in
      guard !numbers.isEmpty else { return html.element("p", text: contents.words.nothing) }
      if contents.grouping == .speaker {
        StatementCard(contents: contents, around: .speaker).write(numbers, to: &html)
      } else {
        html.element("p") { html in
          for number in numbers {
            html.element("a", .to("#s\(number)"), text: String(number))
            html.text(" ")
          }
        }
      }
    }
  }

  /// Speakers, articles and outlets one after the other; first those that hold the statements.
  private func writeGroups(_ articles: HTMLWriter, to html: inout HTMLWriter) {
    if contents.grouping == .outlet { writeOutlets(to: &html) }
    if contents.grouping == .document { writeArticles(articles, to: &html) }
    section("by-speaker", contents.pick("Who said what", "화자별 발언"), to: &html) { html in
      let speakers = SpeakerSection(contents: contents, hasCards: contents.grouping == .speaker)
      for (index, speaker) in contents.report.speakers.enumerated() {
        speakers.write(index, statements: speaker.statements.indices, to: &html)
      }
    }
    if contents.grouping != .document { writeArticles(articles, to: &html) }
  }

  private func writeOutlets(to html: inout HTMLWriter) {
    section("by-outlet", contents.pick("What outlets quoted", "매체별 발언"), to: &html) { html in
      for (index, outlet) in contents.report.outlets().enumerated() {
        OutletSection(contents: contents).write(index, outlet, statements: nil, to: &html)
      }
    }
  }

  private func writeArticles(_ articles: HTMLWriter, to html: inout HTMLWriter) {
    section("by-article", contents.pick("Articles in full", "기사 전문"), to: &html) { html in
      shell.writeLegend(to: &html)
      html.append(articles)
    }
  }

  /// The articles, whose texts come from the store.
  private func articles() throws(OutputFault) -> HTMLWriter {
    let section = ArticleSection(contents: contents, hasCards: contents.grouping == .document)
    var html = HTMLWriter()
    for (index, document) in contents.report.documents.enumerated() {
      section.write(index, text: try texts?.text(document.text), to: &html)
    }
    return html
  }

  private func section(
    _ id: String, _ title: String, to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html.element("section", .id(id), HTMLAttribute("aria-labelledby", "\(id)-h")) { html in
      html.element("h2", .id("\(id)-h"), text: title)
      content(&html)
    }
    html.markup("\n")
  }
}

extension SpoolFile {
  /// The text at a place; `nil` if there is none.
  func text(_ place: StoredText?) throws(OutputFault) -> String? {
    guard let place else { return nil }
    return String(decoding: try read(place), as: UTF8.self)
  }
}
