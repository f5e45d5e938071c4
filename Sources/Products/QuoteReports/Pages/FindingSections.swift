import AnalysisRecords
import Outputs

/// Draws what was found in headlines: the quoted words, what became of them, and what the body says.
struct HeadlineSection {
  let contents: PageContents

  /// A headline's finding with its document.
  typealias Row = (document: Int, finding: HeadlineFinding)

  /// The findings, those first that an editor must see: not in the body, other speaker, altered, and so on to the same words.
  static func rows(_ report: QuoteReport) -> [Row] {
    let all = report.documents.enumerated().flatMap { index, document in
      document.headlines.map { (document: index, finding: $0) }
    }
    return all.sorted { urgency($0.finding) < urgency($1.finding) }
  }

  private static func urgency(_ finding: HeadlineFinding) -> Int {
    switch (finding.verdict, finding.isOtherSpeaker) {
    case (.missing, _): 0
    case (_, true): 1
    case (.altered, _): 2
    case (.reworded, _): 3
    case (.shortened, _): 4
    case (.same, _): 5
    }
  }

  /// Writes how many there are of each verdict.
  func writeCounts(to html: inout HTMLWriter) {
    let figures = contents.figures
    let words = contents.words
    var rows = HeadlineFinding.Verdict.allCases.map { (words.verdict($0), figures.headlines[$0] ?? 0) }
    rows.append((words.otherSpeaker, figures.otherSpeakerCount))
    ShareTable(
      caption: words.pick("Quoted headlines against the body", "따옴표 친 제목과 본문"), name: words.pick("Finding", "결과"),
      counted: words.pick("Headlines", "제목"), words: words
    ).write(rows, of: figures.headlineCount, to: &html)
    html.element("p", .classes("note"), text: words.headlineNote)
    html.element("dl", .classes("pair")) { html in
      for verdict in HeadlineFinding.Verdict.allCases {
        html.element("dt", text: words.verdict(verdict))
        html.element("dd", text: words.meaning(verdict))
      }
      html.element("dt", text: words.otherSpeaker)
      html.element("dd", text: words.pick("the body gives the words to another person", "본문에서는 다른 사람의 말"))
    }
  }

  /// Writes some findings.
  func write(_ rows: some Sequence<Row>, to html: inout HTMLWriter) {
    html.element("ol", .classes("findings")) { html in
      for row in rows { write(row, to: &html) }
    }
  }

  private func write(_ row: Row, to html: inout HTMLWriter) {
    let (words, finding) = (contents.words, row.finding)
    html.element("li", HTMLAttribute("data-v", finding.verdict.rawValue)) { html in
      html.element("p") { html in
        html.element("strong", .classes(finding.isAlert ? "alert" : "verdict"), text: words.verdict(finding))
        html.text(" · ")
        html.element("a", .to(contents.links.document(row.document))) { html in
          html.element("bdi", text: contents.report.documents[row.document].shownTitle)
        }
      }
      html.element("dl", .classes("pair")) { html in
        write(words.pick("Headline", "제목"), finding.words, finding.speaker, to: &html)
        if let nearest = finding.nearest {
          let isNear = finding.verdict != .missing
          write(isNear ? words.pick("Body", "본문") : words.pick("Nearest", "비슷한 말"), nearest, to: &html)
        } else if finding.verdict == .reworded {
          html.element("dt", text: words.pick("Body", "본문"))
          html.element("dd", text: words.pick("no sentence is near: see the article", "가까운 문장을 찾지 못함: 기사에서 확인"))
        }
      }
    }
    html.markup("\n")
  }

  /// Writes what the body says: a statement with its speaker, or a sentence of the article's own.
  private func write(_ name: String, _ nearest: HeadlineFinding.Nearest, to html: inout HTMLWriter) {
    guard nearest.item == nil else { return write(name, nearest.words, nearest.speaker, to: &html) }
    html.element("dt", text: name)
    html.element("dd") { html in
      html.element("bdi", text: ResolvedText.text(nearest.words))
      html.text(" — \(contents.words.pick("sentence of the article", "기사 문장"))")
    }
  }

  private func write(_ name: String, _ said: String, _ speaker: String?, to html: inout HTMLWriter) {
    html.element("dt", text: name)
    html.element("dd") { html in
      html.element("bdi", text: "“\(ResolvedText.text(said))”")
      html.text(" — ")
      html.element("bdi", text: speaker ?? contents.words.nobody)
    }
  }
}

/// Draws all chains: A said that B said.
struct ChainSection {
  let contents: PageContents

  /// The numbers of the statements that came through somebody.
  static func numbers(_ contents: PageContents) -> [Int] {
    guard contents.numbers.count > 0 else { return [] }
    return (1...contents.numbers.count).filter { number in
      let statement = contents.statement(number)
      return !statement.item.via.isEmpty || statement.within != nil
    }
  }

  /// Writes how chains are read, and some of them.
  func write(_ numbers: some Sequence<Int>, to html: inout HTMLWriter) {
    html.element("p", .classes("note"), text: contents.words.chainNote)
    html.element("ol", .classes("findings")) { html in
      for number in numbers { write(number, to: &html) }
    }
  }

  private func write(_ number: Int, to html: inout HTMLWriter) {
    let statement = contents.statement(number)
    html.element("li") { html in
      ChainDrawing.write(contents.chain(number), contents.words, to: &html)
      html.element("p") { html in
        html.element("a", .classes("plain"), .to(card(number, statement))) {
          $0.element("bdi", text: ResolvedText.text(RecordLabels.words(statement.item)))
        }
      }
      html.element("p", .classes("hint")) { html in
        let document = contents.report.documents[statement.document]
        contents.writeFacts(document, to: &html)
        html.element("a", .to(contents.links.place(number, in: statement.document))) {
          $0.element("bdi", text: document.shownTitle)
        }
      }
    }
    html.markup("\n")
  }

  /// Address of the statement's card; of its place in the article where no page has its card.
  private func card(_ number: Int, _ statement: ReportedStatement) -> String {
    let place = contents.numbers[number]
    if contents.links == .onePage { return "#s\(number)" }
    return place.speaker < 0
      ? contents.links.place(number, in: statement.document)
      : contents.links.card(number, of: Int(place.speaker), at: Int(place.index))
  }
}
