import Outputs

/// Draws parts of a whole as a table with bars: every number stands beside its bar.
struct ShareTable {
  var caption: String
  /// What the first column holds.
  var name: String
  /// What is counted; statements if it is not said.
  var counted: String?
  let words: ReportWords

  /// Writes the rows: a label, the number, and where the label leads, if anywhere.
  func write(
    _ rows: [(label: String, count: Int)], of total: Int, links: [String] = [], to html: inout HTMLWriter
  ) {
    html.element("table", .classes("shares")) { html in
      html.element("caption", text: caption)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", HTMLAttribute("scope", "col"), text: name)
          let counted = counted ?? words.pick("Statements", "발언")
          html.element("th", HTMLAttribute("scope", "col"), .classes("n"), text: counted)
          html.element("th", HTMLAttribute("scope", "col"), .classes("n"), text: words.pick("Share", "비율"))
          html.element("td", .classes("graph"), text: "")
        }
      }
      html.element("tbody") { html in
        for (index, row) in rows.enumerated() {
          let link = index < links.count ? links[index] : nil
          write(row.label, row.count, of: total, link, to: &html)
        }
      }
    }
  }

  private func write(_ label: String, _ count: Int, of total: Int, _ link: String?, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", HTMLAttribute("scope", "row")) { html in
        if let link {
          html.element("a", .to(link)) { $0.element("bdi", text: label) }
        } else {
          html.element("bdi", text: label)
        }
      }
      html.numberCell(count)
      html.element("td", .classes("n"), text: words.percent(count, of: total))
      html.element("td", .classes("graph")) { Self.writeBar(count, of: total, to: &$0) }
    }
  }

  /// Writes a bar whose whole width is the whole.
  static func writeBar(_ count: Int, of total: Int, to html: inout HTMLWriter) {
    let width = DecimalText.fixed(total == 0 ? 0 : Double(count) * 100 / Double(total), 2)
    html.element(
      "svg", .classes("bar"), HTMLAttribute("viewBox", "0 0 100 8"), HTMLAttribute("preserveAspectRatio", "none"),
      HTMLAttribute("aria-hidden", "true")
    ) { html in
      html.element("rect", HTMLAttribute("width", width), HTMLAttribute("height", "8"), text: "")
    }
  }
}
