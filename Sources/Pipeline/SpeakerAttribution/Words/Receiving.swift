import ArticleText

/// Predicates of one who is told something: `듣다`, `받다`, `당하다`.
enum Receiving {
  private static let stems = SyllableSet("받당듣들먹")
  private static let reproaches = WordOpenings(["비판", "비난", "지적", "고발", "욕을"])

  /// `고발당했다`, `(말을) 들었다`, `비판받았다`: the stem of such a verb opens the word, or follows a noun of two syllables.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    opens(text, span.lower) || span.count >= 12 && opens(text, span.lower + 6)
  }

  /// `비판받았다`, `고발당하자`: the noun tells that somebody else speaks.
  static func isReproached(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    reproaches.begin(text, span) && span.count >= 12 && opens(text, span.lower + 6)
  }

  private static func opens(_ text: Span<UInt8>, _ at: Int) -> Bool {
    stems.stands(in: text, at: at)
  }
}
