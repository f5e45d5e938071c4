import ArticleText

/// Looks for the next words in the cache all at once: the processor fetches what it finds from memory for many words
/// at the same time, where asking for one after the other would wait for each.
struct WordProbes {
  /// How many tokens are looked for at once.
  private static let window = 64

  private struct Probe {
    var key: WordKey
    /// Where the word is in the cache, as far as is known; -1 where it is not there.
    var number: Int32
  }

  private var probes: [Probe] = []
  /// First token looked for.
  private var first = 0

  /// Forgets the text.
  mutating func removeAll() {
    probes.removeAll(keepingCapacity: true)
    first = 0
  }

  /// The key of the word that token `index` is, and its number in the cache; tokens must be asked for in order.
  mutating func find(
    _ text: Span<UInt8>, _ tokens: [Token], _ index: Int, _ cache: WordCache
  ) -> (key: WordKey, number: Int?) {
    if index >= first + probes.count { look(text, tokens, from: index, cache) }
    let probe = probes[index - first]
    if probe.key.isEmpty { return (probe.key, nil) }
    // The words between may have taken its place, or one of them may have been the same word.
    let isThere = probe.number >= 0 && cache.holds(probe.key, at: Int(probe.number))
    return (probe.key, isThere ? Int(probe.number) : cache.find(probe.key))
  }

  /// First the tags, then the words: loops so short that the processor runs ahead over many of their looks.
  private mutating func look(_ text: Span<UInt8>, _ tokens: [Token], from index: Int, _ cache: WordCache) {
    probes.removeAll(keepingCapacity: true)
    first = index
    for token in tokens[index..<min(index + Self.window, tokens.count)] {
      let key = token.kind == .word ? WordKey(text, token.span) : WordKey()
      probes.append(Probe(key: key, number: key.isEmpty ? -1 : cache.guess(key)))
    }
    for place in probes.indices where probes[place].number >= 0 {
      if !cache.holds(probes[place].key, at: Int(probes[place].number)) { probes[place].number = -1 }
    }
  }
}
