/// An article in which people have marked who said what.
///
/// Offsets count Unicode scalars of the text, half-open.
public struct GoldArticle: Sendable {
  /// The article's id.
  public var id: String
  /// Who published it, where that is known.
  public var outlet: String?
  /// The text, scalar by scalar.
  public var text: [Unicode.Scalar]
  /// Who speaks.
  public var speakers: [Speaker]
  /// Quoted spans, one range each.
  public var quotes: [Item]
  /// Reported clauses, of one range or several.
  public var clauses: [Item]

  /// Somebody who speaks in the article.
  public struct Speaker: Sendable {
    /// Id within the article.
    public var id: String
    /// Every form that the text uses, and the usual full form.
    public var names: [String]
    /// Kind of speaker, as records name kinds.
    public var kind: String?
  }

  /// A quoted span or a reported clause.
  public struct Item: Sendable {
    /// What is said.
    public var content: [Range<Int>]
    /// Id of the speaker; `nil` where the text names nobody.
    public var speaker: String?
    /// Whether careful readers could differ on whether it counts: scored neither way.
    public var isOptional: Bool
    /// Where the words stand that name the speaker, if that is marked.
    public var source: Range<Int>?
    /// Where the reporting words stand, if that is marked.
    public var cue: Range<Int>?

    /// From the first scalar of the content to its end.
    public var span: Range<Int> { content[0].lowerBound..<content[content.count - 1].upperBound }
  }
}
