extension WordChange {
  /// Longest change, in words, of which it can be said that one thing in it was altered.
  private static let limit = 8

  /// Whether the change alters what is meant in this way.
  func has(_ alteration: TextComparison.Alteration) -> Bool {
    guard old.count <= Self.limit, new.count <= Self.limit else { return false }
    return switch alteration {
    case .number: hasOtherNumber
    case .negation: hasOtherNegation
    case .modality: hasOtherModality
    case .subject: hasOtherSubject
    }
  }

  /// Whether a number is written in another way on both sides; its letters alone may look as if some were left out.
  var rewritesNumber: Bool {
    [old, new].allSatisfy { side in side.contains { $0.unicodeScalars.contains(where: LetterFolding.isDigit) } }
  }

  /// A number that was dropped is no other number, nor is one of several that stayed.
  private var hasOtherNumber: Bool {
    let (before, after) = (NumberWords.values(in: old), NumberWords.values(in: new))
    return !before.isSubset(of: after) && !after.isSubset(of: before)
  }

  /// Words that were left out whole may take their negation with them; a negation alone may not.
  private var hasOtherNegation: Bool {
    let isWholePhrase = (old.isEmpty || new.isEmpty) && !(old + new).allSatisfy(NegationWords.isNothingElse)
    guard !isWholePhrase else { return false }
    return NegationWords.count(in: old) % 2 != NegationWords.count(in: new) % 2
  }

  /// The predicate must be the same one: without a letter in common it is another statement.
  private var hasOtherModality: Bool {
    !old.isEmpty && !new.isEmpty && shared > 0 && ModalityWords.kinds(in: old) != ModalityWords.kinds(in: new)
  }

  private var hasOtherSubject: Bool {
    guard !old.isEmpty, old.count == new.count else { return false }
    return zip(old, new).contains { old, new in
      guard old != new, let before = SubjectWord(old), let after = SubjectWord(new) else { return false }
      return before.isOther(than: after)
    }
  }
}
