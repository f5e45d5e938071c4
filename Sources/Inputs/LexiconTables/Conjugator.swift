/// Makes every form of a verb that the lexicon knows from its dictionary form.
enum Conjugator {
  /// A key and what it is.
  typealias Form = (key: [UInt32], form: VerbForm)

  /// Every form of `lemma`, passive and headline noun included, with and without the space of a phrase.
  ///
  /// A form may occur twice. Empty if `lemma` does not end in 다.
  static func forms(of lemma: String, verb: Int32) -> [Form] {
    let scalars = lemma.scalarValues
    guard scalars.last == "다".scalar, scalars.count > 1 else { return [] }
    let stem = Array(scalars.dropLast())
    var forms = conjugate(stem, verb: verb, isPassive: false)
    if let passive = PassiveStem.of(stem) { forms += conjugate(passive, verb: verb, isPassive: true) }
    if let noun = HeadlineNoun.of(stem) { forms.append((noun, VerbForm(verb: verb, ending: .clip))) }
    guard stem.contains(0x20) else { return forms }
    return forms + forms.map { (closedUp($0.key, like: stem), $0.form) }
  }

  /// The forms of a stem, simple and with auxiliaries.
  private static func conjugate(_ stem: [UInt32], verb: Int32, isPassive: Bool) -> [Form] {
    let shapes = VerbStem(stem)
    var forms: [Form] = []
    func add(_ rows: [EndingRow], of stem: VerbStem, after prefix: [UInt32], all: Bool) {
      for row in rows {
        let form = VerbForm(verb: verb, ending: row.function, tense: row.tense, isPassive: isPassive)
        for text in row.texts {
          let joined = EndingJoiner.join(stem, text, at: row.site)
          for key in all ? joined[...] : joined.prefix(1) { forms.append((prefix + key, form)) }
        }
      }
    }
    add(VerbParadigm.core, of: shapes, after: [], all: true)
    add(VerbParadigm.rare, of: shapes, after: [], all: false)
    for auxiliary in Auxiliary.all(of: shapes) {
      add(auxiliary.rows, of: auxiliary.stem, after: auxiliary.prefix, all: false)
    }
    return forms
  }

  /// `key` without the spaces that `stem` has: 선을 그었다 → 선을그었다. Spaces of auxiliaries stay.
  private static func closedUp(_ key: [UInt32], like stem: [UInt32]) -> [UInt32] {
    guard let last = stem.lastIndex(of: 0x20), last < key.count else { return key }
    return key[...last].filter { $0 != 0x20 } + key[(last + 1)...]
  }

  /// Endings of any verb, for the ending trie; their `verb` is -1.
  static func anyVerbEndings() -> [Form] {
    var forms = conjugate(["하".scalar], verb: -1, isPassive: false)
    forms += conjugate(["되".scalar], verb: -1, isPassive: true)
    for row in VerbParadigm.core + VerbParadigm.rare {
      let form = VerbForm(verb: -1, ending: row.function, tense: row.tense)
      for text in row.texts {
        if row.site == .past { forms += Auxiliary.pastSyllables.map { ([$0] + text.scalarValues, form) } }
        if row.site == .base, text.unicodeScalars.count > 1 { forms.append((text.scalarValues, form)) }
      }
    }
    return forms
  }
}
