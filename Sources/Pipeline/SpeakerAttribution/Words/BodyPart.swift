import ArticleText

/// `홍보팀`, `대책본부`, `의원실`: last syllables of parts of bodies.
enum BodyPart {
  private static let endings = SyllableSet("부팀당과단실국")

  private static let assemblies = SyllableSet("회대")

  /// Whether the noun ends like a body of its own: `위원회`, `연대`.
  static func isAssembly(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    assemblies.stands(in: text, before: noun.upper)
  }

  /// Whether the noun ends like one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    endings.stands(in: text, before: noun.upper)
  }
}
