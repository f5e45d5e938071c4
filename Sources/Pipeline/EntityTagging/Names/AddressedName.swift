import ArticleText

/// `정태양(은)`, `김민군(의)`: a surname and a given name of which the last syllable is a form of address too.
///
/// Behind two syllables `양` and `군` belong to the name, as few names are that short; `김모양`, `한서윤양`, `정 양` are addressed.
extension NounPhrase {
  /// The whole name whose last syllable was read as a form of address; `nil` where it is one.
  func addressedName(_ view: PartView) -> TextSpan? {
    let word = words[Int(view.word)]
    guard view.isLastOfWord, word.tail.isHonorific, word.note.isEmpty, AddressedName.mayEnd(bytes.span, view.span),
      view.span.upper == Int(word.stemEnd), !view.classes.overlaps(.person), !isVeiled(view.span),
      names.isSurname(bytes.span, TextSpan(view.span.lower, view.span.lower + 3)),
      names.mayBeHalfOfGivenName(bytes.span, TextSpan(view.span.lower + 3, view.span.upper + 3))
    else { return nil }
    return TextSpan(view.span.lower, view.span.upper + 3)
  }
}

/// The form of such a name.
enum AddressedName {
  private static let syllables = SyllableSet("양군")

  /// Whether two syllables stand in the span and one that is a form of address behind it.
  static func mayEnd(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count == 6 && syllables.stands(in: text, at: span.upper)
  }

  /// The two syllables before the last of a name that was read so: `한별(양)` may be the given name of `김한별`.
  static func given(_ mention: Mention) -> TextSpan? {
    guard mention.tail.isHonorific, mention.name.count == 9, mention.name.upper == mention.span.upper else {
      return nil
    }
    return TextSpan(mention.name.lower, mention.name.upper - 3)
  }
}
