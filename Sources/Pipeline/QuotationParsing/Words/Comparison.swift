import ArticleText
import ByteWords

/// `(말)처럼`, `(말)대로`: as it is said.
enum Comparison {
  private static let endings = ["처럼", "대로"].map { Array($0.utf8) }

  /// Whether the word ends so.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    endings.contains { span.count > $0.count && text.holds($0, at: span.upper - $0.count) }
  }
}
