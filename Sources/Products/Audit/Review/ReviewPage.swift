public import Outputs

/// Writes the page on which a person judges a sample: one file with everything in it, which needs no server.
///
/// ```swift
/// let bytes = ReviewPage(language: .korean).bytes(sample)
/// ```
public struct ReviewPage: Sendable {
  private let words: ReviewWords
  private let language: Language

  /// Makes a writer of pages in a language.
  public init(language: Language) {
    self.language = language
    words = ReviewWords(language: language)
  }

  /// The page as UTF-8; O(size of the sample).
  public func bytes(_ sample: ReviewSample) -> [UInt8] {
    WebPage(language: language, title: words.title, assets: Self.assets).bytes { html in
      html.element("noscript") { $0.element("p", .classes("notice"), text: words.noScript) }
      writeTop(to: &html)
      html.element("main", .classes("desk")) { html in
        writeArticle(to: &html)
        html.element("section", .classes("ask"), HTMLAttribute("aria-label", words.title)) { writeQuestion(to: &$0) }
      }
      writeHelp(to: &html)
      html.data(id: "words", json: words.json())
      html.data(id: "sample", json: Self.array(sample.lines()))
    }
  }

  /// The style and the program, whose parts share a scope of their own.
  private static let assets = PageAssets.within(
    styles: [PageStyle.common, PackageResources.review_css],
    scripts: [
      Array("\"use strict\";\n(() => {\n".utf8), PackageResources.sample_js, PackageResources.decisions_js,
      PackageResources.article_js, PackageResources.speakers_js, PackageResources.review_js, Array("})();\n".utf8),
    ])

  /// The lines of a file of decisions as one array.
  private static func array(_ lines: [[UInt8]]) -> [UInt8] {
    var array: [UInt8] = [UInt8(ascii: "[")]
    for (place, line) in lines.enumerated() {
      if place > 0 { array.append(UInt8(ascii: ",")) }
      array += line
    }
    array.append(UInt8(ascii: "]"))
    return array
  }

  private func writeTop(to html: inout HTMLWriter) {
    html.element("header", .classes("top")) { html in
      html.element("h1", text: words.title)
      html.element("div", .classes("progress")) { html in
        html.element("progress", .id("bar"), HTMLAttribute("aria-labelledby", "count")) { _ in }
        html.element("p", .id("count"), text: "")
      }
      html.element("div", .classes("tools")) { html in
        button("save", words.save, key: "S", to: &html)
        button("load", words.load, key: "L", to: &html)
        button("keys", words.keys, key: "?", to: &html)
        html.void(
          "input", HTMLAttribute("type", "file"), .id("file"), HTMLAttribute("accept", ".jsonl"),
          HTMLAttribute("hidden"), HTMLAttribute("aria-label", words.load))
      }
    }
  }

  private func writeArticle(to html: inout HTMLWriter) {
    html.element(
      "article", .classes("article"), .id("article"), HTMLAttribute("tabindex", "0"),
      HTMLAttribute("aria-label", words.article)
    ) { html in
      html.element("h3", .id("title"), text: "")
      html.element("p", .classes("hint"), .id("meta"), text: "")
      html.element("div", .classes("text"), .id("text"), text: "")
    }
  }

  private func writeQuestion(to html: inout HTMLWriter) {
    html.element("div", .classes("claim")) { html in
      html.element("p", .classes("hint")) { html in
        html.element("span", .id("number"), text: "")
        html.text(" · \(words.saidBy)")
      }
      html.element("h2", .id("speaker"), text: "")
      html.element("p", .classes("role"), .id("role"), text: "")
      html.element("blockquote", .id("words-said"), text: "")
    }
    html.element("p", .classes("question"), .id("question"), text: "")
    writeAnswers(to: &html)
    writePicker(to: &html)
    html.element("p", .classes("given"), .id("given"), HTMLAttribute("hidden"), text: "")
    html.element("p", .classes("done"), .id("done"), HTMLAttribute("tabindex", "-1"), HTMLAttribute("hidden")) { html in
      html.text("\(words.done) ")
      html.element("kbd", text: "S")
    }
    html.element("div", .classes("moves"), .id("moves")) { html in
      button("back", words.back, key: "←", to: &html)
      button("forth", words.forth, key: "→", to: &html)
      button("undo", words.undo, key: "U", to: &html)
    }
    html.element("p", .classes("status"), .id("status"), HTMLAttribute("role", "status"), text: "")
    html.element("dl", .classes("facts-of"), .id("facts"), HTMLAttribute("hidden"), text: "")
  }

  private func writeAnswers(to html: inout HTMLWriter) {
    html.element("ul", .classes("answers"), .id("answers")) { html in
      for (place, verdict) in ReviewVerdict.allCases.enumerated() {
        html.element("li") { html in
          html.element(
            "button", HTMLAttribute("type", "button"), .id("answer-\(verdict.rawValue)"),
            HTMLAttribute("aria-pressed", "false")
          ) { html in
            html.element("kbd", text: String(place + 1))
            html.element("span", text: verdict.label[language])
          }
        }
      }
    }
  }

  private func writePicker(to html: inout HTMLWriter) {
    html.element("div", .classes("picker"), .id("picker"), HTMLAttribute("hidden")) { html in
      html.element("label", HTMLAttribute("for", "who"), text: words.whoSaidIt)
      html.void(
        "input", .id("who"), HTMLAttribute("type", "text"), HTMLAttribute("role", "combobox"),
        HTMLAttribute("autocomplete", "off"), HTMLAttribute("spellcheck", "false"),
        HTMLAttribute("aria-expanded", "true"), HTMLAttribute("aria-controls", "choices"))
      html.element(
        "ul", .id("choices"), HTMLAttribute("role", "listbox"), HTMLAttribute("aria-label", words.choices), text: "")
      html.element("div", .classes("moves")) { button("cancel", words.cancel, key: "Esc", to: &$0) }
    }
  }

  private func writeHelp(to html: inout HTMLWriter) {
    html.element("dialog", .id("help"), HTMLAttribute("aria-labelledby", "help-title")) { html in
      html.element("h2", .id("help-title"), text: words.keys)
      html.element("dl") { html in
        for (place, verdict) in ReviewVerdict.allCases.enumerated() {
          row(String(place + 1), "\(verdict.label[language]): \(words.meaning(of: verdict))", to: &html)
        }
        for (key, text) in words.otherKeys { row(key, text, to: &html) }
      }
      html.element("form", HTMLAttribute("method", "dialog")) { html in
        html.element("button") { html in
          html.text("\(words.close) ")
          html.element("kbd", text: "Esc")
        }
      }
    }
  }

  private func row(_ key: String, _ text: String, to html: inout HTMLWriter) {
    html.element("dt") { $0.element("kbd", text: key) }
    html.element("dd", text: text)
  }

  private func button(_ id: String, _ text: String, key: String, to html: inout HTMLWriter) {
    html.element("button", HTMLAttribute("type", "button"), .id(id)) { html in
      html.text("\(text) ")
      html.element("kbd", text: key)
    }
  }
}
