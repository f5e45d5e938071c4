import ArticleText

/// Words of one kind, each put into the same templates: what is tested is the kind as a whole.
struct SubstitutionKind: Sendable, CustomStringConvertible {
  /// What the kind is called in the tables of floors and of failing rows.
  let name: String
  /// What the words of the kind are in the sentence.
  let why: String
  let rows: [SubstitutionRow]
  let templates: [SubstitutionTemplate]

  /// Every kind, in the order of the tables.
  static let all = frames + clauses + sources

  /// Every sentence that the rows and templates make.
  var cases: [SubstitutionCase] {
    rows.flatMap { row in
      templates.filter { !row.besides.contains($0.name) }.map { SubstitutionCase(self, row, $0) }
    }
  }

  var description: String { name }
}

/// The words that are put into the templates.
struct SubstitutionRow: Sendable {
  let words: String
  /// What the words are.
  let why: String
  /// What their speaker may be called, if they are a source.
  let speakers: [String]
  /// Templates in which the answer would not be certain, or nobody would write so.
  let besides: [String]

  /// Makes a row; `name` lists names divided by `|`, `besides` names of templates by spaces.
  init(_ words: String, _ why: String, name: String? = nil, besides: String = "") {
    self.words = words
    self.why = why
    speakers = (name ?? words).split(separator: "|").map(String.init)
    self.besides = besides.split(separator: " ").map(String.init)
  }

  /// The words with the particle of a topic, which asks whether a consonant ends them; a bracket behind does not count.
  var topic: String {
    let spoken = words.hasSuffix(")") ? words[..<(words.lastIndex(of: "(") ?? words.endIndex)] : words[...]
    let last = spoken.unicodeScalars.last(where: Hangul.isSyllable)
    return last.map { Hangul.final(of: Hangul.index($0)) > 0 } == true ? "은" : "는"
  }
}
