import ArticleText
import LexiconTables

/// `(열겠다고) 밝힘에 따라`, `(사임 의사를) 밝혔음에 따라`: upon whose words somebody else does something.
public enum Upon {
  private static let endings = WordEndings(["에 따라"])

  /// Whether the predicate ends so.
  public static func ends(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.ending == .because && endings.end(text, unit.span)
  }
}
