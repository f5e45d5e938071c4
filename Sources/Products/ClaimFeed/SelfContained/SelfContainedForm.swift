/// The words of a statement with what they need to be understood alone: who speaks, when, whom `그` means.
///
/// It never takes the place of the exact words: what is ours stands in 〔 〕, as a piece of its own.
public struct SelfContainedForm: Sendable, Equatable {
  /// A piece of it.
  public struct Piece: Sendable, Equatable {
    /// The words.
    public var text: String
    /// Whether they are ours, not the article's.
    public var isOurs: Bool

    /// Makes a piece.
    public init(text: String, isOurs: Bool) {
      self.text = text
      self.isOurs = isOurs
    }
  }

  /// What the days in it were worked out from.
  public enum Anchor: String, Sendable {
    /// The day of publication.
    case published
    /// The day that the sentence gives for the words.
    case said
  }

  /// The pieces, in order.
  public var pieces: [Piece]
  /// What days were worked out from; `nil` where there was no day to begin with.
  public var anchor: Anchor?

  /// The form as one text, ours in 〔 〕.
  public var text: String { pieces.map { $0.isOurs ? "〔\($0.text)〕" : $0.text }.joined() }
}
