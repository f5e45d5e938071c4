/// Collects the keys of a lexicon and packs them into one automaton.
struct KeyCollector {
  private enum Entry: Hashable {
    case sense(Sense)
    case stem(VerbKeys.Stem)
  }

  private var forward = EntryTrie<Entry>()
  private var ending = EntryTrie<Entry>()
  private var verbs = VerbKeys()
  private var senses = NumberedLists<Sense>()
  private var stems = NumberedLists<CompiledLexicon.VerbJoint>()
  private var meanings: [CompiledLexicon.Meaning] = []
  private var meaningNumbers: [CompiledLexicon.Meaning: Int32] = [:]

  /// Gives `key` a sense.
  mutating func add(_ key: [UInt32], _ sense: Sense, side: TrieSide) {
    guard !key.isEmpty else { return }
    if side != .ending { forward.add(key, .sense(sense)) }
    if side != .forward { ending.add(key.reversed(), .sense(sense)) }
  }

  /// Adds all forms of a verb; `lemmas` are those of the whole table.
  mutating func addVerb(_ lemma: [UInt32], row: Int32, lemmas: Set<[UInt32]>) {
    for split in VerbLemma.splits(of: lemma, lemmas: lemmas) {
      for (key, stem) in verbs.stems(of: split, verb: row) { forward.add(key, .stem(stem)) }
    }
  }

  /// The lexicon of the collected keys and of `tables`, whose rows are `rows`.
  mutating func compiled(with tables: [CompiledTable], rows: [UInt8]) -> CompiledLexicon {
    var forms = NumberedLists<UInt8>()
    let clip = forms.number(of: [UInt8(VerbForm(verb: 0, ending: .clip).template)])
    let endings = verbs.numbered(in: &forms)
    var states = StateTable()
    let stateOfEnding = states.add(endings, root: false)
    let joint = { (stem: VerbKeys.Stem) in
      let list = stem.isClip ? clip : stem.isForm ? endings.values[stem.node] : -1
      return CompiledLexicon.VerbJoint(verb: stem.verb, base: stateOfEnding[stem.node], forms: list)
    }
    let forwardState = states.add(numbered(forward, joint))[0]
    let endingState = states.add(numbered(ending, joint))[0]
    let alphabet = Self.alphabet(of: states.states)
    let (automaton, bases) = DoubleArrayBuilder.pack(states.states, alphabet: alphabet)
    return CompiledLexicon(
      rows: rows, tables: tables, alphabet: alphabet, automaton: automaton, forwardRoot: bases[Int(forwardState)],
      endingRoot: bases[Int(endingState)], meanings: meanings, senses: senses.elements,
      stems: stems.elements.map { .init(verb: $0.verb, base: bases[Int($0.base)], forms: $0.forms) },
      formStarts: forms.starts, forms: forms.elements, digest: CompiledLexicon.digest(of: tables, rows: rows))
  }

  /// The keys of a trie as a sketch whose values number meanings; the base of a joint is still a state.
  private mutating func numbered(
    _ trie: EntryTrie<Entry>, _ joint: (VerbKeys.Stem) -> CompiledLexicon.VerbJoint
  ) -> TrieSketch {
    var sketch = trie.sketch
    for node in trie.keyNodes {
      var found: (senses: [Sense], stems: [CompiledLexicon.VerbJoint]) = ([], [])
      for entry in trie.entries(of: node) {
        switch entry {
        case .sense(let sense): found.senses.append(sense)
        case .stem(let stem): found.stems.append(joint(stem))
        }
      }
      found.senses.sort { ($0.wordClass.rawValue, $0.row, $0.flags) < ($1.wordClass.rawValue, $1.row, $1.flags) }
      found.stems.sort { ($0.verb, $0.base) < ($1.verb, $1.base) }
      let (senseList, stemList) = (senses.number(of: found.senses), stems.number(of: found.stems))
      sketch.values[node] = number(
        of: .init(senses: senses.range(of: senseList), stems: stems.range(of: stemList)))
    }
    return sketch
  }

  private mutating func number(of meaning: CompiledLexicon.Meaning) -> Int32 {
    if let number = meaningNumbers[meaning] { return number }
    let number = Int32(meanings.count)
    meanings.append(meaning)
    meaningNumbers[meaning] = number
    return number
  }

  /// The characters of all steps, the one with the most steps first, ties by code point.
  private static func alphabet(of states: [[StateTable.Transition]]) -> ScalarAlphabet {
    var counts: [UInt32: Int] = [:]
    for steps in states {
      for step in steps { counts[step.label, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    return ScalarAlphabet(scalars: ranked.map(\.key))
  }
}
