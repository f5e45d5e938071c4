extension Lexicon {
  /// Every key that starts at byte `at` of `text`, shortest first, in place of what `found` held.
  ///
  /// Two matches may have the same end: forms of different verbs, or a form of a verb and a word. `text` must be
  /// valid UTF-8. Linear in the longest key that starts there; allocates nothing once `found` has room.
  public func matches(in text: Span<UInt8>, at: Int, into found: inout [WordMatch]) {
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    var base = compiled.forwardRoot
    var index = at
    while let step = step(from: base, by: ScalarReading.scalar(in: text, at: index)) {
      index += step.length
      base = step.base
      guard step.endsKey else { continue }
      let meaning = meaning(of: step)
      insert(meaning.senses, end: index, into: &found)
      for stem in meaning.stems { follow(compiled.stems[Int(stem)], in: text, from: index, into: &found) }
    }
  }

  /// The row of the first sense of a class, and none that is weak, whose key is all of `bytes`; `nil` if there is none.
  ///
  /// Linear in the longest key that starts there.
  public func row(of wordClass: WordClass, in text: Span<UInt8>, exactly bytes: Range<Int>) -> Int32? {
    var matches: [WordMatch] = []
    self.matches(in: text, at: bytes.lowerBound, into: &matches)
    for match in matches where Int(match.end) == bytes.upperBound {
      for sense in senses[match.senseRange] where sense.wordClass == wordClass && !sense.isWeak { return sense.row }
    }
    return nil
  }

  /// Whether some key begins with these bytes of `text`, which must be whole characters; linear in their number.
  public func hasKey(beginningWith text: Span<UInt8>, _ bytes: Range<Int>) -> Bool {
    var base = compiled.forwardRoot
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      guard let step = step(from: base, by: ScalarReading.scalar(in: text, at: index)) else { return false }
      index += step.length
      base = step.base
    }
    return true
  }

  /// Every key of the ending trie that ends at byte `end` of `text` and starts at `low` or later, shortest first, in
  /// place of what `found` held; ``WordMatch/end`` is the start of the key.
  ///
  /// The ending trie holds complementizers, titles, groups, heads of unnamed sources, documents, endings of
  /// organizations and endings of verbs. `text` must be valid UTF-8. Linear in the longest key that ends there.
  public func endings(in text: Span<UInt8>, low: Int, end: Int, into found: inout [WordMatch]) {
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    var base = compiled.endingRoot
    var index = end
    while let step = step(from: base, by: ScalarReading.scalar(in: text, before: index, low: low)) {
      index -= step.length
      base = step.base
      guard step.endsKey else { continue }
      let senses = meaning(of: step).senses
      found.append(WordMatch(end: Int32(truncatingIfNeeded: index), senses: senses))
    }
  }

  /// Inserts the forms of a verb that go on from `start`.
  private func follow(
    _ verb: CompiledLexicon.VerbJoint, in text: Span<UInt8>, from start: Int, into found: inout [WordMatch]
  ) {
    let block = Int32(compiled.senses.count) + verb.verb * Int32(compiled.forms.count)
    if verb.forms >= 0 { insert(senses(of: verb.forms, in: block), end: start, into: &found) }
    var base = verb.base
    var index = start
    while let step = step(from: base, by: ScalarReading.scalar(in: text, at: index)) {
      index += step.length
      base = step.base
      if step.endsKey { insert(senses(of: compiled.automaton.values[step.place], in: block), end: index, into: &found) }
    }
  }

  /// A step by a character of the text.
  struct Step {
    /// The state it leads to.
    let base: Int32
    /// Whether a key ends with it.
    let endsKey: Bool
    /// Its place in the automaton.
    let place: Int
    /// Bytes of the character.
    let length: Int
  }

  /// The step from a state by a character of the text.
  @inline(__always)
  func step(from base: Int32, by scalar: (value: UInt32, length: Int)) -> Step? {
    guard base != 0, scalar.length > 0 else { return nil }
    let code = compiled.alphabet.code(of: scalar.value)
    guard code > 0, let (unit, place) = compiled.automaton.step(from: Int(base), code: code) else { return nil }
    return Step(base: unit.base, endsKey: unit.endsKey, place: place, length: scalar.length)
  }

  /// What the key that ends with a step means.
  @inline(__always)
  func meaning(of step: Step) -> CompiledLexicon.Meaning {
    compiled.meanings[Int(compiled.automaton.values[step.place])]
  }

  /// Where the senses of a form list lie in the block of a verb.
  @inline(__always)
  private func senses(of list: Int32, in block: Int32) -> Range<Int32> {
    block + compiled.formStarts[Int(list)]..<block + compiled.formStarts[Int(list) + 1]
  }

  /// Puts a match in its place: forms of a verb are found before longer words that start with its stem.
  @inline(__always)
  private func insert(_ senses: Range<Int32>, end: Int, into found: inout [WordMatch]) {
    guard !senses.isEmpty else { return }
    let match = WordMatch(end: Int32(truncatingIfNeeded: end), senses: senses)
    found.append(match)
    var place = found.count - 1
    while place > 0, found[place - 1].end > match.end {
      found.swapAt(place - 1, place)
      place -= 1
    }
  }
}
