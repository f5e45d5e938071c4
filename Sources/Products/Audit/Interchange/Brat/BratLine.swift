/// One line of an annotation file of brat.
enum BratLine {
  /// `T1  Quote 0 5;7 9  words`.
  case span(id: String, label: String, fragments: [Range<Int>], words: String)
  /// `R1  source Arg1:T1 Arg2:T2`.
  case link(role: String, from: String, to: String)
  /// `A1  Kind T1 person`.
  case attribute(name: String, of: String, value: String?)
  /// `#1  AnnotatorNotes T1  words`.
  case note(type: String, on: String, words: String)
  /// A line of a kind that is not used here: an event, an equivalence, a normalization.
  case foreign(id: String)

  /// Reads a line without its line feed; `nil` if it is none of brat's.
  init?(_ line: String) {
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 2, let letter = fields[0].first else { return nil }
    let words = fields[1].split(separator: " ").map(String.init)
    let rest = fields.count > 2 ? fields[2] : ""
    switch letter {
    case "T":
      guard let span = Self.span(fields[1]) else { return nil }
      self = .span(id: fields[0], label: span.label, fragments: span.fragments, words: rest)
    case "R":
      guard words.count == 3, let from = Self.argument(words[1]), let to = Self.argument(words[2]) else { return nil }
      self = .link(role: words[0], from: from, to: to)
    case "A", "M":
      guard (2...3).contains(words.count) else { return nil }
      self = .attribute(name: words[0], of: words[1], value: words.count > 2 ? words[2] : nil)
    case "#":
      guard words.count == 2 else { return nil }
      self = .note(type: words[0], on: words[1], words: rest)
    case "E", "N", "*": self = .foreign(id: fields[0])
    default: return nil
    }
  }

  private static func span(_ field: String) -> (label: String, fragments: [Range<Int>])? {
    let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    var fragments: [Range<Int>] = []
    for piece in parts[1].split(separator: ";", omittingEmptySubsequences: false) {
      let ends = piece.split(separator: " ").compactMap { Int($0) }
      guard ends.count == 2, ends[0] < ends[1], ends[0] >= 0 else { return nil }
      fragments.append(ends[0]..<ends[1])
    }
    return (parts[0], fragments)
  }

  private static func argument(_ word: String) -> String? {
    let parts = word.split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : nil
  }
}
