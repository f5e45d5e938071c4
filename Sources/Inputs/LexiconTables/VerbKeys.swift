/// Collects the endings of verbs, each set once, and the places at which verbs join them.
struct VerbKeys {
  /// A verb at a key of the forward trie; its endings go on from there.
  struct Stem: Hashable {
    /// Row of `verbs.tsv`.
    let verb: Int32
    /// Node of the endings whose children come next.
    let node: Int
    /// Whether the key is itself a form, the one that the node stands for.
    let isForm: Bool
    /// Whether the key is a headline noun.
    let isClip: Bool
  }

  /// The endings; below each child of the root lie those of one tail.
  private var endings = EntryTrie<UInt8>()
  private var roots: [Tail: Int] = [:]

  private struct Tail: Hashable {
    let text: [UInt32]
    let isPassive: Bool
  }

  /// The keys of one split of a lemma.
  mutating func stems(of split: VerbLemma.Split, verb: Int32) -> [(key: [UInt32], stem: Stem)] {
    let root = root(of: Tail(text: split.tail, isPassive: split.isPassive))
    if let last = split.prefix.last, last != 0x20 {
      return [(split.prefix, Stem(verb: verb, node: root, isForm: false, isClip: split.hasClip))]
    }
    // A word that is all tail joins after its first syllable: 묻다 at 묻 and at 물.
    return endings.sketch.children(of: root).map { child in
      let key = split.prefix + [endings.sketch.labels[child]]
      let isForm = !endings.entries(of: child).isEmpty
      return (key, Stem(verb: verb, node: child, isForm: isForm, isClip: false))
    }
  }

  private mutating func root(of tail: Tail) -> Int {
    if let known = roots[tail] { return known }
    // Labels behind the last character part the tails; they never reach the automaton.
    let mark = 0x110000 + UInt32(roots.count)
    for (key, form) in Conjugator.forms(of: tail.text, isPassive: tail.isPassive) {
      endings.add([mark] + key, UInt8(form.template))
    }
    let root = endings.sketch.insert([mark])
    roots[tail] = root
    return root
  }

  /// The endings as a sketch whose values number lists of ``VerbForm/template``.
  func numbered(in lists: inout NumberedLists<UInt8>) -> TrieSketch {
    var sketch = endings.sketch
    for node in endings.keyNodes { sketch.values[node] = lists.number(of: endings.entries(of: node).sorted()) }
    return sketch
  }
}
