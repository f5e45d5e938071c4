public import LexiconTables

/// What the parser needs to know of each row of `verbs.tsv`, without decoding text.
public struct VerbTable: Sendable {
  private let roles: [VerbRole]
  private let frameSets: [VerbFrames]
  private let citations: Set<Int32>
  private let denials: Set<Int32>

  /// Reads the table once.
  public init(lexicon: Lexicon) {
    var roles: [VerbRole] = []
    var frames: [VerbFrames] = []
    var citations: Set<Int32> = []
    var denials: Set<Int32> = []
    for row in 0..<lexicon.count(of: .verbs) {
      let entry = lexicon.verb(Int32(row))
      roles.append(VerbRole(entry.verbClass))
      frames.append(entry.frames)
      if entry.stance == .deny { denials.insert(Int32(row)) }
      if entry.lemma == "인용하다" { citations.insert(Int32(row)) }
    }
    self.roles = roles
    frameSets = frames
    self.citations = citations
    self.denials = denials
  }

  /// Role of the verb in row `row`.
  public func role(_ row: Int32) -> VerbRole { roles[Int(row)] }
  /// Whether the verb in row `row` is one of saying or writing; `false` for -1.
  public func isSpeech(_ row: Int32) -> Bool { row >= 0 && role(row) == .speech }
  /// Complements of the verb in row `row`.
  public func frames(_ row: Int32) -> VerbFrames { frameSets[Int(row)] }
  /// Whether the verb in row `row` denies: `부인하다`, `선을 긋다`; `false` for -1.
  public func denies(_ row: Int32) -> Bool { denials.contains(row) }
  /// Whether the verb in row `row` cites somebody: `인용하다`; `false` for -1.
  public func cites(_ row: Int32) -> Bool { citations.contains(row) }
}

/// How a verb takes part in reporting.
public enum VerbRole: UInt8, Sendable {
  /// Reports speech.
  case speech
  /// `하다`.
  case light
  /// Reports a thought.
  case thought
  /// `알려지다`: says that it is said, not by whom.
  case hearsay
  /// No reporting verb.
  case other

  /// The role of a verb of a class.
  public init(_ verbClass: VerbClass) {
    switch verbClass {
    case .speech: self = .speech
    case .light: self = .light
    case .thought: self = .thought
    case .hearsay: self = .hearsay
    case .other: self = .other
    }
  }
}
