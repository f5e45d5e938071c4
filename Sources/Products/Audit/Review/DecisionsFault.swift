public import JSONText

/// Something that is wrong with a file of decisions.
public struct DecisionsFault: Error, Equatable {
  /// Line of the file, from 1.
  public var line: Int
  /// Byte of the line, from 1.
  public var byte: Int
  /// What is wrong.
  public var reason: Reason

  /// Kinds of fault.
  public enum Reason: Sendable, Equatable {
    /// The line is not the JSON that belongs here.
    case json(JSONFault.Reason)
    /// The first line is no head of a file of decisions.
    case noHead
    /// The record is an error, or lacks its text.
    case noText
    /// The text of the record is not the one of its digest.
    case otherText
    /// There is no stratum, record or item of that number or id.
    case unknown(key: String, value: String)
    /// The statement has come before.
    case repeated(statement: Int)
    /// Statements are missing: so many are there of so many that were drawn.
    case missing(found: Int, drawn: Int)
    /// The verdict is that the speaker is wrong, but nobody is given instead.
    case speakerMissing
    /// A speaker is given, but the verdict is another.
    case speakerUnasked
    /// The speaker who is given is the one that the verdict calls wrong.
    case sameSpeaker
    /// Something of the sample was changed after it was drawn.
    case otherSample
  }

  /// Makes a fault.
  public init(line: Int, byte: Int, reason: Reason) {
    self.line = line
    self.byte = byte
    self.reason = reason
  }
}

/// All that is wrong with a file of decisions, in the order of its lines.
public struct DecisionsFaults: Error, Equatable {
  /// The faults; at least one.
  public var list: [DecisionsFault]
}
