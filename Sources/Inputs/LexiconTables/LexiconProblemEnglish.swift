extension LexiconProblem {
  /// What is wrong, and what to do about it.
  public var english: String {
    switch self {
    case .notUTF8: "not UTF-8. Save the table as UTF-8."
    case .byteOrderMark: "a byte-order mark. Save the table as UTF-8 without it."
    case .carriageReturn: "a carriage return. End lines with LF alone."
    case .controlCharacter: "a control character. Delete it."
    case .notNFC: "not in normal form C. Save the table in NFC."
    case .trailingSpace: "space at the end of the line. Delete it."
    case .emptyLine: "an empty line. Delete it."
    case .unfinishedLine: "the last line has no line feed. Add one."
    default: englishOfTable ?? englishOfCell ?? englishOfForm
    }
  }

  private var englishOfTable: String? {
    switch self {
    case .unknownTable:
      "no table of the lexicon. Name the file as a table (persons.tsv) or give it a line “# columns:”."
    case .ambiguousTable(let names):
      "the columns are those of several tables. Name the file as one of them: \(names.joined(separator: ", "))."
    case .noColumnsLine(let expected): "no line that names the columns. Add “\(expected)” before the first row."
    case .wrongColumnsLine(let expected): "other columns than the table has. Write “\(expected)”."
    case .columnCount(let expected, let found):
      "\(found) columns instead of \(expected). Part cells with TAB, and keep empty ones."
    case .unsorted: "the row sorts before the one above it. Sort the rows by their bytes (LC_ALL=C sort)."
    case .repeatedRow(let line): "the row stands in line \(line) already. Delete one."
    case .repeatedKey(let key, let line):
      "“\(key)” has a row in line \(line) already. Merge the rows or change one key."
    default: nil
    }
  }

  private var englishOfCell: String? {
    switch self {
    case .emptyCell(let column): "\(column) is empty. Fill it in."
    case .unknownWord(let word, let column, let allowed):
      "“\(word)” is no \(column). Write one of \(allowed.joined(separator: ", "))."
    case .notASlug(let text): "“\(text)” is no id. Use small letters a–z, digits and single hyphens."
    case .notANumber(let text, let least, let most):
      "“\(text)” is no number. Write a whole number from \(least) to \(most)."
    case .notACountry(let text): "“\(text)” is no country code. Write two letters of ISO 3166, or nothing."
    case .straySpace: "a space too many. Delete it."
    case .emptyAlternative: "nothing between two “|”. Delete one."
    case .strayMark: "“?” marks nothing here. Put it before an ambiguous name, or delete it."
    default: nil
    }
  }

  private var englishOfForm: String {
    switch self {
    case .repeatedForm(let form): "“\(form)” stands in this row already. Delete one."
    case .sharedForm(let form, let line): "“\(form)” belongs to line \(line) too. Mark it with “?” in all rows but one."
    case .sharedName(let name, let line):
      "“\(name)” is the name of line \(line) too. Give the less known one rank C, or mark the alias with “?”."
    case .sharedShortForm(let form, let line):
      "“\(form)” is a short form of line \(line) too. Give the less known one rank B."
    case .roleParts(let role): "“\(role)” is no role. Write title@affiliation@from@to."
    case .notADate(let date): "“\(date)” is no date. Write YYYY, YYYY-MM or YYYY-MM-DD, or nothing."
    case .reversedDates(let from, let to): "the role ends \(to), before it begins \(from). Exchange or correct them."
    case .notALemma(let lemma): "“\(lemma)” is no dictionary form. Write the verb with 다."
    default: ""
    }
  }
}
