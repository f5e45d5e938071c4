/// Makes every form of a verb that the lexicon knows.
enum Conjugator {
  /// A form and what it is; the verb is -1.
  typealias Form = (key: [UInt32], form: VerbForm)

  /// The forms of a stem, simple and with auxiliaries; a form may occur twice.
  static func forms(of stem: [UInt32], isPassive: Bool) -> [Form] {
    let shapes = VerbStem(stem)
    var forms: [Form] = []
    func add(_ rows: [EndingRow], of stem: VerbStem, after prefix: [UInt32], all: Bool) {
      for row in rows {
        let form = VerbForm(verb: -1, ending: row.function, tense: row.tense, isPassive: isPassive)
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

  /// Endings of any verb, for the ending trie.
  static func anyVerbEndings() -> [Form] {
    var endings = forms(of: ["하".scalar], isPassive: false) + forms(of: ["되".scalar], isPassive: true)
    for row in VerbParadigm.core + VerbParadigm.rare {
      let form = VerbForm(verb: -1, ending: row.function, tense: row.tense)
      for text in row.texts {
        if row.site == .past { endings += Auxiliary.pastSyllables.map { ([$0] + text.scalarValues, form) } }
        if row.site == .base, text.unicodeScalars.count > 1 { endings.append((text.scalarValues, form)) }
      }
    }
    return endings
  }
}
