import TextDigest

/// The style and the program of a page: inside it, or in files beside it that many pages share.
public struct PageAssets: Sendable {
  private enum Place: Sendable {
    case within
    case beside(folder: String)
  }

  private let place: Place
  /// The style, CSS.
  public let style: [UInt8]
  /// The program, JavaScript.
  public let script: [UInt8]

  /// Assets that stand in the page itself, which then is one file and whole.
  public static func within(styles: [[UInt8]], scripts: [[UInt8]] = []) -> PageAssets {
    PageAssets(place: .within, style: Array(styles.joined()), script: Array(scripts.joined()))
  }

  /// Assets in the files ``styleName`` and ``scriptName`` of a folder, given relative to the page: `""` or `"../"`.
  public static func beside(folder: String, styles: [[UInt8]], scripts: [[UInt8]] = []) -> PageAssets {
    PageAssets(place: .beside(folder: folder), style: Array(styles.joined()), script: Array(scripts.joined()))
  }

  /// Name of the file that holds the style of many pages.
  public static let styleName = "hwaja.css"
  /// Name of the file that holds the program of many pages.
  public static let scriptName = "hwaja.js"

  /// The content security policy: nothing from anywhere, but this style and this program.
  var policy: String {
    let rest = "; base-uri 'none'; form-action 'none'"
    switch place {
    case .within:
      let script = script.isEmpty ? "" : "; script-src 'sha256-\(SHA256.base64(script))'"
      return "default-src 'none'; style-src 'sha256-\(SHA256.base64(style))'\(script)\(rest)"
    case .beside:
      // A page that is opened from the disk has no origin of its own: `file:` stands for it.
      let script = script.isEmpty ? "" : "; script-src 'self' file:"
      return "default-src 'none'; style-src 'self' file:\(script)\(rest)"
    }
  }

  func writeStyle(to html: inout HTMLWriter) {
    switch place {
    case .within: html.code("style", style)
    case .beside(let folder):
      html.void("link", HTMLAttribute("rel", "stylesheet"), .to(folder + Self.styleName))
    }
  }

  func writeScript(to html: inout HTMLWriter) {
    guard !script.isEmpty else { return }
    switch place {
    case .within: html.code("script", script)
    case .beside(let folder):
      html.element("script", HTMLAttribute("src", folder + Self.scriptName), text: "")
    }
  }
}
