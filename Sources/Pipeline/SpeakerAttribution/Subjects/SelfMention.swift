import ArticleText
import EntityTagging
import QuotationParsing

/// `그는 “황 의원이 먼저 와야 했다”고 말했다`: nobody calls himself by surname and title.
extension Attributor {
  /// Whether words in marks name the entity as others do: `황 의원`, `윤씨`, `A씨`.
  func isNamedByOthers(_ entity: Int32, in quote: Int) -> Bool {
    guard quote >= 0, isSomebody(entity) else { return false }
    let content = parsed.quotes[quote].content
    return tagged.mentions.contains {
      $0.entity == entity && ($0.kind == .surnameTitle || $0.kind == .letter) && content.contains($0.span)
    }
  }
}
