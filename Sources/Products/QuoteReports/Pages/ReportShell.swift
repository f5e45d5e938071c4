import Outputs

/// What stands around every page of the report: heading, ways to the other parts, and the data behind the page.
struct ReportShell {
  let contents: PageContents
  let assets: PageAssets

  /// The style and the program of the pages, in the page or in files beside it.
  static let styles = [PageStyle.common, PackageResources.report_css]
  static let scripts = [PackageResources.report_js]

  /// A page: its title, a class for its kind, its data, what comes before the filters, and its content.
  func page(
    _ title: String, kind: String, data: [UInt8], filters: FilterForm.Choices?, heading: String? = nil,
    lead: (inout HTMLWriter) -> Void = { _ in }, content: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    let page = WebPage(language: contents.language, title: title, assets: assets)
    return page.bytes(bodyClass: kind) { html in
      html.element("a", .classes("skip"), .to("#main"), text: contents.pick("To the content", "본문으로 건너뛰기"))
      html.element("header") { html in
        if let heading {
          html.element("h1", text: heading)
          html.element("p", .classes("lede"), text: contents.words.overview(contents.report))
        }
        writeNavigation(to: &html)
      }
      html.element("main", .id("main")) { html in
        lead(&html)
        if let filters { FilterForm(contents: contents).write(filters, to: &html) }
        content(&html)
      }
      html.element("footer") { writeFooter(to: &$0) }
      html.data(id: "data", json: data)
    }
  }

  private func writeNavigation(to html: inout HTMLWriter) {
    let words = contents.words
    let open = contents.report.unattributed.count
    var places = [
      ("summary", words.pick("Summary", "요약")), ("speakers", words.pick("Speakers", "화자")),
      ("articles", words.pick("Articles", "기사")), ("outlets", words.pick("Outlets", "매체")),
      ("headlines", words.pick("Headline check", "제목 점검")), ("chains", words.pick("Chains", "전언 사슬")),
      ("unattributed", "\(words.nobodyHeading) \(words.grouped(open))"),
    ]
    if contents.links != .onePage { places[0].0 = "index" }
    html.element("nav", HTMLAttribute("aria-label", words.pick("Parts of the report", "보고서의 부분"))) { html in
      html.element("ul") { html in
        for (name, label) in places {
          html.element("li") { $0.element("a", .to(contents.links.list(name)), text: label) }
        }
      }
    }
  }

  private func writeFooter(to html: inout HTMLWriter) {
    html.element("p", .classes("hint")) { html in
      html.text(
        contents.pick(
          "Made by hwaja. It says who is reported to have said something; before you publish, read the article.",
          "hwaja가 만들었습니다. 누가 말했다고 보도되었는지를 보일 뿐이니, 쓰기 전에 기사를 읽으세요."))
    }
  }

  /// Writes what the three marks of an article mean.
  func writeLegend(to html: inout HTMLWriter) {
    html.element("ul", .classes("legend"), HTMLAttribute("aria-label", contents.pick("Marks", "표시"))) { html in
      for (classes, label) in [
        ("source", contents.pick("source", "취재원")), ("cue", contents.pick("reporting words", "전하는 말")),
        ("said begin end", contents.pick("what was said", "발언")),
      ] {
        html.element("li") { $0.element("mark", .classes(classes), text: label) }
      }
      html.element("li") { html in
        html.element("span", .classes("hint"), text: contents.pick("number: to the statement", "숫자: 발언으로"))
      }
    }
  }
}
