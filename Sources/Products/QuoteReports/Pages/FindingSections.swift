import AnalysisRecords
import Outputs

/// Draws what was found in headlines: the quoted words, what became of them, and what the body says.
struct HeadlineSection {
  let contents: PageContents

  /// A headline's finding with its document.
  typealias Row = (document: Int, finding: HeadlineFinding)

  /// The findings, those first that an editor must see: not in the body, other speaker, altered, shortened, same.
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
    case (.shortened, _): 3
    case (.same, _): 4
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
      words: words
    ).write(rows, of: figures.headlineCount, to: &html)
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
        let isAlert = finding.isOtherSpeaker || finding.verdict == .missing
        html.element("strong", .classes(isAlert ? "alert" : "verdict"), text: words.verdict(finding.verdict))
        if finding.isOtherSpeaker { html.element("strong", .classes("alert"), text: " · \(words.otherSpeaker)") }
        html.text(" · ")
        html.element("a", .to(contents.links.document(row.document))) { html in
          html.element("bdi", text: contents.report.documents[row.document].shownTitle)
        }
      }
      html.element("dl", .classes("pair")) { html in
        write(words.pick("Headline", "제목"), finding.words, finding.speaker, to: &html)
        if let nearest = finding.nearest {
          let isNear = finding.verdict != .missing
          let name = isNear ? words.pick("Body", "본문") : words.pick("Nearest", "비슷한 말")
          write(name, nearest.words, nearest.speaker, to: &html)
        } else if finding.verdict == .same {
          html.element("dt", text: words.pick("Body", "본문"))
          html.element("dd", text: words.pick("the same words, outside of any statement", "같은 말이 있으나 발언으로 읽히지 않음"))
        }
      }
    }
    html.markup("\n")
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

  /// Writes some chains.
  func write(_ numbers: some Sequence<Int>, to html: inout HTMLWriter) {
    html.element("ol", .classes("findings")) { html in
      for number in numbers {
        html.element("li") { html in
          ChainDrawing.write(contents.chain(number), contents.words, to: &html)
          let place = contents.numbers[number]
          let statement = contents.statement(number)
          let link =
            place.speaker < 0 || contents.links == .onePage
            ? contents.links.place(number, in: statement.document)
            : contents.links.card(number, of: Int(place.speaker), at: Int(place.index))
          html.element("a", .classes("plain"), .to(contents.links == .onePage ? "#s\(number)" : link)) {
            $0.element("bdi", text: ResolvedText.text(RecordLabels.words(statement.item)))
          }
        }
        html.markup("\n")
      }
    }
  }
}
