/// The label of a span that takes part in an annotation: role, report numbers, attributes.
///
/// `@1 han` source of report 1, naming speaker `han`; `!1` its cue; `Q1` a quote, `I1` a clause of it. Attributes of
/// quotes and clauses: `=han` speaker where no source stands, `=-` nobody named, `<tass` through whom it came
/// (outermost first), `?` optional, `+` goes on with the clause before it.
struct AnnotationLabel: Equatable {
  enum Role: Character {
    case source = "@"
    case cue = "!"
    case quote = "Q"
    case clause = "I"
  }

  var role: Role
  /// Numbers of the reports it belongs to; 0 where none is written.
  var numbers: [Int] = [0]
  /// Speaker named by `@` or `=`; `-` for nobody.
  var speaker: String?
  var via: [String] = []
  var isOptional = false
  var continues = false

  /// Reads a label; `nil` where it is a plain name.
  ///
  /// - Throws: ``Fault`` if the label has a role but can't be read.
  init?(_ label: String) throws(Fault) {
    guard let first = label.first, let role = Role(rawValue: first) else { return nil }
    let rest = label.dropFirst()
    let isWord = rest.first.map { !$0.isWholeNumber && $0 != " " } ?? false
    if isWord && (role == .quote || role == .clause) { return nil }
    self.role = role
    let digits = rest.prefix { $0.isWholeNumber || $0 == "," }
    if !digits.isEmpty { numbers = digits.split(separator: ",").compactMap { Int($0) } }
    for word in rest.dropFirst(digits.count).split(separator: " ") { try take(String(word)) }
    try check(label)
  }

  /// Why a label can't be read.
  struct Fault: Error {
    var message: String
  }

  private mutating func take(_ word: String) throws(Fault) {
    let value = String(word.dropFirst())
    switch (role, word.first) {
    case (.source, _) where speaker == nil: speaker = word
    case (.quote, "="), (.clause, "="): speaker = value
    case (.quote, "<"), (.clause, "<"): via.append(value)
    case (.quote, "?"), (.clause, "?"): isOptional = true
    case (.clause, "+"): continues = true
    default: throw Fault(message: "can't read \(word) in this label. See Tests/Articles/README.md.")
    }
  }

  private func check(_ label: String) throws(Fault) {
    if role == .source && speaker == nil { throw Fault(message: "⟦\(label)| names no speaker. Write ⟦@han|.") }
    if (role == .quote || role == .clause) && numbers.count != 1 {
      throw Fault(message: "⟦\(label)| has several reports. Give it one number.")
    }
  }
}
