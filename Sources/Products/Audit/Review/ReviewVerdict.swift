public import Outputs

/// What a person finds of a statement.
public enum ReviewVerdict: String, Sendable, CaseIterable {
  /// The words were said, and by the one who is named; or rightly by nobody who is named.
  case right
  /// The words were said, but by somebody else, or by nobody who is named.
  case wrongSpeaker = "wrong-speaker"
  /// The words are not reported as said.
  case notSpeech = "not-speech"
  /// The words begin or end in the wrong place.
  case wrongSpan = "wrong-span"
  /// It can't be told.
  case cannotSay = "cannot-say"

  /// What pages call it.
  public var label: Bilingual {
    switch self {
    case .right: Bilingual(en: "Right", ko: "맞음")
    case .wrongSpeaker: Bilingual(en: "Wrong speaker", ko: "화자가 틀림")
    case .notSpeech: Bilingual(en: "Not speech", ko: "발언이 아님")
    case .wrongSpan: Bilingual(en: "Wrong span", ko: "범위가 틀림")
    case .cannotSay: Bilingual(en: "Can't say", ko: "모르겠음")
    }
  }
}

/// Who said the words, where the system was wrong.
public enum ReviewedSpeaker: Sendable, Equatable {
  /// An entity of the record, by its id.
  case entity(String)
  /// Somebody whom the record does not list, by name.
  case name(String)
  /// The text names nobody.
  case nobody
}

/// A verdict with all that belongs to it.
public struct ReviewDecision: Sendable, Equatable {
  /// The verdict.
  public var verdict: ReviewVerdict
  /// The right speaker, where the verdict is ``ReviewVerdict/wrongSpeaker``.
  public var speaker: ReviewedSpeaker?

  /// Makes a decision.
  public init(_ verdict: ReviewVerdict, speaker: ReviewedSpeaker? = nil) {
    self.verdict = verdict
    self.speaker = speaker
  }
}
