public import LexiconTables

/// The lexicon that is part of the program: the tables of the folder `Lexicons` at the time of the build.
public enum BuiltInLexicon {
  /// The lexicon; read from the binary when it is first asked for, and shared.
  public static let lexicon: Lexicon = {
    do throws(LexiconDamage) {
      return try Lexicon(numbers: lexiconNumbers.utf8.span, rows: Array(lexiconRows.utf8))
    } catch {
      preconditionFailure("the built-in lexicon is damaged at byte \(error.byte): build the program again")
    }
  }()
}
