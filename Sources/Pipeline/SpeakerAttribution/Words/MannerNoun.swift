import ArticleText
import QuotationParsing

/// `"…"는 취지로`, `"…"라는 발언으로`: in which words somebody does something.
enum MannerNoun {
  private static let words = WordSet(["취지로", "요지로", "발언으로", "말로", "주장으로", "표현으로", "논리로", "해명으로"])

  private static let written = WordSet(["글과", "문구와", "메시지와", "설명과", "편지와"])
  private static let together = WordSet(["함께"])

  /// Whether unit `at` is one, or begins `글과 함께 (사진을 올렸다)`.
  static func opens(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    words.contains(text, units[at].span)
      || at + 1 < units.count && written.contains(text, units[at].span) && together.contains(text, units[at + 1].span)
  }
}
