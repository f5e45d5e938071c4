import AnalysisRecords
import Outputs

/// Draws the tables that lead to speakers, articles and outlets.
struct IndexTables {
  let contents: PageContents

  private var words: ReportWords { contents.words }

  /// Writes the speakers at some indexes; where `withNobody`, first those that nobody is known to have said.
  func writeSpeakers(_ range: Range<Int>, withNobody: Bool = true, to html: inout HTMLWriter) {
    let total = contents.numbers.count
    let columns = [
      words.pick("Speaker", "화자"), words.pick("Kind", "종류"), words.pick("Statements", "발언"), words.pick("Share", "비율"),
      words.pick("Articles", "기사"),
    ]
    writeTable(words.pick("Speakers, most statements first", "화자, 발언이 많은 순서"), columns, numbersFrom: 2, to: &html) {
      html in
      if withNobody { writeNobody(of: total, to: &html) }
      for index in range { writeSpeaker(index, of: total, to: &html) }
    }
  }

  private func writeNobody(of total: Int, to html: inout HTMLWriter) {
    let open = contents.report.unattributed
    html.element("tr", .classes("nobody")) { html in
      html.element("th", HTMLAttribute("scope", "row")) { html in
        html.element("a", .to(contents.links.list("unattributed")), text: words.nobodyHeading)
      }
      html.element("td", text: "–")
      html.numberCell(open.count)
      html.element("td", .classes("n"), text: words.percent(open.count, of: total))
      html.numberCell(Set(open.map(\.document)).count)
    }
  }

  private func writeSpeaker(_ index: Int, of total: Int, to html: inout HTMLWriter) {
    let speaker = contents.report.speakers[index]
    html.element("tr", HTMLAttribute("data-p", String(index + 1))) { html in
      html.element("th", HTMLAttribute("scope", "row")) { html in
        html.element("a", .to(contents.links.speaker(index))) { $0.element("bdi", text: speaker.name) }
        if let role = words.role(speaker) {
          html.markup(" ")
          html.element("small") { $0.element("bdi", text: role) }
        }
        if speaker.merging == .label && speaker.documentCount > 1 {
          html.element("small", text: " (\(words.pick("may be several", "여럿일 수 있음")))")
        }
      }
      html.element("td", text: RecordLabels.kind(speaker.kind)[words.language])
      html.numberCell(speaker.statements.count)
      html.element("td", .classes("n"), text: words.percent(speaker.statements.count, of: total))
      html.numberCell(speaker.documentCount)
    }
    html.markup("\n")
  }

  /// Writes the articles at some indexes, each with its sources by class.
  func writeDocuments(_ range: some Sequence<Int>, to html: inout HTMLWriter) {
    let columns =
      [words.pick("Article", "기사"), words.pick("Statements", "발언")] + SourceClass.allCases.map(words.sourceClass)
    writeTable(
      words.pick("Articles and how openly they tell their sources", "기사와 취재원 공개"), columns, numbersFrom: 1, to: &html
    ) {
      for index in range { writeDocument(index, to: &$0) }
    }
  }

  private func writeDocument(_ index: Int, to html: inout HTMLWriter) {
    let document = contents.report.documents[index]
    let statements = contents.numbers.ofDocument[index].map { $0.map(contents.statement) } ?? []
    let shares = SourceShares(statements.lazy.map(\.sourceClass))
    html.element("tr", HTMLAttribute("data-d", String(index + 1))) { html in
      html.element("th", HTMLAttribute("scope", "row")) { html in
        html.element("a", .to(contents.links.document(index))) {
          $0.element("bdi", text: document.shownTitle)
        }
        if document.outlet != nil || document.published != nil {
          html.markup(" ")
          html.element("small") { contents.writeFacts(document, isFollowed: false, to: &$0) }
        }
      }
      html.numberCell(shares.total)
      for sourceClass in SourceClass.allCases { html.numberCell(shares[sourceClass]) }
    }
    html.markup("\n")
  }

  /// Writes the outlets, each with its sources by class.
  func writeOutlets(
    _ outlets: [(name: String?, documents: [Int])], hasPages: Bool, from first: Int = 0, to html: inout HTMLWriter
  ) {
    let columns =
      [words.pick("Outlet", "매체"), words.pick("Articles", "기사"), words.pick("Statements", "발언")]
      + SourceClass.allCases.map(words.sourceClass)
    writeTable(words.pick("Outlets, most articles first", "매체, 기사가 많은 순서"), columns, numbersFrom: 1, to: &html) {
      html in
      for (index, outlet) in zip(first..., outlets) {
        let numbers = outlet.documents.compactMap { contents.numbers.ofDocument[$0] }.joined()
        let shares = SourceShares(numbers.lazy.map { contents.statement($0).sourceClass })
        html.element("tr", HTMLAttribute("data-o", String(index + 1))) { html in
          html.element("th", HTMLAttribute("scope", "row")) { html in
            let name = outlet.name ?? words.noOutlet
            if hasPages {
              html.element("a", .to(contents.links.outlet(index))) { $0.element("bdi", text: name) }
            } else {
              html.element("bdi", text: name)
            }
          }
          html.numberCell(outlet.documents.count)
          html.numberCell(shares.total)
          for sourceClass in SourceClass.allCases { html.numberCell(shares[sourceClass]) }
        }
      }
    }
  }

  private func writeTable(
    _ caption: String, _ columns: [String], numbersFrom first: Int, to html: inout HTMLWriter,
    rows: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "div", .classes("scroll"), HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "region"),
      HTMLAttribute("aria-label", caption)
    ) { html in
      html.element("table", .classes("index")) { html in
        html.element("caption", text: caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for (index, column) in columns.enumerated() {
              let classes = index >= first ? "n" : "l"
              html.element("th", HTMLAttribute("scope", "col"), .classes(classes), text: column)
            }
          }
        }
        html.element("tbody", content: rows)
      }
    }
  }
}
