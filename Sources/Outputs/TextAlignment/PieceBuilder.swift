/// Puts columns of letters together to pieces of the texts as they were given.
struct PieceBuilder {
  private let old: [Unicode.Scalar]
  private let new: [Unicode.Scalar]
  private let oldLetters: [LetterFolding.Letter]
  private let newLetters: [LetterFolding.Letter]

  init(_ old: String, _ oldLetters: [LetterFolding.Letter], _ new: String, _ newLetters: [LetterFolding.Letter]) {
    (self.old, self.new) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    (self.oldLetters, self.newLetters) = (oldLetters, newLetters)
  }

  /// The pieces in order; what stands between letters goes with the letter before it.
  ///
  /// O(length).
  func pieces(_ alignment: LetterAlignment) -> [TextComparison.Piece] {
    let columns = alignment.columns
    var pieces: [TextComparison.Piece] = []
    var at = 0
    // Whatever stands before the first letter of the new text.
    var place = 0
    while at < columns.count {
      let isSame = columns[at].isSame
      let end = columns[at...].firstIndex { $0.isSame != isSame } ?? columns.count
      let run = columns[at..<end]
      if !isSame, let removed = range(run.compactMap(\.old), of: oldLetters, in: old, hugging: true) {
        pieces.append(piece(.removed, removed))
      }
      if let range = range(run.compactMap(\.new), of: newLetters, in: new, hugging: false) {
        pieces.append(piece(isSame ? .kept : .added, min(place, range.lowerBound)..<range.upperBound))
        place = range.upperBound
      }
      at = end
    }
    return pieces
  }

  private func piece(_ kind: TextComparison.Piece.Kind, _ range: Range<Int>) -> TextComparison.Piece {
    let scalars = kind == .removed ? old : new
    return TextComparison.Piece(kind: kind, range: range, text: String(String.UnicodeScalarView(scalars[range])))
  }

  /// From the first of the letters to the next letter after them, or to their own end where the text is left out.
  private func range(
    _ indexes: [Int], of letters: [LetterFolding.Letter], in text: [Unicode.Scalar], hugging: Bool
  ) -> Range<Int>? {
    guard let first = indexes.first, let last = indexes.last else { return nil }
    let next = last + 1 < letters.count ? letters[last + 1].start : text.count
    return letters[first].start..<(hugging ? letters[last].end : next)
  }
}
