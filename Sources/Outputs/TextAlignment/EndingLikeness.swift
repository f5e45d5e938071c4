/// Whether letters differ as endings and particles of one word do, and not as two words.
enum EndingLikeness {
  /// Most letters of an ending.
  private static let most = 4

  /// Whether what stands in one text and what stands in its place in the other may be endings of one word: `겠습니` and
  /// `겠`, or a verb drawn together, `가았` and `갔`.
  ///
  /// A verb of consideration stands in the place of the verb that is considered. O(n × m).
  static func isOneWord(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> Bool {
    if [old, new].contains([PredicateReading.consideration]) { return max(old.count, new.count) <= 3 }
    guard old.count <= most, new.count <= most else { return false }
    if (old + new).allSatisfy(endings.contains) { return true }
    return isDrawnTogether(old, new)
  }

  /// Whether the last letter of a word may end a verb or carry a particle.
  static func endsPredicate(_ word: String) -> Bool {
    word.unicodeScalars.last.map(endings.contains) ?? false
  }

  /// Whether a word ends as what is to come does: `열릴`, `할`.
  static func announces(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last, (0xAC00...0xD7A3).contains(last.value) else { return false }
    return (last.value - 0xAC00) % 28 == 8
  }

  /// Whether two pieces begin with the same consonant and share at least half of their sounds.
  private static func isDrawnTogether(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> Bool {
    let sounds = [old, new].map { $0.flatMap(Self.sounds) }
    guard let first = sounds[0].first, first == sounds[1].first else { return false }
    let shared = LetterAlignment(sounds[0], sounds[1]).columns.count(where: \.isSame)
    return shared * 2 >= max(sounds[0].count, sounds[1].count)
  }

  /// Consonants and vowels of a syllable (The Unicode Standard, section 3.12); vowels that were drawn together, `꿔` of
  /// `꾸어`, are two.
  private static func sounds(_ syllable: Unicode.Scalar) -> [Unicode.Scalar] {
    guard (0xAC00...0xD7A3).contains(syllable.value) else { return [syllable] }
    let index = syllable.value - 0xAC00
    let vowel = 0x1161 + index % 588 / 28
    let values = [0x1100 + index / 588] + (drawnTogether[vowel] ?? [vowel]) + [0x11A7 + index % 28]
    return values.filter { $0 != 0x11A7 }.compactMap(Unicode.Scalar.init)
  }

  /// ㅘ, ㅝ, ㅕ, ㅙ of ㅗㅏ, ㅜㅓ, ㅣㅓ, ㅚㅓ.
  private static let drawnTogether: [UInt32: [UInt32]] = [
    0x116A: [0x1169, 0x1161], 0x116F: [0x116E, 0x1165], 0x1167: [0x1175, 0x1165], 0x116B: [0x116C, 0x1165],
  ]

  /// Syllables of particles, endings and the verbs 하다, 되다, 이다.
  private static let endings = Set(
    "이가은는을를도만의에로으서와과라고며다면니지기것게음요네데나까야한하할합함했해하였았었겠습니시신실된되될됩돼됐됨던든려러여어아인일임입있계중바란것길"
      .unicodeScalars)
}
