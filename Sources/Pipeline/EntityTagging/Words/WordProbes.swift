import ArticleText
import LexiconTables

/// Looks for the next words in the cache all at once: the processor fetches what it finds from memory for many words
/// at the same time, where asking for one after the other would wait for each.
struct WordProbes {
  /// How many tokens are looked for at once.
  private static let window = 64

  /// What is known of a word before it is read.
  struct Probe {
    fileprivate(set) var key: WordKey
    /// Where the word is in the cache; -1 where it is not there.
    fileprivate(set) var number: Int32 = -1
    /// Whether a key of the lexicon may begin where the word begins.
    fileprivate(set) var beginsKey = true
    /// Whether a key may end where the word ends.
    fileprivate(set) var endsInKey = true
  }

  /// A probe and a hash for each token of the window, in the order of the text.
  private var probes = [Probe](repeating: Probe(key: WordKey()), count: window)
  private var hashes = [UInt64](repeating: 0, count: window)
  /// Tokens looked for.
  private var tokens = 0..<0
  /// Probes of the words that are not in the cache, their places in the text, and what the lexicon says of them.
  private var unknown: [Int] = []
  private var places: [(start: Int32, end: Int32)] = []
  private var forecast = KeyForecast()

  /// Forgets the text.
  mutating func removeAll() { tokens = 0..<0 }

  /// What is known of the word that token `index` is; tokens must be asked for in order.
  mutating func probe(
    _ text: Span<UInt8>, _ tokens: [Token], _ index: Int, _ cache: WordCache, _ lexicon: Lexicon
  ) -> Probe {
    if index >= self.tokens.upperBound { look(text, tokens, from: index, cache, lexicon) }
    var probe = probes[index - self.tokens.lowerBound]
    // The words between may have taken its place, or one of them may have been the same word.
    if probe.number < 0 || !cache.holds(probe.key, at: Int(probe.number)) { probe.number = cache.find(probe.key) }
    return probe
  }

  /// First the tags, then the words, then the lexicon where there is no word: loops so short that the processor runs
  /// ahead over many of their looks.
  private mutating func look(
    _ text: Span<UInt8>, _ tokens: [Token], from index: Int, _ cache: WordCache, _ lexicon: Lexicon
  ) {
    self.tokens = index..<min(index + Self.window, tokens.count)
    Self.pack(text, tokens[self.tokens], &probes, &hashes)
    let asked = hashes
    Self.find(asked.span.extracting(first: self.tokens.count), cache, &probes)
    foresee(text, tokens, lexicon)
  }

  /// Makes the keys of the window.
  private static func pack(
    _ text: Span<UInt8>, _ tokens: ArraySlice<Token>, _ probes: inout [Probe], _ hashes: inout [UInt64]
  ) {
    var probes = probes.mutableSpan
    var hashes = hashes.mutableSpan
    var place = 0
    for token in tokens {
      let key = token.kind == .word ? WordKey(text, token.span) : WordKey()
      probes[place] = Probe(key: key)
      hashes[place] = key.hash
      place += 1
    }
  }

  private static func find(_ hashes: Span<UInt64>, _ cache: WordCache, _ found: inout [Probe]) {
    var probes = found.mutableSpan
    for place in hashes.indices { probes[place].number = cache.guess(hashes[place]) }
    for place in hashes.indices {
      let number = probes[place].number
      let isThere = number >= 0 && !probes[place].key.isEmpty && cache.holds(probes[place].key, at: Int(number))
      probes[place].number = isThere ? number : -1
    }
  }

  /// Asks the lexicon about the words that are not in the cache.
  private mutating func foresee(_ text: Span<UInt8>, _ tokens: [Token], _ lexicon: Lexicon) {
    unknown.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for index in self.tokens where tokens[index].kind == .word {
      let place = index - self.tokens.lowerBound
      guard probes[place].number < 0 else { continue }
      unknown.append(place)
      places.append((tokens[index].span.start, tokens[index].span.end))
    }
    forecast.run(lexicon, text, places)
    for (number, place) in unknown.enumerated() {
      probes[place].beginsKey = forecast.begins[number]
      probes[place].endsInKey = forecast.ends[number]
    }
  }
}
