extension WordChange {
  /// Most words on a side, and letters that the other side lacks, of a change that alters one thing and leaves the rest:
  /// beyond them it is another way to say something, and its parts cannot be set against each other.
  private static let (words, letters) = (6, 7)

  /// Whether the change alters what is meant in this way.
  ///
  /// It must alter that and nothing else: what is put in other words altogether is a way to say something.
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

  /// A number that was dropped is no other number, nor is one of several that stayed, nor one of other things.
  private var hasOtherNumber: Bool {
    let (before, after) = (Quantity.all(in: old, before: self.after), Quantity.all(in: new, before: self.after))
    let values = (old: Set(before.map(\.value)), new: Set(after.map(\.value)))
    guard !values.old.isSubset(of: values.new), !values.new.isSubset(of: values.old) else { return false }
    guard !Quantity.areSpellingsOfOneDate(old, new) else { return false }
    return before.contains { one in
      !values.new.contains(one.value)
        && after.contains { other in !values.old.contains(other.value) && one.contradicts(other) }
    }
  }

  /// What both sides say; `nil` if they cannot be set against each other.
  private var readings: (old: PredicateReading, new: PredicateReading)? {
    let readings = [old, new].map { PredicateReading($0, before: before, after: after) }
    guard !readings.contains(where: \.isQuestion), readings[0].hasCore(of: readings[1]) else { return nil }
    return (readings[0], readings[1])
  }

  /// Words that were left out whole may take their negation with them; a negation alone may not.
  private var hasOtherNegation: Bool {
    let isAdverb = (old.isEmpty || new.isEmpty) && (old + new).allSatisfy(NegatingWord.isNothingElse)
    guard isAdverb || [old, new].allSatisfy(isPredicate), let readings else { return false }
    return readings.old.negations % 2 != readings.new.negations % 2
  }

  private var hasOtherModality: Bool {
    guard [old, new].allSatisfy(isPredicate), let readings else { return false }
    return !readings.old.isAsFirm(as: readings.new)
  }

  /// Whether words end as a verb does: `지원할 수 있는 방안` and `지원 방안` are not set against each other.
  ///
  /// A noun of announcement is one (`열릴 것`); a thing is none (`여는 것`).
  private func isPredicate(_ words: [String]) -> Bool {
    let text = (before ?? "") + words.joined()
    if words.isEmpty { return EndingLikeness.announces(text) && after?.hasPrefix("것") ?? false }
    return text.hasSuffix("것") ? EndingLikeness.announces(String(text.dropLast())) : EndingLikeness.endsPredicate(text)
  }

  private var hasOtherSubject: Bool {
    guard (1...2).contains(old.count), old.count == new.count else { return false }
    // 한 시장 and 한 의원, 한별님 후보 and 한 의원: one person by two titles.
    guard old.count == 1 || old[0].unicodeScalars.first != new[0].unicodeScalars.first else { return false }
    return zip(old, new).contains { old, new in
      guard old != new, let first = ActorWord(old, before: before, after: after),
        let second = ActorWord(new, before: before, after: after)
      else { return false }
      return first.isOther(than: second)
    }
  }
}
