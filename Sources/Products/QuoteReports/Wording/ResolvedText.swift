/// Text as a reader should see it: archives keep character references of the pages they come from.
///
/// Records and data keep every text as it was given; only what is drawn for the eye is resolved.
enum ResolvedText {
  /// The text with the commonest references as the characters they stand for, each resolved once; O(length).
  ///
  /// ```swift
  /// ResolvedText.text("&quot;내일 연다&quot; &amp;lt;")     // "\"내일 연다\" &lt;"
  /// ```
  static func text(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var resolved = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      resolved += rest[..<start]
      rest = rest[start...]
      if let (reference, character) = references.first(where: { rest.utf8.starts(with: $0.0.utf8) }) {
        resolved += character
        rest = rest.dropFirst(reference.utf8.count)
      } else {
        resolved += "&"
        rest = rest.dropFirst()
      }
    }
    return resolved + rest
  }

  private static let references = [
    ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&#039;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "),
    ("&middot;", "·"), ("&hellip;", "…"), ("&lsquo;", "‘"), ("&rsquo;", "’"), ("&ldquo;", "“"), ("&rdquo;", "”"),
    ("&amp;", "&"),
  ]
}

extension ReportedDocument {
  /// The headline for the eye, the id where there is none.
  var shownTitle: String { title.map(ResolvedText.text) ?? id }
}
