/// A sentence with its marks as brackets, for forms without colours.
///
/// `{한서윤 시장}은 "[내일 연다]"고 <말했다>.`
enum BracketedSentence {
  /// The sentence; where several marks begin or end at once, what was said is outermost.
  ///
  /// O(length).
  static func text(_ pieces: [ErrorExcerpt.Piece]) -> String {
    pieces.map { piece in
      let opening = roles.filter { piece.begins.contains($0.role) }.map(\.opening).joined()
      let closing = roles.reversed().filter { piece.ends.contains($0.role) }.map(\.closing).joined()
      return opening + piece.text + closing
    }.joined()
  }

  private static let roles: [(role: ErrorExcerpt.Role, opening: String, closing: String)] = [
    (.said, "[", "]"), (.source, "{", "}"), (.cue, "<", ">"),
  ]
}
