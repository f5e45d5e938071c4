/// One fault of a table and where it is.
///
/// ```swift
/// for fault in LexiconChecker.faults(in: files) { print(fault) }
/// // persons.tsv:12:25: “대표” is no rank. Write one of A, B, C.
/// ```
public struct LexiconFault: Sendable, Equatable {
  /// Path of the table as it was given.
  public let path: String
  /// Line, from 1.
  public let line: Int
  /// Byte in the line, from 1.
  public let byte: Int
  /// What is wrong.
  public let problem: LexiconProblem

  /// Whether the tables can't be compiled with it.
  ///
  /// Others are worth a look: two persons may well have one name.
  public var isError: Bool {
    if case .sharedName = problem { false } else { true }
  }

  /// `path:line:byte: what is wrong. what to do.` in Korean; ``description`` is the same in English.
  public var koreanDescription: String { "\(path):\(line):\(byte): \(problem.korean)" }
}

extension LexiconFault: CustomStringConvertible {
  /// The fault in one line: `path:line:byte: what is wrong. what to do.`.
  public var description: String { "\(path):\(line):\(byte): \(problem.english)" }
}

/// All faults of a set of tables.
public struct LexiconFaults: Error, Sendable, Equatable {
  /// The faults, in the order of files, lines and bytes.
  public let faults: [LexiconFault]
}

/// Kinds of fault.
public enum LexiconProblem: Sendable, Equatable {
  /// The bytes from here are not UTF-8.
  case notUTF8
  /// The file begins with a byte-order mark.
  case byteOrderMark
  /// A carriage return.
  case carriageReturn
  /// A control character.
  case controlCharacter
  /// Not in Unicode's normal form C.
  case notNFC
  /// Space or TAB at the end of the line.
  case trailingSpace
  /// A line with nothing in it.
  case emptyLine
  /// The last line has no line feed.
  case unfinishedLine
  /// Neither the name nor the columns of the file are those of a table.
  case unknownTable
  /// The name of the file is that of no table, and several tables have its columns.
  case ambiguousTable([String])
  /// The table has no line that names its columns.
  case noColumnsLine(expected: String)
  /// The line that names the columns names others.
  case wrongColumnsLine(expected: String)
  /// The row has another number of cells than the table has columns.
  case columnCount(expected: Int, found: Int)
  /// The row belongs before the one above it.
  case unsorted
  /// The row stands in the table already.
  case repeatedRow(line: Int)
  /// Another row has the same key.
  case repeatedKey(String, line: Int)
  /// The cell may not be empty.
  case emptyCell(column: String)
  /// The word is none that the column may hold.
  case unknownWord(String, column: String, allowed: [String])
  /// Not a slug.
  case notASlug(String)
  /// Not a whole number of the range.
  case notANumber(String, least: Int, most: Int)
  /// Not a country code.
  case notACountry(String)
  /// A space at the edge of a text, or two in a row.
  case straySpace
  /// Nothing between two `|`.
  case emptyAlternative
  /// The text stands twice in the row.
  case repeatedForm(String)
  /// `?` where it marks nothing.
  case strayMark
  /// Another row claims the same text.
  case sharedForm(String, line: Int)
  /// Two persons share a name, and neither has rank C.
  case sharedName(String, line: Int)
  /// Two persons of rank A, which trusts a short form with nothing beside it, share one.
  case sharedShortForm(String, line: Int)
  /// A role is not `title@affiliation@from@to`.
  case roleParts(String)
  /// Not a date.
  case notADate(String)
  /// A role ends before it begins.
  case reversedDates(from: String, to: String)
  /// A lemma that is no dictionary form.
  case notALemma(String)
}
