public import LexiconTables

/// What the parser needs to know of each row of `verbs.tsv`, without decoding text.
public struct VerbTable: Sendable {
  private let roles: [VerbRole]
  private let frameSets: [VerbFrames]

  /// Reads the table once.
  public init(lexicon: Lexicon) {
    var roles: [VerbRole] = []
    var frames: [VerbFrames] = []
    for row in 0..<lexicon.count(of: .verbs) {
      let entry = lexicon.verb(Int32(row))
      roles.append(VerbRole(entry.verbClass))
      frames.append(entry.frames)
    }
    self.roles = roles
    frameSets = frames
  }

  /// Role of the verb in row `row`.
  public func role(_ row: Int32) -> VerbRole { roles[Int(row)] }
  /// Complements of the verb in row `row`.
  public func frames(_ row: Int32) -> VerbFrames { frameSets[Int(row)] }
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

  init(_ verbClass: VerbClass) {
    switch verbClass {
    case .speech: self = .speech
    case .light: self = .light
    case .thought: self = .thought
    case .hearsay: self = .hearsay
    case .other: self = .other
    }
  }
}
