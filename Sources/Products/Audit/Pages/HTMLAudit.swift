import AnalysisRecords
import Outputs

/// Writes an audit's page as one HTML file that needs nothing from anywhere.
public enum HTMLAudit {
  /// The page as UTF-8; O(size of the page).
  public static func bytes(_ page: AuditPage) -> [UInt8] {
    let assets = PageAssets.within(
      styles: [PageStyle.common, PackageResources.audit_css], scripts: [PackageResources.audit_js])
    let shell = WebPage(language: page.words.language, title: page.heading, assets: assets)
    let errors = HTMLErrors(excerpts: page.excerpts, words: page.words)
    return shell.bytes { html in
      html.element("a", .classes("skip"), .to("#errors"), text: page.errorsHeading)
      html.element("h1", text: page.heading)
      html.element("p", text: page.overview)
      writeContents(page, to: &html)
      html.element("main") { html in
        for section in page.sections { write(section, chart: page.chart(of: section), to: &html) }
        html.element("section", .id("errors")) { html in
          html.element("h2", text: page.errorsHeading)
          errors.write(to: &html)
        }
      }
    }
  }

  private static func writeContents(_ page: AuditPage, to html: inout HTMLWriter) {
    html.element("nav", HTMLAttribute("aria-label", page.words.pick("Contents", "차례"))) { html in
      html.element("ul") { html in
        let places = page.sections.map { ($0.id, $0.heading) } + [("errors", page.errorsHeading)]
        for (id, heading) in places {
          html.element("li") { $0.element("a", .to("#\(id)"), text: heading) }
        }
      }
    }
  }

  private static func write(_ section: AuditSection, chart: RiskChart?, to html: inout HTMLWriter) {
    html.element("section", .id(section.id)) { html in
      html.element("h2", text: section.heading)
      for note in section.notes { html.element("p", text: note) }
      chart?.write(to: &html)
      guard !section.columns.isEmpty else { return }
      html.element(
        "div", .classes("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("aria-label", section.heading),
        HTMLAttribute("tabindex", "0")
      ) { html in html.element("table") { write(section.columns, section.rows, to: &$0) } }
    }
  }

  private static func write(_ columns: [AuditSection.Column], _ rows: [[String]], to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        for column in columns {
          html.element("th", HTMLAttribute("scope", "col"), .classes(column.isNumber ? "n" : ""), text: column.title)
        }
      }
    }
    html.element("tbody") { html in
      for row in rows {
        html.element("tr") { html in
          for (column, cell) in zip(columns.indices, row) {
            if columns[column].isNumber {
              html.element("td", .classes("n"), text: cell)
            } else if column == 0 {
              html.element("th", HTMLAttribute("scope", "row"), text: cell)
            } else {
              html.element("td", text: cell)
            }
          }
        }
      }
    }
  }
}
