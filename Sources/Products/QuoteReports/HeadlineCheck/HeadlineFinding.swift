public import Outputs

/// What became of words in quotation marks on their way from the body of an article into its headline.
public struct HeadlineFinding: Sendable, Equatable {
  /// How the quoted words of a headline stand to the body, the mildest first.
  ///
  /// A verdict that is not certain gives way to the one above it.
  public enum Verdict: String, Sendable, CaseIterable, Comparable {
    /// The body has the same words in a row.
    case same
    /// The body has the words in this order, with more between them or behind them: particles and endings are clipped,
    /// or what was said at several places is joined by `…`.
    case shortened
    /// The body has it in other words, or only some of the words.
    case reworded
    /// The body has it, but with another number, or with a negation that came or went.
    case altered
    /// The whole body has nothing like it.
    case missing = "not-in-body"

    /// Whether the first is the milder one.
    public static func < (a: Verdict, b: Verdict) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// Id of the item in the headline.
  public var item: String
  /// The quoted words.
  public var words: String
  /// Whose words they are by the headline.
  public var speaker: String?
  /// How they stand to the body.
  public var verdict: Verdict
  /// What was altered; empty unless the verdict is ``Verdict/altered``.
  public var alterations: [TextComparison.Alteration] = []
  /// Whether the body gives the words, the same or shortened, to another person.
  public var isOtherSpeaker: Bool
  /// What of the body is nearest, also where it is not near enough; `nil` if nothing is like it.
  public var nearest: Nearest?

  /// Whether an editor must look at it.
  var isAlert: Bool { isOtherSpeaker || verdict >= .altered }

  /// A statement of the body, or a sentence of it that nobody says.
  public struct Nearest: Sendable, Equatable {
    /// Id of the item; `nil` for a sentence of the article's own.
    public var item: String?
    /// What was said, or the sentence.
    public var words: String
    /// Who said it.
    public var speaker: String?
  }
}
