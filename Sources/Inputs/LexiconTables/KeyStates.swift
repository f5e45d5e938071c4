/// Where a search for keys stands behind a stretch of text: enough to see later whether a longer key goes on there.
public struct KeyStates: Sendable {
  fileprivate var first: Int32 = 0
  fileprivate var second: Int32 = 0
  /// Whether there are more states than are kept.
  fileprivate var isFull = false
  /// Whether a key may go on with a space.
  public fileprivate(set) var goOnBySpace = false

  /// No key goes on.
  public init() {}

  /// Whether a key may go on with a mark or a space.
  public fileprivate(set) var goOnByBreak = false

  fileprivate mutating func add(_ state: Int32) {
    if state == 0 || state == first || state == second { return }
    if first == 0 {
      first = state
    } else if second == 0 {
      second = state
    } else {
      isFull = true
    }
  }
}

extension Lexicon {
  /// The states behind `text[start..<end]` of a search for keys from `start` on.
  ///
  /// O(length times verbs that begin there).
  public func states(behind text: Span<UInt8>, from start: Int, to end: Int) -> KeyStates {
    var states = KeyStates()
    var base = compiled.forwardRoot
    var index = start
    while index < end, let step = step(from: base, by: ScalarReading.scalar(in: text, at: index)) {
      index += step.length
      base = step.base
      guard step.endsKey else { continue }
      for stem in meaning(of: step).stems {
        add(state(behind: text, from: index, to: end, startingAt: compiled.stems[Int(stem)].base), to: &states)
      }
    }
    if index == end { add(base, to: &states) }
    return states
  }

  private func add(_ state: Int32, to states: inout KeyStates) {
    states.add(state)
    guard breaks.contains(state) else { return }
    states.goOnByBreak = true
    if step(from: state, by: (0x20, 1)) != nil { states.goOnBySpace = true }
  }

  private func state(behind text: Span<UInt8>, from start: Int, to end: Int, startingAt state: Int32) -> Int32 {
    var base = state
    var index = start
    while index < end {
      guard let step = step(from: base, by: ScalarReading.scalar(in: text, at: index)) else { return 0 }
      index += step.length
      base = step.base
    }
    return base
  }

  /// Whether a key may go on from the states with what stands at byte `at` of `text`; `false` is certain.
  public func mayGoOn(_ states: KeyStates, in text: Span<UInt8>, at: Int) -> Bool {
    states.isFull || leadsToKey(states.first, in: text, at: at) || leadsToKey(states.second, in: text, at: at)
  }

  private func leadsToKey(_ state: Int32, in text: Span<UInt8>, at: Int) -> Bool {
    var base = state
    var index = at
    while let step = step(from: base, by: ScalarReading.scalar(in: text, at: index)) {
      if step.endsKey { return true }
      index += step.length
      base = step.base
    }
    return false
  }
}
