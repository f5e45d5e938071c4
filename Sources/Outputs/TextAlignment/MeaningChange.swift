extension WordChange {
  /// Most words on a side, and letters that the other side lacks, of a change that alters one thing and leaves the rest:
  /// beyond them it is another way to say something, and its negations cannot be set against each other.
  private static let (words, letters) = (6, 7)

  /// Whether the change alters what is meant in this way.
  func has(_ alteration: TextComparison.Alteration) -> Bool {
    guard isFocused else { return false }
    return switch alteration {
    case .number: hasOtherNumber
    case .negation: hasOtherNegation
    case .modality: hasOtherModality
    case .subject: hasOtherSubject
    }
  }

  private var isFocused: Bool {
    [old, new].allSatisfy { side in
      let count = side.reduce(0) { $0 + $1.unicodeScalars.count }
      return side.count <= Self.words && count - shared <= Self.letters
    }
  }

  /// Whether a number is written in another way on both sides; its letters alone may look as if some were left out.
  var rewritesNumber: Bool {
    [old, new].allSatisfy { side in side.contains { $0.unicodeScalars.contains(where: LetterFolding.isDigit) } }
  }

  /// Whether about as much stands on both sides; what lacks a clause lacks what the clause said.
  private var isOneForOne: Bool { abs(old.count - new.count) <= 3 }

  /// A number that was dropped is no other number, nor is one of several that stayed.
  private var hasOtherNumber: Bool {
    let (before, after) = (NumberWords.values(in: old), NumberWords.values(in: new))
    guard !NumberWords.areSpellingsOfOneDate(old, new) else { return false }
    return !before.isSubset(of: after) && !after.isSubset(of: before)
  }

  /// Words that were left out whole may take their negation with them; a negation alone may not.
  private var hasOtherNegation: Bool {
    let isWholePhrase = (old.isEmpty || new.isEmpty) && !(old + new).allSatisfy(NegationWords.isNothingElse)
    guard !isWholePhrase, isOneForOne else { return false }
    return NegationWords.count(in: old) % 2 != NegationWords.count(in: new) % 2
  }

  /// The predicate must be the same one: without a letter in common it is another statement.
  private var hasOtherModality: Bool {
    !old.isEmpty && !new.isEmpty && shared > 0 && isOneForOne
      && ModalityWords.kinds(in: old) != ModalityWords.kinds(in: new)
  }

  private var hasOtherSubject: Bool {
    guard (1...2).contains(old.count), old.count == new.count else { return false }
    return zip(old, new).contains { old, new in
      guard old != new, let before = SubjectWord(old), let after = SubjectWord(new) else { return false }
      return before.isOther(than: after)
    }
  }
}
