/// The states of an automaton that accepts what several sketches hold; states with the same future are one.
///
/// Endings that verbs share (`-고 있다`) are kept once, however many stems lead to them.
struct StateTable {
  /// One step from a state to another.
  struct Transition: Hashable {
    let label: UInt32
    /// Meaning of the key that ends with this step, -1 for none.
    let value: Int32
    let target: Int32
  }

  /// The steps of each state, by label; state 0 has none.
  private(set) var states: [[Transition]] = [[]]
  private var known: [[Transition]: Int32] = [[]: 0]

  /// Adds a sketch, and gives the state of each of its nodes; without `root`, that of the root is left out.
  ///
  /// Linear in the nodes.
  mutating func add(_ sketch: TrieSketch, root: Bool = true) -> [Int32] {
    var stateOfNode = [Int32](repeating: 0, count: sketch.count)
    // Children are made after their parents, so that going backwards finds them numbered.
    for node in ((root ? 0 : 1)..<sketch.count).reversed() where sketch.firstChild[node] >= 0 {
      let steps = sketch.children(of: node).map { child in
        Transition(label: sketch.labels[child], value: sketch.values[child], target: stateOfNode[child])
      }
      stateOfNode[node] = number(of: steps.sorted { $0.label < $1.label })
    }
    return stateOfNode
  }

  private mutating func number(of steps: [Transition]) -> Int32 {
    if let number = known[steps] { return number }
    let number = Int32(states.count)
    known[steps] = number
    states.append(steps)
    return number
  }
}
