/// The noun that a rule takes for the source.
struct SourceChoice {
  var subject: SubjectStack.Subject?
  var rule: AttributionRule
  /// Entity, where no noun of the sentence names it.
  var entity: Int32 = -1
  /// Mention of the outlet that cites the source; -1 if none does.
  var relay: Int32 = -1
  /// Unit of the sentence's topic, outside the words though it does not say them; -1 if none is.
  var outside = -1
}
