import EntityTagging

/// Human beings among those whom a text names: who can open his mouth.
extension Attributor {
  /// Whether the mention names a person.
  func isPerson(_ mention: Int32) -> Bool {
    switch tagged.mentions[Int(mention)].kind {
    case .fullName, .shortName, .surnameTitle, .letter: true
    default: false
    }
  }

  /// `한서윤`, `A씨`, `한 관계자`: whether the mention is one human being, named or not.
  func isSomeone(_ mention: Int32) -> Bool {
    isPerson(mention) || tagged.mentions[Int(mention)].kind == .anonymous
  }

  /// Whether the mention is one human being, or several: `주민들`.
  func isSomeoneOrGroup(_ mention: Int32) -> Bool {
    isSomeone(mention) || tagged.mentions[Int(mention)].kind == .group
  }

  /// Whether the entity is one human being, named or not.
  func isSomebody(_ entity: Int32) -> Bool {
    let kind = tagged.entities[Int(entity)].kind
    return kind == .person || kind == .anonymous
  }
}
