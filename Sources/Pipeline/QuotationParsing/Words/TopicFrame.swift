public import ArticleText

/// `…에 대해`, `…와 관련해`, `…를 두고`: what the words are about.
public enum TopicFrame {
  private static let words = WordSet([
    "대해", "대해서", "대해서는", "대해서도", "대해선", "대하여", "관련해", "관련해서", "관련해서는", "관련해서도", "관련해선", "관련하여", "향해서는", "향해서도", "향해선",
    "관련", "두고",
    "두고는", "놓고", "향해", "겨냥해", "질문에", "질문에는", "질문에도", "물음에", "질의에", "질의에는", "질문엔", "물음엔", "물음에는", "질의엔",
  ])

  private static let modifying = WordSet(["대한", "관한", "따른", "관하여", "관해", "이어"])

  /// Whether a word closes such a phrase or ties it to a noun: `(말한) 데 대한`, `데 이어`.
  public static func follows(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    words.contains(text, span) || modifying.contains(text, span)
  }

  /// `대해서는`, `관련해선`: the phrase is set against another.
  public static func contrasts(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    contrasting.stands(in: text, before: span.upper) && closes(text, span)
  }

  /// `대해서는`, `질문엔`, `관련해서도`: the phrase is a whole of its own, clauses in it with their subjects.
  public static func isSetApart(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    apart.stands(in: text, before: span.upper) && closes(text, span)
  }

  /// `대해서는`, `관련해서도`: what somebody goes on to speak of.
  public static func isAbout(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    going.stands(in: text, before: span.upper) && closes(text, span)
  }

  private static let going = SyllableSet("는도")
  private static let contrasting = SyllableSet("는선")
  private static let apart = SyllableSet("는선엔도")

  /// `북한 관련 상황을`: a bare `관련` that belongs to the noun behind it; with `와/과`, a comma or a subject behind it closes
  /// the phrase.
  public static func joins(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard units[at].span.count == 6, related.begin(text, units[at].span), at + 1 < end,
      at == 0 || units[at - 1].particle != .with
    else { return false }
    return units[at + 1].kind == .word && !units[at + 1..<end].contains { $0.isSubject && $0.mention >= 0 }
  }

  private static let related = WordOpenings(["관련"])

  /// `(…냐는) 질문에`, `물음에는`: what the words answer.
  public static func isQuestion(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    closes(text, span) && AskedQuestion.begins(text, span)
  }

  /// Whether a word closes such a phrase.
  public static func closes(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
