/// The shell of a page: what stands around its content, and the policy that keeps everything else out.
///
/// A page loads nothing from anywhere but its own style and program: it stays readable without either, and what an
/// article brings along can neither run nor call home.
///
/// ```swift
/// let page = WebPage(language: .korean, title: "누가 무엇을 말했나", assets: .within(styles: [PageStyle.common]))
/// let bytes = page.bytes { $0.element("main") { $0.element("h1", text: "누가 무엇을 말했나") } }
/// ```
public struct WebPage: Sendable {
  private let language: Language
  private let title: String
  private let assets: PageAssets

  /// Makes a shell; the title may be outside text.
  public init(language: Language, title: String, assets: PageAssets) {
    self.language = language
    self.title = title
    self.assets = assets
  }

  /// The page as UTF-8 with the content that `body` writes, which may have a class; O(size of the page).
  public func bytes(bodyClass: String? = nil, _ body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter()
    writeOpening(bodyClass: bodyClass, to: &html)
    body(&html)
    writeClosing(to: &html)
    return html.takeBytes()
  }

  /// Writes everything before the content of `body`.
  private func writeOpening(bodyClass: String?, to html: inout HTMLWriter) {
    html.markup("<!DOCTYPE html>\n")
    html.open("html", [HTMLAttribute("lang", language.rawValue)])
    html.element("head") { html in
      html.void("meta", HTMLAttribute("charset", "utf-8"))
      html.void(
        "meta", HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", assets.policy))
      html.void(
        "meta", HTMLAttribute("name", "viewport"), HTMLAttribute("content", "width=device-width, initial-scale=1"))
      html.void("meta", HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark"))
      html.void("meta", HTMLAttribute("name", "referrer"), HTMLAttribute("content", "no-referrer"))
      html.element("title", text: PlainLine.text(title))
      assets.writeStyle(to: &html)
    }
    html.markup("\n")
    html.open("body", bodyClass.map { [.classes($0)] } ?? [])
    html.markup("\n")
  }

  /// Writes everything behind the content of `body`.
  private func writeClosing(to html: inout HTMLWriter) {
    html.markup("\n")
    assets.writeScript(to: &html)
    html.close("body")
    html.close("html")
    html.markup("\n")
  }
}
