import Outputs

/// Draws a timeline: bars for the eye, and the same as a table.
struct TimelineFigure {
  let contents: PageContents

  /// Writes the timeline; nothing where there is one column alone.
  func write(_ timeline: SpeakerTimeline, of speaker: ReportedSpeaker, to html: inout HTMLWriter) {
    guard timeline.columns.count > 1 else { return }
    html.element("figure", .classes("timeline")) { html in
      html.element("figcaption", .classes("hint"), text: caption(timeline))
      writeBars(timeline, of: speaker, to: &html)
      html.element("p", .classes("axis"), HTMLAttribute("aria-hidden", "true")) { html in
        html.element("span", text: label(timeline.columns.first))
        html.element("span", text: label(timeline.columns.last))
      }
      html.element("details") { html in
        html.element("summary", text: contents.pick("As a table", "표로 보기"))
        writeTable(timeline, to: &html)
      }
    }
  }

  private func caption(_ timeline: SpeakerTimeline) -> String {
    let isOfDocuments = timeline.columns[0].document != nil
    let unit = isOfDocuments ? contents.pick("article", "기사") : contents.pick("period", "기간")
    let most = timeline.columns.first { $0.count == timeline.highest }
    return contents.pick(
      "Statements by \(unit), most \(timeline.highest) (\(label(most)))",
      "\(unit)별 발언 수, 가장 많을 때 \(timeline.highest)개 (\(label(most)))")
  }

  private func label(_ column: SpeakerTimeline.Column?) -> String {
    column?.label ?? contents.pick("no date", "날짜 없음")
  }

  private func writeBars(_ timeline: SpeakerTimeline, of speaker: ReportedSpeaker, to html: inout HTMLWriter) {
    let (count, highest) = (timeline.columns.count, timeline.highest)
    let name = contents.pick("Timeline of \(speaker.name)", "\(speaker.name)의 발언 시간표")
    html.element(
      "svg", .classes("columns"), HTMLAttribute("viewBox", "0 0 \(count * 10) 100"),
      HTMLAttribute("preserveAspectRatio", "none"), HTMLAttribute("role", "img"), HTMLAttribute("aria-label", name)
    ) { html in
      for (index, column) in timeline.columns.enumerated() {
        let height = column.count == 0 ? 0 : max(2, column.count * 100 / max(1, highest))
        html.element(
          "rect", HTMLAttribute("x", "\(index * 10 + 1)"), HTMLAttribute("y", "\(100 - height)"),
          HTMLAttribute("width", "8"), HTMLAttribute("height", "\(height)")
        ) { html in
          html.element("title", text: "\(label(column)): \(column.count)")
        }
      }
    }
  }

  private func writeTable(_ timeline: SpeakerTimeline, to html: inout HTMLWriter) {
    html.element("table") { html in
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", HTMLAttribute("scope", "col"), text: contents.pick("Date", "날짜"))
          html.element("th", HTMLAttribute("scope", "col"), text: contents.pick("Article", "기사"))
          html.element("th", HTMLAttribute("scope", "col"), .classes("n"), text: contents.pick("Statements", "발언"))
        }
      }
      html.element("tbody") { html in
        for column in timeline.columns { writeRow(column, to: &html) }
      }
    }
  }

  private func writeRow(_ column: SpeakerTimeline.Column, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", HTMLAttribute("scope", "row"), text: label(column))
      html.element("td") { html in
        guard let index = column.document else { return html.text("–") }
        let document = contents.report.documents[index]
        html.element("a", .to(contents.links.document(index))) {
          $0.element("bdi", text: document.shownTitle)
        }
      }
      html.numberCell(column.count)
    }
  }
}
