/// The stances a reporting verb can take, as the record names them.
public enum Stance: String, Vocabulary, CaseIterable {
  case neutral, announce, relay, explain, forecast, `continue`, assert, accuse, deny, demand, warn, promise, admit
  case ask, reveal, testify
  static let table = allCases
}

/// How a verb of `verbs.tsv` takes part in reporting.
public enum VerbClass: String, Vocabulary, CaseIterable {
  /// Reports speech.
  case speech
  /// `하다`: reports speech after a complementizer and means nothing by itself.
  case light
  /// Reports a thought, not speech.
  case thought
  /// Says that it is said, not by whom: `알려지다`, `전해지다`.
  case hearsay
  /// Follows `"…"라며` without being speech.
  case other
  static let table = allCases
}

/// What a reporting verb takes as its content.
public struct VerbFrames: OptionSet, Sendable, Hashable {
  /// The bits of the compiled tables.
  public let rawValue: UInt8
  /// Makes a set from the bits of the compiled tables.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A clause or a quotation and `고` / `라고`.
  public static let clause = VerbFrames(rawValue: 1)
  /// `-ㄹ 것을`.
  public static let thatObject = VerbFrames(rawValue: 2)
  /// `-ㄹ 것으로`.
  public static let thatDirection = VerbFrames(rawValue: 4)
  /// `도록`.
  public static let soThat = VerbFrames(rawValue: 8)
  /// `-음을`, `임을`, `점을`.
  public static let nominal = VerbFrames(rawValue: 16)
  /// A speech noun as object.
  public static let object = VerbFrames(rawValue: 32)

  /// The words of the column `frames`, in the order of the bits.
  static let words = ["고", "것을", "것으로", "도록", "음을", "를"]
}

/// Which kind of link a complementizer makes.
public enum ComplementizerClass: String, Vocabulary, CaseIterable {
  /// `고`, `라고`, `다고`: the content of the verb that follows.
  case quote
  /// `며`, `면서`, `라며`, `다며`: said while something else is said or done.
  case and
  /// `는`, `라는`, `다는`, `란`: modifies the noun that follows.
  case adnominal
  /// `자`, `는데`: another speaks or acts next.
  case when
  static let table = allCases
}

/// Where a complementizer can stand.
public enum ComplementizerPlace: String, Vocabulary, CaseIterable {
  /// Only right after a closing mark.
  case mark
  /// Ends a clause.
  case clause
  /// Either.
  case both
  static let table = allCases
}

/// Mood of the reported clause, where the complementizer shows it.
public enum Mood: String, Vocabulary, CaseIterable {
  case declare, ask, propose, command
  static let table = allCases
}
