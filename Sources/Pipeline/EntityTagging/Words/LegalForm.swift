import ArticleText

/// `(사)`, `(재)`, `(주)`: the legal form of a body, in brackets before its name, and no part of it.
enum LegalForm {
  private static let forms = WordSet(["사", "재", "주", "유", "사단법인", "재단법인", "주식회사", "유한회사"])

  /// Whether the token opens a bracket that holds one, with a word behind it in the same line.
  @inline(__always)
  static func opens(_ text: Span<UInt8>, _ tokens: [Token], at open: Int) -> Bool {
    guard tokens[open].kind == .open, open + 3 < tokens.count else { return false }
    return tokens[open + 1].kind == .word && tokens[open + 2].kind == .close && tokens[open + 3].kind == .word
      && !tokens[open + 3].startsLine && forms.contains(text, tokens[open + 1].span)
  }
}
