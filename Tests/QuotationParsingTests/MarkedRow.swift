/// A text with marked spans, why they are right, and what is not right yet.
struct MarkedRow: Sendable, CustomStringConvertible {
  var name: String
  var text: String
  var why: String
  var known: String?
  var description: String { name }
}
