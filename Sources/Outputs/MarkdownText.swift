/// Makes outside text safe inside Markdown (CommonMark and GitHub's dialect).
///
/// ```swift
/// MarkdownText.escaped("*주의* <b>|")     // "\\*주의\\* \\<b\\>\\|"
/// ```
public enum MarkdownText {
  /// The text on one line, with a backslash before whatever Markdown would take for markup, also at the beginning
  /// of a line and in a table; O(length).
  public static func escaped(_ text: String) -> String {
    let line = PlainLine.text(text).unicodeScalars
    var escaped = String.UnicodeScalarView()
    let afterNumber = line.firstIndex { !("0"..."9").contains($0) }
    for index in line.indices {
      let scalar = line[index]
      let isListNumber = index == afterNumber && index > line.startIndex && (scalar == "." || scalar == ")")
      let isFirst = index == line.startIndex && (scalar == "-" || scalar == "+" || scalar == "=")
      if isMarkup(scalar) || isListNumber || isFirst { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "!", "$": true
    default: false
    }
  }
}
